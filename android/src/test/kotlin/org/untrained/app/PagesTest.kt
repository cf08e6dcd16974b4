package org.untrained.app

import android.os.Looper
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.untrained.app.draw.Hands
import org.untrained.app.draw.Screen
import org.untrained.core.Block
import org.untrained.core.Direction
import org.untrained.core.Event
import org.untrained.core.Window
import java.io.File

/** The real core's pages on the real screen: nothing in here names one of them. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w411dp-h891dp-port-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class PagesTest {
    @Test
    fun `every page is opened, and every button and row on it is operated by its visible words`() {
        val pages = Walk("en").pages
        assertTrue("only ${pages.keys}", pages.size >= 8)
        pages.forEach { (name, met) ->
            val window = met.first
            assertEquals("$name has a title", true, window.page.title.isNotEmpty())
            val script = Script.installed(window)
            application.desk = Desk(application)
            val activity = Robolectric.buildActivity(MainActivity::class.java).setup().visible()
            settle()
            window.page.blocks.flatMap { block ->
                Walk.buttons(block).filter { it.enabled }.map { it.label to it.tap } +
                    listOfNotNull((block as? Block.Row)?.v1?.let { it.title to it.tap }, (block as? Block.Switch)?.v1?.let { it.label to it.tap })
            }.groupBy({ it.first }, { it.second }).forEach { (words, taps) ->
                activity.get().touch(words)
                assertTrue("$name: “$words”", script.last<Event.Tapped>().tap in taps)
            }
            activity.pause().stop().destroy()
        }
    }

    @Test
    fun `the first question is answered on the screen itself, and the answer is there after the process ended`() {
        val first = Robolectric.buildActivity(MainActivity::class.java).setup().visible()
        settle()
        val before = application.desk.window
        val button = Walk.touches(before).first()
        application.desk.send(button)
        settle()
        val after = application.desk.window
        assertTrue("something followed", after != before)
        assertTrue("it was saved", File(application.filesDir, "archive").isFile)
        first.pause().stop().destroy()
        application.desk = Desk(application)
        Robolectric.buildActivity(MainActivity::class.java).setup().visible()
        settle()
        assertTrue("the first page is not asked anew", application.desk.window != before || after.page.key == before.page.key)
    }

    @Test
    fun pictures() {
        val folder = System.getProperty("screenshots").orEmpty()
        if (folder.isEmpty()) return
        val english = Walk("en").pages
        val german = Walk("de").pages
        val phone = "w411dp-h891dp-port"
        english.forEach { (name, met) ->
            shoot(folder, name, "light", met.first, "$phone-notnight-xhdpi")
            shoot(folder, name, "dark", met.first, "$phone-night-xhdpi")
            shoot(folder, name, "large-text", met.first, "$phone-notnight-xhdpi", 2f)
            shoot(folder, name, "rtl", met.first.copy(direction = Direction.RIGHT_TO_LEFT), "$phone-notnight-xhdpi")
            shoot(folder, name, "small-phone", met.first, "w320dp-h480dp-port-notnight-xhdpi")
            shoot(folder, name, "tablet", met.first, "w800dp-h1280dp-port-notnight-hdpi")
        }
        german.forEach { (name, met) -> shoot(folder, name, "german", met.first, "$phone-notnight-xhdpi") }
    }

    /** The whole page, however long, as if the screen were. */
    private fun shoot(folder: String, name: String, variant: String, window: Window, qualifiers: String, scale: Float = 1f) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(scale)
        val activity = Robolectric.buildActivity(Bare::class.java).setup().get()
        val screen = Screen(activity, Hands({}, {}))
        activity.setContentView(screen.view)
        screen.draw(window)
        shadowOf(Looper.getMainLooper()).idle()
        val page = screen.view.whole()
        page.write(File(folder, "pages/$name-$variant.png"))
    }
}
