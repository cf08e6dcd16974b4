package org.untrained.app

import android.os.CancellationSignal
import org.untrained.core.Event
import java.util.concurrent.Executor

/**
 * What is fetched from other apps or handed to them: beside the line of events, so that one which never answers holds up nothing.
 *
 * As long as one is under way the window is busy, and Back gives it up.
 */
class Outside(private val beside: () -> Executor, private val tell: (Event) -> Unit, private val changed: () -> Unit) {
    private class Way(val givenUp: Event?) {
        val signal = CancellationSignal()
        var told = false
    }

    private val open = LinkedHashSet<Way>()

    val busy: Boolean get() = synchronized(open) { open.isNotEmpty() }

    /** Says what `work` brings, each as it comes, or `givenUp` when it brought nothing, or should not any more. Null says nothing. */
    fun go(givenUp: Event?, work: (CancellationSignal) -> Sequence<Event>) {
        val way = Way(givenUp)
        synchronized(open) { open.add(way) }
        changed()
        beside().execute {
            try {
                work(way.signal).all { say(way, it) }
            } catch (_: Exception) { // The other app may throw anything.
            } catch (_: OutOfMemoryError) {
            }
            end(way)
        }
    }

    /** True when there was something to give up. What still comes is not listened to. */
    fun giveUp(): Boolean {
        val given = synchronized(open) { open.toList() }.filter(::end)
        // The other side may take its time over the signal as well.
        given.forEach { beside().execute(it.signal::cancel) }
        return given.isNotEmpty()
    }

    /** False when nobody listens any more. */
    private fun say(way: Way, event: Event): Boolean = synchronized(open) {
        (way in open).also { listening ->
            if (listening) {
                way.told = true
                tell(event)
            }
        }
    }

    /** True when it was still open. What brought nothing is given up. */
    private fun end(way: Way): Boolean = synchronized(open) {
        open.remove(way).also { if (it && !way.told) way.givenUp?.let(tell) }
    }.also { if (it) changed() }
}
