package org.untrained.app.draw

import android.animation.ValueAnimator
import android.content.Context
import android.content.res.ColorStateList
import android.os.Build
import android.os.Bundle
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.view.WindowInsets
import android.widget.FrameLayout
import android.widget.ImageButton
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.ProgressBar
import android.widget.ScrollView
import org.untrained.app.R
import org.untrained.core.Direction
import org.untrained.core.Event
import org.untrained.core.Window

/** The whole screen: the way back, the title, the blocks, the notice. Keeps place and focus while the page stays the same. */
class Screen(private val context: Context, private val hands: Hands) {
    val view = FrameLayout(context).apply {
        layoutParams = FrameLayout.LayoutParams(MATCH_PARENT, MATCH_PARENT)
        setBackgroundColor(context.getColor(R.color.ground))
        // Takes the focus when no field has it, so that a new page does not open the keyboard.
        isFocusableInTouchMode = true
    }
    private var shown: Window? = null
    private var sheet: Sheet? = null
    private var bars = Margins(0, 0, 0, 0)
    private var keyboard = 0

    private class Margins(val left: Int, val top: Int, val right: Int, val bottom: Int)

    init {
        view.setOnApplyWindowInsetsListener { _, insets ->
            take(insets)
            insets
        }
    }

    fun draw(window: Window) {
        val before = shown
        shown = window
        val sheet = sheet?.takeIf { before?.language == window.language && before.direction == window.direction } ?: rebuild(window)
        sheet.draw(window, fresh = before?.page?.key != window.page.key)
    }

    private fun rebuild(window: Window): Sheet {
        view.removeAllViews()
        view.layoutDirection = when (window.direction) {
            Direction.LEFT_TO_RIGHT -> View.LAYOUT_DIRECTION_LTR
            Direction.RIGHT_TO_LEFT -> View.LAYOUT_DIRECTION_RTL
        }
        return Sheet(Kit(context, window.language, hands), view).also {
            sheet = it
            it.inset(bars.left, bars.top, bars.right, bars.bottom, keyboard)
        }
    }

    private fun take(insets: WindowInsets) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.R) return // The system keeps its bars to itself.
        val around = insets.getInsets(WindowInsets.Type.systemBars() or WindowInsets.Type.displayCutout())
        bars = Margins(around.left, around.top, around.right, around.bottom)
        keyboard = insets.getInsets(WindowInsets.Type.ime()).bottom
        sheet?.inset(bars.left, bars.top, bars.right, bars.bottom, keyboard)
    }

    /** What the person was at: place on the page, field, cursor. */
    fun save(into: Bundle) {
        val sheet = sheet ?: return
        into.putString(PAGE, shown?.page?.key)
        into.putInt(PLACE, sheet.scroll.scrollY)
        val field = sheet.list.focused() ?: return
        into.putString(FIELD, sheet.list.keyOf(field))
        into.putInt(FROM, field.edit.selectionStart)
        into.putInt(TO, field.edit.selectionEnd)
    }

    /** Takes the person back to where they were, if this is still that page. True when it is. */
    fun restore(from: Bundle): Boolean {
        val sheet = sheet ?: return false
        if (shown?.page?.key != from.getString(PAGE)) return false
        val field = from.getString(FIELD)?.let(sheet.list::field)
        if (field != null) {
            field.edit.requestFocus()
            val end = field.edit.text.length
            field.edit.setSelection(from.getInt(FROM).coerceIn(0, end), from.getInt(TO).coerceIn(0, end))
        }
        // The system itself brings the field that is being written in into view.
        if (field == null) sheet.scroll.aim = from.getInt(PLACE)
        return true
    }

    /** The key of the field that the person is writing in, if any. */
    fun writingIn(): String? = sheet?.list?.let { list -> list.focused()?.let(list::keyOf) }

    private companion object {
        const val PAGE = "page"
        const val PLACE = "place"
        const val FIELD = "field"
        const val FROM = "from"
        const val TO = "to"
    }
}

/** Tells the list what of it can be seen. */
private class Scroll(private val column: View, private val list: BlockList, context: Context) : ScrollView(context) {
    /** Where to be once there is something to scroll. */
    var aim: Int? = null
        set(value) {
            field = value
            requestLayout()
        }

    init {
        clipToPadding = false
        isFillViewport = true
        addView(column, FrameLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT))
    }

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        see(aim ?: scrollY, MeasureSpec.getSize(heightSpec))
        super.onMeasure(widthSpec, heightSpec)
    }

    override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) {
        super.onLayout(changed, left, top, right, bottom)
        aim?.let { scrollTo(0, it) }
        if (aim != null) aim = null
    }

    override fun onScrollChanged(left: Int, top: Int, oldLeft: Int, oldTop: Int) {
        super.onScrollChanged(left, top, oldLeft, oldTop)
        see(top, height)
    }

    private fun see(from: Int, height: Int) = (from - column.top - list.view.top).let { list.see(it, it + height) }
}

/** The views of the screen for one language and direction. */
private class Sheet(private val kit: Kit, private val root: FrameLayout) {
    val list = BlockList(kit)
    private val back = ImageButton(kit.context).apply {
        setImageResource(R.drawable.ic_back)
        imageTintList = ColorStateList.valueOf(kit.color(R.color.text))
        background = kit.touchable(null, kit.shape(R.color.text, kit.touch / 2f))
        // Grows with the text, and is never too small for a finger.
        val side = (kit.sp(24f) + kit.dp(24f)).coerceAtLeast(kit.touch)
        scaleType = ImageView.ScaleType.FIT_CENTER
        setPadding((side - kit.sp(24f)) / 2, (side - kit.sp(24f)) / 2, (side - kit.sp(24f)) / 2, (side - kit.sp(24f)) / 2)
        layoutParams = LinearLayout.LayoutParams(side, side).apply { marginStart = kit.dp(4f) }
        setOnClickListener { kit.hands.send(Event.Back) }
    }
    private val title = kit.text(R.dimen.title, bold = true).apply {
        heading()
        setLineSpacing(0f, 1.05f)
    }
    private val column = Column(kit).apply {
        addView(title, kit.wide())
        addView(list.view, kit.wide(kit.dp(16f)))
    }
    val scroll = Scroll(column, list, kit.context)
    private val busy = ProgressBar(kit.context, null, android.R.attr.progressBarStyleHorizontal).apply {
        isIndeterminate = true
        indeterminateTintList = ColorStateList.valueOf(kit.color(R.color.brand))
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        visibility = View.GONE
    }
    private val notice = NoticeBar(kit)
    private val body = kit.column(back, scroll.apply { layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, 0, 1f) }, notice.view)
    private var bottom = 0

    init {
        root.addView(body, FrameLayout.LayoutParams(MATCH_PARENT, MATCH_PARENT))
        root.addView(busy, FrameLayout.LayoutParams(MATCH_PARENT, kit.dp(4f), Gravity.TOP))
    }

    fun draw(window: Window, fresh: Boolean) {
        val way = window.back
        back.visibility = if (way == null) View.GONE else View.VISIBLE
        back.contentDescription = kit.words(way.orEmpty())
        busy.visibility = if (window.busy) View.VISIBLE else View.GONE
        title.sayOrHide(kit.words(window.page.title))
        if (fresh) root.requestFocus()
        list.draw(window.page.blocks)
        if (fresh) begin(window.page.title)
        notice.draw(window.notice)
        pad(window.back != null)
    }

    /** A new page starts at the top, and the voice says which it is. */
    private fun begin(title: String) {
        scroll.aim = null
        scroll.scrollTo(0, 0)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) scroll.accessibilityPaneTitle = kit.words(title)
        else root.announceForAccessibility(kit.words(title))
        if (ValueAnimator.areAnimatorsEnabled() && root.isAttachedToWindow) {
            column.alpha = 0f
            column.animate().alpha(1f).setDuration(120)
        }
    }

    fun inset(left: Int, top: Int, right: Int, bars: Int, keyboard: Int) {
        root.setPadding(left, top, right, keyboard)
        bottom = if (keyboard > bars) 0 else bars
        notice.inset(bottom)
        pad(back.visibility == View.VISIBLE)
    }

    private fun pad(led: Boolean) {
        val above = if (led) kit.dp(4f) else kit.dp(24f)
        val below = kit.dp(32f) + if (notice.shows) 0 else bottom
        scroll.setPadding(0, above, 0, below)
    }
}

/** The text column: the page's margins, and at most 640 wide. */
internal class Column(private val kit: Kit, private val margin: Int = kit.margin) : LinearLayout(kit.context) {
    private val widest = kit.size(R.dimen.column)

    init {
        orientation = VERTICAL
    }

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val room = MeasureSpec.getSize(widthSpec)
        val side = margin.coerceAtLeast((room - widest) / 2)
        setPadding(side, paddingTop, side, paddingBottom)
        super.onMeasure(widthSpec, heightSpec)
    }
}
