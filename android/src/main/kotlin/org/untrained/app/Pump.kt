package org.untrained.app

import org.untrained.core.AppSessionInterface
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.Moment
import org.untrained.core.Window

/**
 * The loop: an event goes in, the window is drawn, the orders are carried out one after the other.
 * An event that arrives meanwhile waits its turn. On one thread, whichever that is.
 */
class Pump(
    private val session: AppSessionInterface,
    private val now: () -> Moment,
    private val run: (Effect, reply: (Event) -> Unit) -> Unit,
    private val draw: (Window) -> Unit,
) {
    private val waiting = ArrayDeque<Event>()
    private var turning = false

    fun send(event: Event) {
        waiting.addLast(event)
        if (turning) return else turning = true
        try { while (waiting.isNotEmpty()) turn(waiting.removeFirst()) } finally { turning = false }
    }

    private fun turn(event: Event) {
        val (window, effects) = session.step(event, now())
        draw(window)
        effects.forEach(::order)
    }

    private fun order(effect: Effect) {
        var answered = false
        val reply = { answer: Event -> if (!answered) { answered = true; send(answer) } }
        try { run(effect, reply) } catch (_: Exception) { reply(Event.ErrandFailed(effect)) } catch (_: OutOfMemoryError) { reply(Event.ErrandFailed(effect)) }
    }
}
