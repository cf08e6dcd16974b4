package org.untrained.app

import android.app.Activity
import android.os.Looper
import android.view.View
import android.widget.ScrollView
import android.widget.TextView
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.untrained.app.draw.Hands
import org.untrained.app.draw.Screen
import org.untrained.core.Event
import org.untrained.core.windowFromJson
import java.io.File

/** Draws every window of tests/windows and looks at what came out. */
@RunWith(ParameterizedRobolectricTestRunner::class)
@Config(qualifiers = "w411dp-h891dp-port-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class SpecimensTest(private val name: String) {
    private val window = windowFromJson(File(repository, "tests/windows/$name.json").readText())
    private val sent = mutableListOf<Event>()

    private fun drawn(): Activity {
        val activity = Robolectric.buildActivity(Bare::class.java).setup().get()
        val screen = Screen(activity, Hands({ sent += it }, {}))
        activity.setContentView(screen.view)
        screen.draw(window)
        shadowOf(Looper.getMainLooper()).idle()
        return activity
    }

    @Test
    fun `everything that can be touched has a name and is large enough`() {
        val activity = drawn()
        val touch = activity.resources.getDimensionPixelSize(R.dimen.touch)
        activity.views().filter { it.isClickable }.forEach { view ->
            val label = activity.views().filter { it.labelFor == view.id && view.id != View.NO_ID }
            val words = (view.all() + label).map(View::said).filter { it.isNotEmpty() }
            assertTrue("$name: ${view.javaClass.simpleName} at ${view.top} has no name", words.isNotEmpty())
            val selects = view is TextView && view.isTextSelectable
            assertTrue("$name: “${words[0]}” is ${view.width} × ${view.height}", selects || (view.width >= touch && view.height >= touch))
        }
    }

    @Test
    fun `no word is cut off and nothing stands beside the screen`() {
        val activity = drawn()
        val decor = activity.window.decorView
        activity.views().filterIsInstance<TextView>().forEach { view ->
            val place = IntArray(2).also(view::getLocationInWindow)
            assertTrue("$name: “${view.text}” reaches to ${place[0] + view.width}", place[0] >= 0 && place[0] + view.width <= decor.width)
            val layout = view.layout ?: return@forEach
            assertEquals("$name: “${view.text}” is shortened", 0, (0 until layout.lineCount).sumOf { layout.getEllipsisCount(it) })
            assertTrue("$name: “${view.text}” is cut", layout.height + view.compoundPaddingTop + view.compoundPaddingBottom <= view.height)
        }
    }

    @Test
    fun `the order of the views is the order from top to bottom`() {
        // The notice lies at the foot of the screen, over a page that may be longer.
        val page = drawn().views().first { it is ScrollView }
        val tops = page.all().filter { it.isShown }.filterIsInstance<TextView>().filter { it.text.isNotEmpty() }.map { view ->
            IntArray(2).also(view::getLocationInWindow)[1]
        }
        assertEquals(name, tops.sorted(), tops)
    }

    @Test
    fun `drawing it again changes nothing and says nothing`() {
        val activity = drawn()
        val before = activity.views()
        sent.clear()
        (activity.findViewById<android.view.ViewGroup>(android.R.id.content)).requestLayout()
        shadowOf(Looper.getMainLooper()).idle()
        assertEquals(before, activity.views())
        assertEquals(emptyList<Event>(), sent)
    }

    @Test
    fun pictures() {
        val folder = System.getProperty("screenshots").orEmpty()
        if (folder.isEmpty()) return
        variants.forEach { (variant, qualifiers, scale) ->
            RuntimeEnvironment.setQualifiers(qualifiers)
            RuntimeEnvironment.setFontScale(scale)
            drawn().window.decorView.picture().write(File(folder, "windows/$name-$variant.png"))
        }
    }

    companion object {
        private val variants = listOf(
            Triple("light", "w411dp-h891dp-port-notnight-xhdpi", 1f),
            Triple("dark", "w411dp-h891dp-port-night-xhdpi", 1f),
            Triple("large", "w411dp-h891dp-port-notnight-xhdpi", 2f),
        )

        @JvmStatic
        @Parameters(name = "{0}")
        fun names(): List<String> = File(repository, "tests/windows").list().orEmpty().filter { it.endsWith(".json") }.map { it.removeSuffix(".json") }.sorted()
    }
}

/** A screen with our theme and nothing on it. */
class Bare : Activity() {
    override fun onCreate(savedInstanceState: android.os.Bundle?) {
        setTheme(R.style.Untrained)
        super.onCreate(savedInstanceState)
    }
}
