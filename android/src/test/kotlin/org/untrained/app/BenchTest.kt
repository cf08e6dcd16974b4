package org.untrained.app

import android.os.Looper
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
import org.untrained.core.Tone
import java.io.File

/** How long a window takes to become finished views, measured and laid out. Runs only where a file for the times is named. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w411dp-h891dp-port-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class BenchTest {
    private fun rows(count: Int, turn: Int) = Script.page(
        *Array(count) { place ->
            val changed = if (place == count / 2) " $turn" else ""
            Block.Row("r$place", Icon.BELL, Tone.PLAIN, "Row $place$changed", "A second line", "tap/$place", "Row $place$changed")
        },
        key = "page",
    )

    @Test
    fun times() {
        val file = System.getProperty("bench").orEmpty()
        if (file.isEmpty()) return
        val lines = listOf(30, 100, 300, 1000).flatMap { count ->
            val first = median(if (count > 300) 5 else 15) { turn -> fresh().let { screen -> time { draw(screen, count, turn) } } }
            val screen = fresh()
            draw(screen, count, 0)
            val again = median(15) { turn -> time { draw(screen, count, turn + 1) } }
            listOf("android: $count rows, new page, event to finished views: %.2f ms".format(first), "android: $count rows, one row changed: %.2f ms".format(again))
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

    private fun draw(screen: Screen, count: Int, turn: Int) {
        screen.draw(rows(count, turn))
        screen.view.frame()
    }

    private fun time(work: () -> Unit): Double {
        val begun = System.nanoTime()
        work()
        return (System.nanoTime() - begun) / 1e6
    }

    /** After as many turns again to warm up. */
    private fun median(turns: Int, work: (Int) -> Double): Double = (0 until 2 * turns).map(work).drop(turns).sorted()[turns / 2]
}
