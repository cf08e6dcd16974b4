package org.untrained.app

import java.io.File
import kotlin.random.Random
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.untrained.app.FaultyDisk.Fault
import org.untrained.app.errands.Files
import org.untrained.app.errands.Store
import org.untrained.core.AppSession
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.Handover
import org.untrained.core.KeptFile
import org.untrained.core.Moment
import org.untrained.core.NoticesBy
import org.untrained.core.PickedFile
import org.untrained.core.Settings
import org.untrained.core.Window

/** Faults at every call of the store: after each there are the old records or the new ones, never neither, every picture that they name is whole, and each fault is told. */
class FaultsTest {
    private val home = File("/data/user/0/org.untrained.app/files")

    /** More where `-Dfaults=…` says so. */
    private val wanted = System.getProperty("faults").orEmpty().toIntOrNull() ?: 3_000

    private fun text(bytes: ByteArray?) = bytes?.decodeToString()

    private fun picture(number: Int) = KeptFile("$number.png", ByteArray(300) { (number + it).toByte() })

    @Test
    fun `old records or new ones, never neither, with every picture that they name`() {
        var injected = 0
        var told = 0
        var life = 0
        while (injected < wanted) {
            life += 1
            val chance = Random(life)
            val disk = FaultyDisk(home)
            // The records are the names of their pictures.
            var may = setOf<String?>(null)
            repeat(12) {
                val store = Store({ home }, disk)
                val files = Files({ home }, disk)
                files.sweep()
                store.sweep()
                var named = text(store.read()).orEmpty().split(' ').filter { it.isNotEmpty() }
                repeat(3) {
                    if (disk.off) return@repeat
                    disk.plan(1 + chance.nextInt(16), Fault.entries[chance.nextInt(Fault.entries.size)])
                    val keeps = named.isEmpty() || chance.nextInt(3) > 0
                    val picture = picture(chance.nextInt(40))
                    if (keeps && !files.keep(listOf(picture))) {
                        told += 1
                        return@repeat
                    }
                    val gone = if (keeps) null else named.random(chance)
                    val next = if (keeps) (named + picture.name).distinct() else named - gone!!
                    val records = next.joinToString(" ")
                    if (store.write(records.toByteArray())) {
                        may = setOf(records)
                        named = next
                        if (gone != null && !files.drop(listOf(gone))) told += 1
                    } else {
                        may = may + records
                        told += 1
                        // Which of the two is there is known at the next start alone.
                        return@repeat
                    }
                }
                injected += disk.settle()
                if (disk.off || chance.nextInt(3) == 0) disk.cut(chance)
                val found = text(Store({ home }, disk).read())
                assertTrue("life $life: $found is none of $may", found in may)
                may = setOf(found)
                for (name in found.orEmpty().split(' ').filter { it.isNotEmpty() }) {
                    val (size, bytes) = Files({ home }, disk).read(name, 0, 1_000)
                    assertEquals("life $life: $name", 300L, size)
                    assertArrayEquals("life $life: $name", picture(name.substringBefore('.').toInt()).bytes, bytes)
                }
            }
        }
        println("$injected faults in $life lives, $told told")
        assertTrue("$told of $injected were told", told > injected / 3)
    }

    @Test
    fun `no failing call of a save or of a picture is silent, and a half of it does not stay`() {
        for (fault in Fault.entries.filter { it != Fault.POWER_OFF }) {
            for (call in 1..20) {
                val disk = FaultyDisk(home)
                val store = Store({ home }, disk)
                assertTrue(store.write("old".toByteArray()))
                disk.plan(call, fault)
                val saved = store.write("new".toByteArray())
                if (disk.settle() == 0) break
                assertFalse("$fault at call $call of a save", saved)
                assertTrue("$fault at $call", text(store.read()) in setOf("old", "new"))
                assertTrue(store.write("new".toByteArray()))
                assertEquals("new", text(store.read()))
            }
            for (call in 1..20) {
                val disk = FaultyDisk(home)
                val files = Files({ home }, disk)
                disk.plan(call, fault)
                val kept = files.keep(listOf(picture(1)))
                if (disk.settle() == 0) break
                assertFalse("$fault at call $call of a picture", kept)
                assertTrue("$fault at $call: ${disk.files().keys}", fault == Fault.FAILS_AFTER || disk.files().keys.none { it.name.endsWith(".new") })
                assertTrue(files.keep(listOf(picture(1))))
                assertArrayEquals(picture(1).bytes, files.read("1.png", 0, 1_000).second)
            }
        }
    }

    /** The real core's orders, carried out on this disk until nothing is left to do. */
    private class Life(val disk: FaultyDisk, home: File, private val pack: ByteArray) {
        val store = Store({ home }, disk)
        private val files = Files({ home }, disk)
        private val session = AppSession.open(store.read(), pack, SETTINGS)
        private val now = Moment(1_795_510_800_000, 60)
        lateinit var window: Window
        var failed = false

        /** Every archive that may be there. */
        val may = mutableListOf<ByteArray?>(store.read())

        fun send(event: Event) {
            val waiting = ArrayDeque(listOf(event))
            while (waiting.isNotEmpty()) {
                val (window, effects) = session.step(waiting.removeFirst(), now)
                this.window = window
                effects.mapNotNullTo(waiting, ::run)
            }
        }

        private fun run(order: Effect): Event? = when (order) {
            is Effect.Save -> Event.SaveEnded(order.errand, store.write(order.bytes).also { done ->
                if (done) may.clear()
                may += order.bytes
                failed = failed || !done
            })
            is Effect.KeepFiles -> Event.FilesKept(order.errand, files.keep(order.files).also { failed = failed || !it })
            is Effect.DropFiles -> Event.HandedOver(order.errand, if (files.drop(order.names)) Handover.DONE else Handover.FAILED)
            is Effect.ReadFile -> files.read(order.name, order.from, order.most).let { (size, bytes) -> Event.FileRead(order.errand, size, bytes) }
            else -> null
        }
    }

    @Test
    fun `a life with pictures outlasts a fault at each call, and is told of it in one line`() {
        val pack = File(repository, "target/pack/untrained.pack").readBytes()
        val shared = PickedFile("screen.png", "image/png", PNG.size.toLong(), PNG)
        val way = listOf(
            Event.Opened, Event.Tapped("live/DE"), Event.Tapped("age/adult"), Event.Tapped("use/done"), Event.SharedIn(shared), Event.Tapped("keep-for/nothing"),
            Event.Arrived("untrained://settings"), Event.Tapped("discreet/on"),
        )
        var hits = 0
        var named = 0
        for (fault in Fault.entries) for (call in 1..200) {
            val disk = FaultyDisk(home)
            val life = Life(disk, home, pack)
            disk.plan(call, fault)
            for (event in way) {
                life.failed = false
                life.send(event)
                // The voice reads one line, in words.
                if (life.failed) assertNotNull("$fault at call $call: nothing was said", life.window.notice?.text?.takeIf { it.length > 10 && '\n' !in it })
                if (disk.off) break
            }
            if (disk.settle() == 0) break
            hits += 1
            disk.cut(Random(call))
            val found = Store({ home }, disk).read()
            assertTrue("$fault at call $call: neither old nor new", life.may.any { it.contentEquals(found) })
            val again = Life(disk, home, pack)
            again.send(Event.Opened)
            again.send(Event.Arrived("untrained://proofs"))
            for (file in Regex("[0-9a-f]{64}\\.png").findAll(found?.decodeToString().orEmpty().substringAfter("\"proofs\":[").substringBefore("]")).map { it.value }.distinct()) {
                named += 1
                assertArrayEquals("$fault at call $call: $file", PNG, Files({ home }, disk).read(file, 0, 1_000).second)
            }
        }
        assertTrue("$hits faults, $named pictures", hits > 60 && named > 20)
    }

    private companion object {
        val SETTINGS = Settings(listOf("en"), "DE", true, NoticesBy.SHELL, picksPictures = true, hasWidget = false, locks = false, prints = false, pausesUnused = false)

        /** A picture of one dot. */
        val PNG: ByteArray = java.util.Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==")
    }
}
