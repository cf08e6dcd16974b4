package org.untrained.app

import android.os.Looper
import java.io.File
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.untrained.app.draw.Hands
import org.untrained.app.draw.Screen
import org.untrained.core.Block
import org.untrained.core.Icon
import org.untrained.core.Row
import org.untrained.core.Tone
import org.untrained.core.Window

/** How long a window takes to become finished views, measured and laid out. Runs only where a file for the times is named. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w411dp-h891dp-port-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class BenchTest {
    private fun rows(count: Int, page: Int, turn: Int) = Script.page(
        *Array(count) { place ->
            val changed = if (place == count / 2) " $turn" else ""
            Block.Row(Row("p$page-r$place", Icon.BELL, Tone.PLAIN, "Row $place of $page$changed", "A second line", "tap/$place", "Row $place$changed"))
        },
        key = "page-$page",
    )

    @Test
    fun times() {
        val file = System.getProperty("bench").orEmpty()
        if (file.isEmpty()) return
        val start = start()
        fresh().let { screen -> repeat(TURNS) { turn -> draw(screen, 300, turn, 0) } } // The JVM compiles what it has run often enough.
        val lines = listOf(30, 100, 300, 1000).flatMap { count ->
            val screen = fresh()
            val made = time { draw(screen, count, 0, 0) }
            val next = best { turn -> draw(screen, count, turn + 1, 0) }
            val again = best { turn -> draw(screen, count, TURNS, turn + 1) }
            listOf(
                "android: $count rows, another page, window to finished views: %.2f ms".format(next),
                "android: $count rows, one row changed: %.2f ms".format(again),
                "android: $count rows, the very first page, views made: %.2f ms".format(made),
            )
        }
        val (back, over) = back()
        File(file).apply { parentFile?.mkdirs() }.writeText((lines + back + start).joinToString("\n", postfix = "\n"))
        assertTrue("over the budget:\n" + over.joinToString("\n"), over.isEmpty())
    }

    /** From the start to the first window of the core, beside an empty activity; and what of it the library and the pack cost. */
    private fun start(): List<String> {
        val pack = application.assets.open("untrained.pack").use { it.readBytes() }
        val settings = Device.settings(application, android.os.LocaleList.getDefault())
        fun open() = org.untrained.core.AppSession.open(null, pack, settings).close()
        val library = time(::open) // The first call loads it.
        val opened = median((0 until TURNS / 4).map { time(::open) })
        val read = median((0 until TURNS / 4).map { time { application.assets.open("untrained.pack").use { it.readBytes() } } })
        fun core() = application.desk.line.submit<Long> { java.lang.management.ManagementFactory.getThreadMXBean().currentThreadCpuTime }.get()
        val empty = median((0 until TURNS / 2).map { time { Robolectric.buildActivity(Bare::class.java).setup() } }.drop(TURNS / 4))
        val ours = (0 until TURNS / 2).map {
            val main = time {
                application.desk = Desk(application)
                Robolectric.buildActivity(MainActivity::class.java).setup()
            }
            val drawn = time(::settle)
            Triple(main, drawn, core() / 1e6)
        }.drop(TURNS / 4)
        val (frame, window, line) = Triple(median(ours.map { it.first }), median(ours.map { it.second }), median(ours.map { it.third }))
        return listOf(
            "android: start, an empty activity: %.2f ms of the main thread".format(empty),
            "android: start, to the first frame: %.2f ms of the main thread, %.1f × the empty one".format(frame, frame / empty),
            "android: start, from there to the core's first window: %.2f ms of the main thread, %.1f × the empty one in all; %.2f ms of the line of events beside it".format(window, (frame + window) / empty, line),
            "android: start, of that the pack read %.2f ms, the session opened %.2f ms; the library loaded, once a process, %.0f ms".format(read, opened, library - opened),
        )
    }

    private fun median(all: List<Double>) = all.sorted()[all.size / 2]

    /** From the app's own first page to its longest and Back, beside its own shortest: how long a page is may hardly be felt. What is over its budget stands in the second list. */
    private fun back(): Pair<List<String>, List<String>> {
        val pages = Walk("en").pages.mapValues { it.value.first }
        val home = pages.getValue("home")
        fun length(window: Window) = window.page.blocks.sumOf { if (it is Block.Sources) it.v1.items.size else 1 }
        val long = pages.values.maxBy(::length)
        val short = pages.values.filter { it !== home }.minBy(::length)
        fun Screen.show(window: Window) = time { draw(window); view.frame() }
        /** Again and again from the one to the other and Back: how long each way takes. */
        fun ways(other: Window): Pair<Double, Double> {
            val screen = fresh()
            val turns = (0 until TURNS).map { screen.show(home) to screen.show(other) }.drop(TURNS / 2)
            return median(turns.map { it.first }) to median(turns.map { it.second })
        }
        fun first(window: Window) = median((0 until TURNS / 4).map { fresh().show(window) })
        val (beside, far) = ways(short) to ways(long)
        val lines = listOf(
            Triple("Back from ${long.page.key} (${length(long)} parts) to ${home.page.key}", far.first, BACK * beside.first),
            Triple("${long.page.key} opened from ${home.page.key}", far.second, OPENED * far.first),
            Triple("${long.page.key} as the very first page, views made", first(long), OPENED * first(home)),
        )
        val said = lines.map { (what, took, budget) -> "android: $what: %.2f ms of %.2f".format(took, budget) }
        return said to said.filterIndexed { place, _ -> lines[place].second > lines[place].third }
    }

    private fun fresh(): Screen {
        val activity = Robolectric.buildActivity(Bare::class.java).setup().get()
        return Screen(activity, Hands({}, {})).also {
            activity.setContentView(it.view)
            shadowOf(Looper.getMainLooper()).idle()
        }
    }

    private fun draw(screen: Screen, count: Int, page: Int, turn: Int) {
        screen.draw(rows(count, page, turn))
        screen.view.frame()
    }

    /** Processor time of the main thread, so that what else the machine does is not counted. */
    private fun time(work: () -> Unit): Double {
        val clock = java.lang.management.ManagementFactory.getThreadMXBean()
        val begun = clock.currentThreadCpuTime
        work()
        return (clock.currentThreadCpuTime - begun) / 1e6
    }

    /** The median of the later half: the first turns warm up the machine that runs the code. */
    private fun best(work: (Int) -> Unit): Double = (0 until TURNS).map { turn -> time { work(turn) } }.drop(TURNS / 2).sorted()[TURNS / 4]

    private companion object {
        const val TURNS = 60

        /** How many times as long as from a short page the way back from a long one may take. */
        const val BACK = 2

        /** The same for a long page itself beside the first one: it fills three screens with views. */
        const val OPENED = 4
    }
}
