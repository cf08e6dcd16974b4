package org.untrained.app

import org.junit.Assert.assertEquals
import org.junit.Test
import org.untrained.core.AppSessionInterface
import org.untrained.core.Direction
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.Moment
import org.untrained.core.Page
import org.untrained.core.Step
import org.untrained.core.Window

class PumpTest {
    private val log = mutableListOf<String>()
    private val save = Effect.Save(1, byteArrayOf(1))
    private val copy = Effect.Copy(2, "label", "text")
    private val erase = Effect.Erase(3)

    /** Numbers the events it is given; the first leads to `orders`, the others to none. */
    private inner class Session(private val orders: List<Effect>) : AppSessionInterface {
        private var steps = 0

        override fun step(event: Event, now: Moment): Step {
            steps += 1
            log += "step $steps ${event::class.simpleName}"
            val page = Page("$steps", "", emptyList())
            val window = Window(page, null, null, false, false, false, "en", Direction.LEFT_TO_RIGHT)
            return Step(window, if (steps == 1) orders else emptyList())
        }
    }

    private fun pump(vararg orders: Effect, run: (Effect, (Event) -> Unit) -> Unit = { _, _ -> }) = Pump(
        session = Session(orders.toList()),
        now = { Moment(0, 0) },
        run = { effect, reply ->
            log += "run ${effect::class.simpleName}"
            run(effect, reply)
        },
        draw = { log += "draw ${it.page.key}" },
    )

    @Test
    fun `draws, then carries out the orders in their order`() {
        pump(save, copy, erase).send(Event.Opened)
        assertEquals(listOf("step 1 Opened", "draw 1", "run Save", "run Copy", "run Erase"), log)
    }

    @Test
    fun `the save has ended when the next order begins`() {
        var stored = byteArrayOf()
        pump(save, copy) { effect, _ ->
            if (effect is Effect.Save) stored = effect.bytes
            if (effect is Effect.Copy) log += "stored ${stored.size}"
        }.send(Event.Opened)
        assertEquals(listOf("run Save", "run Copy", "stored 1"), log.drop(2))
    }

    @Test
    fun `an answer given at once waits for the orders behind it`() {
        pump(save, copy) { effect, reply ->
            if (effect is Effect.Save) reply(Event.SaveEnded(effect.errand, true))
        }.send(Event.Opened)
        assertEquals(
            listOf("step 1 Opened", "draw 1", "run Save", "run Copy", "step 2 SaveEnded", "draw 2"),
            log,
        )
    }

    @Test
    fun `an answer given later is heard, and once only`() {
        var later: (Event) -> Unit = {}
        val pump = pump(copy) { _, reply -> later = reply }
        pump.send(Event.Opened)
        pump.send(Event.Back)
        later(Event.ErrandFailed(copy))
        later(Event.ErrandFailed(copy))
        assertEquals(listOf("step 2 Back", "draw 2", "step 3 ErrandFailed", "draw 3"), log.drop(3))
    }

    @Test
    fun `an errand that fails is told, and the orders behind it are carried out`() {
        pump(save, copy) { effect, _ -> if (effect is Effect.Save) error("disk full") }.send(Event.Opened)
        assertEquals(listOf("run Save", "run Copy", "step 2 ErrandFailed", "draw 2"), log.drop(2))
    }

    @Test
    fun `a failure after the answer adds nothing`() {
        pump(copy) { _, reply ->
            reply(Event.Back)
            error("too late")
        }.send(Event.Opened)
        assertEquals(listOf("run Copy", "step 2 Back", "draw 2"), log.drop(2))
    }

    @Test
    fun `an event sent while drawing waits until the window's orders are carried out`() {
        lateinit var pump: Pump
        pump = Pump(Session(listOf(save)), { Moment(0, 0) }, { _, _ -> log += "run" }) {
            log += "draw ${it.page.key}"
            if (it.page.key == "1") pump.send(Event.NoticeSeen)
        }
        pump.send(Event.Opened)
        assertEquals(listOf("step 1 Opened", "draw 1", "run", "step 2 NoticeSeen", "draw 2"), log)
    }
}
