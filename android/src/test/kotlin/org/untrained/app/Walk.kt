package org.untrained.app

import org.untrained.core.AppSession
import org.untrained.core.Block
import org.untrained.core.Button
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.Handover
import org.untrained.core.Moment
import org.untrained.core.NoticesBy
import org.untrained.core.Permission
import org.untrained.core.Settings
import org.untrained.core.Window
import java.io.File
import java.time.Instant

/** Walks the real core from its first page to every page that touches alone lead to. */
class Walk(language: String) {
    private val settings = Settings(listOf(language), "DE", true, NoticesBy.SHELL, picksPictures = true, hasWidget = true, locks = true, prints = true, pausesUnused = true)
    private val pack = File(repository, "target/pack/untrained.pack").readBytes()
    private val start = Instant.parse("2026-11-24T09:00:00Z").toEpochMilli()

    /** The first window met for each page, and the touches that lead there. */
    val pages = LinkedHashMap<String, Pair<Window, List<Event>>>()

    private val tried = HashSet<Event>()

    init {
        val waiting = ArrayDeque(listOf(emptyList<Event>()))
        while (waiting.isNotEmpty()) {
            val path = waiting.removeFirst()
            val window = follow(path)
            val name = kind(window)
            if (name in pages) continue
            pages[name] = window to path
            // A touch means the same wherever it is offered: once is enough.
            if (path.size < DEEPEST) touches(window).filter(tried::add).forEach { waiting.addLast(path + it) }
        }
    }

    /** One profile's page stands for those of the other services. */
    private fun kind(window: Window): String = window.page.key.substringBefore('/')

    fun follow(path: List<Event>): Window {
        val session = AppSession.open(null, pack, settings)
        var window = step(session, Event.Opened, 0)
        path.forEachIndexed { turn, event -> window = step(session, event, (turn + 1) * 1000L) }
        return window
    }

    /** Takes the step and the steps after the answers to its orders, as a phone would give them. */
    private fun step(session: AppSession, event: Event, later: Long): Window {
        val now = Moment(start + later, 60)
        var step = session.step(event, now)
        val open = ArrayDeque(step.effects)
        while (open.isNotEmpty()) {
            step = session.step(answer(open.removeFirst()), now)
            open.addAll(step.effects)
        }
        return step.window
    }

    private fun answer(order: Effect): Event = when (order) {
        is Effect.Save -> Event.SaveEnded(order.errand, true)
        is Effect.OpenLink -> Event.LinkEnded(order.errand, order.rungs.firstOrNull())
        is Effect.SetReminders -> Event.RemindersEnded(order.errand, true)
        is Effect.AskPermission -> Event.PermissionAnswered(order.errand, Permission.GRANTED)
        is Effect.PostNotice -> Event.RemindersEnded(order.errand, true)
        is Effect.SetAlarm -> Event.RemindersEnded(order.errand, true)
        is Effect.SetWidget -> Event.HandedOver(order.errand, Handover.DONE)
        is Effect.OpenSystemPage -> Event.HandedOver(order.errand, Handover.DONE)
        is Effect.Print -> Event.HandedOver(order.errand, Handover.DONE)
        is Effect.PickProof -> Event.ProofPicked(order.errand, null)
        is Effect.PickBackup -> Event.BackupPicked(order.errand, null)
        is Effect.KeepFiles -> Event.FilesKept(order.errand, true)
        is Effect.KeepFacts -> Event.FilesKept(order.errand, true)
        is Effect.ReadFile -> Event.FileRead(order.errand, null, ByteArray(0))
        is Effect.DropFiles -> Event.HandedOver(order.errand, Handover.DONE)
        is Effect.Copy -> Event.HandedOver(order.errand, Handover.DONE)
        is Effect.Share -> Event.HandedOver(order.errand, Handover.DONE)
        is Effect.Export -> Event.HandedOver(order.errand, Handover.DONE)
        is Effect.Erase -> Event.Erased(order.errand, true)
    }

    companion object {
        private const val DEEPEST = 7

        fun touches(window: Window): List<Event> = window.page.blocks.flatMap { block ->
            when (block) {
                is Block.Choice -> block.v1.options.take(2).map { Event.Chose(block.v1.key, it.key) }
                is Block.Row -> listOf(Event.Tapped(block.v1.tap))
                is Block.Switch -> listOf(Event.Tapped(block.v1.tap))
                is Block.Date -> listOf(Event.DateChosen(block.v1.key, block.v1.value))
                is Block.Verdict, is Block.Heading, is Block.Paragraph, is Block.Steps, is Block.Sketch, is Block.Field, is Block.Copyable,
                is Block.Sources, is Block.Timeline, is Block.Progress, is Block.Picture, is Block.Buttons,
                -> buttons(block).filter { it.enabled }.map { Event.Tapped(it.tap) }
            }
        }

        fun buttons(block: Block): List<Button> = when (block) {
            is Block.Verdict -> block.v1.buttons
            is Block.Buttons -> block.v1.buttons
            is Block.Copyable -> listOf(block.v1.button)
            is Block.Steps -> block.v1.items.flatMap { it.buttons }
            is Block.Sources -> block.v1.items.mapNotNull { it.button }
            is Block.Heading, is Block.Paragraph, is Block.Sketch, is Block.Row, is Block.Choice, is Block.Field, is Block.Date, is Block.Switch,
            is Block.Timeline, is Block.Progress, is Block.Picture,
            -> emptyList()
        }
    }
}
