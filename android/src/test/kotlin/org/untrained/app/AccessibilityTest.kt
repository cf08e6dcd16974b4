package org.untrained.app

import android.os.Looper
import android.view.View
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckPreset
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityCheckResult.AccessibilityCheckResultType
import com.google.android.apps.common.testing.accessibility.framework.AccessibilityHierarchyCheckResult
import com.google.android.apps.common.testing.accessibility.framework.Parameters
import com.google.android.apps.common.testing.accessibility.framework.uielement.AccessibilityHierarchyAndroid
import com.google.android.apps.common.testing.accessibility.framework.utils.contrast.BitmapImage
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
import org.untrained.core.Paragraph
import org.untrained.core.TextLook
import org.untrained.core.Window
import org.untrained.core.windowFromJson
import java.io.File
import java.util.Locale

/** Google's Accessibility Test Framework over every page and every specimen, in five variants: no error, and no warning without a reason. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w411dp-h891dp-port-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class AccessibilityTest {
    /** What is known and stays, with the reason: `check | text | reason`. Blank lines and comments apart. */
    private val reasons = File(repository, "android/src/test/accessibility.txt").readLines().filter { it.isNotBlank() && !it.startsWith("#") }
        .map { line -> line.split(" | ").also { assertEquals("check | text | reason: $line", 3, it.size) } }

    private val windows: Map<String, Window> = File(repository, "tests/windows").listFiles().orEmpty().filter { it.extension == "json" }.sorted()
        .associate { "window ${it.nameWithoutExtension}" to windowFromJson(it.readText()) }

    @Test
    fun `every page and every specimen, light, dark, at 200 percent, in German and from right to left`() {
        val english = Walk("en").pages.entries.associate { "page ${it.key}" to it.value.first } + windows
        val german = Walk("de").pages.entries.associate { "page ${it.key}" to it.value.first }
        val found = listOf(
            look("light", english), look("dark", english, "$PHONE-night-xhdpi"), look("large", english, scale = 2f), look("german", german),
            look("rtl", english.mapValues { it.value.copy(direction = Direction.RIGHT_TO_LEFT) }),
        ).flatten()
        val errors = found.filter { it.type == AccessibilityCheckResultType.ERROR }
        assertEquals(errors.joinToString("\n"), 0, errors.size)
        val unexplained = found.filter { warning -> reasons.none { warning.check == it[0] && it[1] in warning.text } }
        assertTrue("add a reason to android/src/test/accessibility.txt, or mend:\n" + unexplained.distinct().joinToString("\n"), unexplained.isEmpty())
        val idle = reasons.filter { reason -> found.none { it.check == reason[0] && reason[1] in it.text } }
        assertTrue("no warning needs these lines of android/src/test/accessibility.txt any more: $idle", idle.isEmpty())
    }

    @Test
    fun `a line of weak contrast is found, so the checks do run`() {
        val activity = Robolectric.buildActivity(Bare::class.java).setup().visible().get()
        val screen = Screen(activity, Hands({}, {}))
        activity.setContentView(screen.view)
        screen.draw(Script.page(Block.Paragraph(Paragraph("p", TextLook.BODY, "Hardly to be seen"))))
        shadowOf(Looper.getMainLooper()).idle()
        activity.views().filterIsInstance<android.widget.TextView>().first { it.text.toString() == "Hardly to be seen" }.setTextColor(0xFFDDDDDD.toInt())
        shadowOf(Looper.getMainLooper()).idle()
        assertTrue(check(activity.window.decorView).any { it.check() == "TextContrastCheck" })
    }

    private data class Found(val where: String, val check: String, val type: AccessibilityCheckResultType, val text: String, val says: String) {
        override fun toString() = "$where: $check: “$text”: $says"
    }

    private fun look(variant: String, all: Map<String, Window>, qualifiers: String = "$PHONE-notnight-xhdpi", scale: Float = 1f): List<Found> = all.flatMap { (name, window) ->
        RuntimeEnvironment.setQualifiers(qualifiers)
        RuntimeEnvironment.setFontScale(scale)
        val activity = Robolectric.buildActivity(Bare::class.java).setup()
        val screen = Screen(activity.get(), Hands({}, {}))
        activity.get().setContentView(screen.view)
        screen.draw(window)
        shadowOf(Looper.getMainLooper()).idle()
        // As if the screen were as long as the page: what is cut off is not looked at.
        activity.get().window.decorView.stretch()
        check(activity.get().window.decorView).map { Found("$name, $variant", it.check(), it.type, it.text(), it.getShortMessage(Locale.ENGLISH).toString()) }
            .also { activity.pause().stop().destroy() }
    }

    private fun check(decor: View): List<AccessibilityHierarchyCheckResult> {
        val hierarchy = AccessibilityHierarchyAndroid.newBuilder(decor).build()
        val parameters = Parameters().apply { putScreenCapture(BitmapImage(decor.picture())) }
        return AccessibilityCheckPreset.getAccessibilityHierarchyChecksForPreset(AccessibilityCheckPreset.LATEST)
            .flatMap { it.runCheckOnHierarchy(hierarchy, null, parameters) }
            .filter { it.type == AccessibilityCheckResultType.ERROR || it.type == AccessibilityCheckResultType.WARNING }
            .filterNot { it.check() == "TouchTargetSizeCheck" && it.isCut(decor) }
    }

    /** What crosses the lower edge of the screen is measured as far as that edge alone, although the page is laid out whole. */
    private fun AccessibilityHierarchyCheckResult.isCut(decor: View) = element?.boundsInScreen?.bottom == decor.resources.displayMetrics.heightPixels

    private fun AccessibilityHierarchyCheckResult.check() = sourceCheckClass.simpleName

    private fun AccessibilityHierarchyCheckResult.text(): String =
        sequenceOf(element?.contentDescription, element?.text, element?.className).firstNotNullOfOrNull { it?.toString() }.orEmpty()

    private companion object {
        const val PHONE = "w411dp-h891dp-port"
    }
}
