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
    }

    private val open = LinkedHashSet<Way>()

    val busy: Boolean get() = synchronized(open) { open.isNotEmpty() }

    /** Says what `work` brings, or `givenUp` when it could not end, or should not any more. Null says nothing. */
    fun go(givenUp: Event?, work: (CancellationSignal) -> List<Event>) {
        val way = Way(givenUp)
        synchronized(open) { open.add(way) }
        changed()
        beside().execute {
            val brought = try {
                work(way.signal)
            } catch (_: Exception) { // The other app may throw anything.
                listOfNotNull(givenUp)
            } catch (_: OutOfMemoryError) {
                listOfNotNull(givenUp)
            }
            if (end(way)) brought.forEach(tell)
        }
    }

    /** True when there was something to give up. What still comes is not listened to. */
    fun giveUp(): Boolean {
        val given = synchronized(open) { open.toList().filter(::end) }
        given.forEach { way ->
            // The other side may take its time over the signal as well.
            beside().execute(way.signal::cancel)
            way.givenUp?.let(tell)
        }
        return given.isNotEmpty()
    }

    private fun end(way: Way): Boolean = synchronized(open) { open.remove(way) }.also { if (it) changed() }
}
