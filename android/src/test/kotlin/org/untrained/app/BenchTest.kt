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
        File(file).apply { parentFile?.mkdirs() }.writeText(lines.joinToString("\n", postfix = "\n"))
        assertTrue(lines.isNotEmpty())
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
    }
}
