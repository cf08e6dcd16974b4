package org.untrained.app

import android.os.Looper
import android.view.View
import android.view.accessibility.AccessibilityEvent
import android.widget.EditText
import android.widget.ScrollView
import android.widget.TextView
import org.junit.Assert.assertEquals
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
import org.untrained.core.Button
import org.untrained.core.ButtonLook
import org.untrained.core.Field
import org.untrained.core.Input
import org.untrained.core.Paragraph
import org.untrained.core.SourceItem
import org.untrained.core.SourceList
import org.untrained.core.TextLook

/** Pages longer than the screen: only what can be seen has views, and nobody notices. */
@RunWith(RobolectricTestRunner::class)
@Config(qualifiers = "w411dp-h891dp-port-xhdpi")
@GraphicsMode(GraphicsMode.Mode.NATIVE)
class LongPagesTest {
    private val activity by lazy { Robolectric.buildActivity(Bare::class.java).setup().visible().get() }
    private val screen by lazy { Screen(activity, Hands({}, {})).also { activity.setContentView(it.view) } }
    private val scroll get() = activity.views().first { it is ScrollView } as ScrollView
    private val content get() = scroll.getChildAt(0)

    private fun draw(vararg blocks: Block, key: String = "page") {
        screen.draw(Script.page(*blocks, key = key))
        frame()
    }

    private fun frame() {
        shadowOf(Looper.getMainLooper()).idle()
        activity.window.decorView.frame()
    }

    private fun to(y: Int) {
        scroll.scrollTo(0, y)
        frame()
    }

    private fun sources(count: Int) = Block.Sources(SourceList("sources", (1..count).map { place ->
        SourceItem("$place", "Statement $place. " + "It says a little more. ".repeat(place % 5), "Publisher, 2026", "documented", "", Button("Open the source", ButtonLook.PLAIN, true, "open/$place"))
    }))

    private fun paragraph(place: Int, more: String = "") = Block.Paragraph(Paragraph("$place", TextLook.BODY, "Paragraph $place$more"))

    /** Where a text stands on the screen. */
    private fun place(words: String): Int? = activity.views().firstOrNull { it is TextView && it.text.toString().startsWith(words) }
        ?.let { view -> IntArray(2).also(view::getLocationInWindow)[1] }

    @Test
    fun `three hundred sources have views for three screens, wherever one is`() {
        draw(sources(300))
        val few = content.all().size
        assertTrue("$few views", few < 400)
        assertTrue("the page says how long it is, ${content.height}", content.height in 10 * scroll.height..100 * scroll.height)
        repeat(20) { to(scroll.scrollY + 1500) }
        assertTrue("${content.all().size} views in the middle", content.all().size < 500)
        to(1_000_000)
        assertTrue(place("Statement 300") != null)
    }

    @Test
    fun `every source is met once and in order, down and up again`() {
        draw(sources(120))
        val down = activity.screens().flatMap { views -> views.filterIsInstance<TextView>().map { it.text.toString() } }.filter { it.startsWith("Statement") }.map { it.substringBefore(".") }.distinct().toList()
        assertEquals((1..120).map { "Statement $it" }, down)
        to(0)
        assertTrue(place("Statement 1.") != null)
    }

    @Test
    fun `what is read stays where it is when what lies above and below changes its views`() {
        draw(sources(120))
        var y = 0
        repeat(30) {
            y += 400
            to(y)
            val seen = activity.views().filterIsInstance<TextView>().first { text -> IntArray(2).also(text::getLocationInWindow)[1] > 600 && text.text.startsWith("Statement") }
            val before = place(seen.text.toString())
            frame()
            to(y + 50)
            to(y)
            assertEquals("at $y", before, place(seen.text.toString()))
        }
    }

    @Test
    fun `a page that was left far down comes back at that place`() {
        draw(sources(200))
        to(4000)
        val at = scroll.scrollY
        val seen = activity.views().filterIsInstance<TextView>().first { text -> IntArray(2).also(text::getLocationInWindow)[1] > 500 && text.text.startsWith("Statement") }.text.toString()
        val where = place(seen)
        val state = android.os.Bundle().also(screen::save)
        val next = Robolectric.buildActivity(Bare::class.java).setup().visible().get()
        val again = Screen(next, Hands({}, {}))
        next.setContentView(again.view)
        again.draw(Script.page(sources(200)))
        assertTrue(again.restore(state))
        shadowOf(Looper.getMainLooper()).idle()
        next.window.decorView.frame()
        val page = next.views().first { it is ScrollView } as ScrollView
        assertEquals(at, page.scrollY)
        val view = next.views().first { it is TextView && it.text.toString() == seen }
        assertEquals(where, IntArray(2).also(view::getLocationInWindow)[1])
    }

    @Test
    fun `the field in focus is the same view however far one scrolls`() {
        draw(Block.Field(Field("name", "Name", "", "Mia", Input.LINE)), *(1..150).map { paragraph(it) }.toTypedArray())
        val edit = activity.views().filterIsInstance<EditText>().single()
        edit.requestFocus()
        to(content.height)
        assertTrue(edit.isAttachedToWindow && edit.isFocused)
        to(0)
        assertEquals(edit, activity.views().filterIsInstance<EditText>().single())
    }

    @Test
    fun `a change far above is measured, and the page below it moves by just that`() {
        draw(*(1..150).map { paragraph(it) }.toTypedArray())
        to(3000)
        val seen = "Paragraph 60"
        val before = content.height
        draw(paragraph(1, "\nand a second line"), *(2..150).map { paragraph(it) }.toTypedArray())
        assertTrue(content.height > before)
        assertTrue(content.all().size < 200)
        assertEquals(null, place("nothing $seen"))
    }

    @Test
    fun `another page begins at its top`() {
        draw(sources(100))
        to(5000)
        draw(*(1..100).map { paragraph(it) }.toTypedArray(), key = "other")
        assertEquals(0, scroll.scrollY)
        assertTrue(place("Paragraph 1") != null)
    }

    @Test
    fun `what is a list is told as a list, with the place of each`() {
        draw(Block.Choice(org.untrained.core.Choice("c", "When?", "", (1..7).map { org.untrained.core.ChoiceOption("$it", "At $it", "", it == 2) })))
        val infos = activity.views().map { it to it.createAccessibilityNodeInfo() }
        assertEquals(7, infos.mapNotNull { it.second.collectionInfo?.rowCount }.single())
        val items = infos.filter { it.second.collectionItemInfo != null }
        assertEquals((0..6).toList(), items.map { it.second.collectionItemInfo.rowIndex })
        assertEquals(listOf(false, true, false, false, false, false, false), items.map { it.second.isChecked })
        assertTrue(items.all { it.second.className == "android.widget.RadioButton" })
    }

    @Test
    fun `a note of trouble stays until it was seen, and the voice can put it away`() {
        val sent = mutableListOf<org.untrained.core.Event>()
        val screen = Screen(activity, Hands({ sent += it }, {})).also { activity.setContentView(it.view) }
        screen.draw(Script.page().copy(notice = org.untrained.core.Notice("n", org.untrained.core.Tone.LATE, "Could not save", null)))
        shadowOf(Looper.getMainLooper()).idleFor(java.time.Duration.ofMinutes(5))
        assertEquals(emptyList<Any>(), sent)
        val note = activity.views().first { it is TextView && it.text.toString() == "Could not save" }
        assertTrue(note.createAccessibilityNodeInfo().isDismissable)
        note.performAccessibilityAction(android.view.accessibility.AccessibilityNodeInfo.ACTION_DISMISS, null)
        assertEquals(listOf<Any>(org.untrained.core.Event.NoticeSeen), sent)
    }

    @Test
    @Config(qualifiers = "w800dp-h1280dp-port-hdpi")
    fun `a note is as wide as the text column on a tablet`() {
        screen.draw(Script.page(paragraph(1)).copy(notice = org.untrained.core.Notice("n", org.untrained.core.Tone.GOOD, "Copied", null)))
        frame()
        val note = activity.views().first { it is TextView && it.text.toString() == "Copied" }
        val card = generateSequence(note) { it.parent as? View }.first { it.background != null }
        val text = activity.views().first { it is TextView && it.text.toString() == "Paragraph 1" }
        fun edges(view: View) = IntArray(2).also(view::getLocationInWindow)[0].let { it to it + view.width }
        assertEquals(edges(text), edges(card))
        assertEquals(activity.resources.getDimensionPixelSize(R.dimen.column), card.width)
    }

    @Test
    @Config(sdk = [26])
    @GraphicsMode(GraphicsMode.Mode.LEGACY)
    fun `on Android 8 a new page is said aloud`() {
        val heard = mutableListOf<String>()
        val manager = activity.getSystemService(android.view.accessibility.AccessibilityManager::class.java)
        shadowOf(manager).setEnabled(true)
        screen.view.accessibilityDelegate = object : View.AccessibilityDelegate() {
            override fun sendAccessibilityEvent(host: View, eventType: Int) {
                heard += "event $eventType"
                super.sendAccessibilityEvent(host, eventType)
            }

            override fun onPopulateAccessibilityEvent(host: View, event: AccessibilityEvent) {
                heard += event.text.joinToString()
            }
        }
        draw(paragraph(1), key = "first")
        shadowOf(manager).sentAccessibilityEvents.forEach { if (it.eventType == AccessibilityEvent.TYPE_ANNOUNCEMENT) heard += it.text.joinToString() }
        assertTrue(heard.toString(), "Page first" in heard)
    }

    @Test
    fun `back, radio and switch grow with the text`() {
        fun sizes(): List<Int> {
            val now = Robolectric.buildActivity(Bare::class.java).setup().visible().get()
            val on = Screen(now, Hands({}, {})).also { now.setContentView(it.view) }
            on.draw(Script.page(
                Block.Choice(org.untrained.core.Choice("c", "When?", "", listOf(org.untrained.core.ChoiceOption("1", "Now", "", true)))),
                Block.Switch(org.untrained.core.SwitchRow("s", "Discreet", "", true, "tap", "Discreet")), back = "Back",
            ))
            shadowOf(Looper.getMainLooper()).idle()
            return now.views().filterIsInstance<android.widget.ImageView>().map { it.height - it.paddingTop - it.paddingBottom }
        }
        val small = sizes()
        org.robolectric.RuntimeEnvironment.setFontScale(2f)
        val large = sizes()
        assertEquals(3, small.size)
        // The system lets large text grow less than small text.
        small.zip(large).forEach { (before, after) -> assertTrue("$before, $after", after >= 1.4 * before) }
    }
}
