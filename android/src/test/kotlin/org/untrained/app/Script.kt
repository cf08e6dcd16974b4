package org.untrained.app

import org.untrained.core.AppSessionInterface
import org.untrained.core.Direction
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.Moment
import org.untrained.core.Page
import org.untrained.core.Step
import org.untrained.core.Window

/** A core that notes what it hears and says what it was given, for what the shell alone is responsible for. */
class Script(var window: Window = page()) : AppSessionInterface {
    val heard = mutableListOf<Event>()
    private val orders = ArrayDeque<Effect>()

    override fun step(event: Event, now: Moment): Step = synchronized(this) {
        heard += event
        Step(window, generateSequence { orders.removeFirstOrNull() }.toList())
    }

    /** Gives these orders with the next step, which happens at once. */
    fun order(vararg effects: Effect) {
        synchronized(this) { orders.addAll(effects) }
        application.desk.send(Event.Opened)
        settle()
    }

    fun show(new: Window) {
        window = new
        application.desk.send(Event.Opened)
        settle()
    }

    inline fun <reified E : Event> last(): E = heard.filterIsInstance<E>().last()

    companion object {
        fun page(vararg blocks: org.untrained.core.Block, key: String = "page", back: String? = null, private: Boolean = false, lock: Boolean = false) =
            Window(Page(key, "Page $key", blocks.toList()), back, null, false, lock, private, "en", Direction.LEFT_TO_RIGHT)

        /** Puts a script in the core's place, for this test. */
        fun installed(window: Window = page()): Script = Script(window).also { script -> application.open = { _, _, _, _ -> script } }
    }
}
