package org.untrained.app.draw

import android.content.Context
import android.content.res.ColorStateList
import android.graphics.Typeface
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.RippleDrawable
import android.os.Build
import android.text.SpannableString
import android.text.Spanned
import android.text.style.LocaleSpan
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.ViewGroup
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.ImageView
import android.widget.LinearLayout
import android.widget.TextView
import org.untrained.app.R
import java.util.Locale

/** The parts that every block is made of: texts, cards, icons, in the measures of the design and the language of the window. */
internal class Kit(val context: Context, language: String, val hands: Hands) {
    private val resources = context.resources
    private val locale: Locale = Locale.forLanguageTag(language)
    private val foreign = locale.language != resources.configuration.locales[0].language

    private val colors = HashMap<Int, Int>()

    val margin = size(R.dimen.margin)
    val gap = size(R.dimen.gap)
    val pad = size(R.dimen.pad)
    val touch = size(R.dimen.touch)
    val radius = resources.getDimension(R.dimen.radius)

    fun size(dimen: Int): Int = resources.getDimensionPixelSize(dimen)

    fun dp(value: Float): Int = TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_DIP, value, resources.displayMetrics).toInt()

    fun sp(value: Float): Int = TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, value, resources.displayMetrics).toInt()

    fun color(id: Int): Int = colors.getOrPut(id) { context.getColor(id) }

    /** The words, marked with their language where the phone's own voice would read them wrongly. */
    fun words(text: String, tag: Locale = locale): CharSequence =
        if (text.isEmpty() || (tag == locale && !foreign)) text
        else SpannableString(text).apply { setSpan(LocaleSpan(tag), 0, length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE) }

    fun text(dimen: Int = R.dimen.body, color: Int = R.color.text, bold: Boolean = false): TextView = TextView(context).apply {
        setTextSize(TypedValue.COMPLEX_UNIT_PX, resources.getDimension(dimen))
        setTextColor(color(color))
        setLineSpacing(0f, LINE)
        textLocale = locale
        textAlignment = View.TEXT_ALIGNMENT_VIEW_START
        // The script of the words decides their direction, the page decides the side they stand at.
        textDirection = View.TEXT_DIRECTION_FIRST_STRONG
        hyphenationFrequency = android.text.Layout.HYPHENATION_FREQUENCY_NORMAL
        breakStrategy = android.text.Layout.BREAK_STRATEGY_HIGH_QUALITY
        if (bold) typeface = BOLD
    }

    /** Grows with the text beside it. */
    fun icon(sideSp: Float = 24f): ImageView = ImageView(context).apply {
        layoutParams = LinearLayout.LayoutParams(sp(sideSp), sp(sideSp))
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    fun column(vararg children: View): LinearLayout = LinearLayout(context).apply {
        orientation = LinearLayout.VERTICAL
        layoutParams = wide()
        children.forEach(::addView)
    }

    fun line(vararg children: View): LinearLayout = LinearLayout(context).apply {
        orientation = LinearLayout.HORIZONTAL
        gravity = Gravity.CENTER_VERTICAL
        layoutParams = wide()
        children.forEach(::addView)
    }

    fun card(vararg children: View): LinearLayout = column(*children).apply {
        background = shape(R.color.card)
        setPadding(pad, pad, pad, pad)
    }

    fun shape(color: Int, corners: Float = radius, stroke: Int = 0): GradientDrawable = GradientDrawable().apply {
        setColor(color(color))
        cornerRadius = corners
        if (stroke != 0) setStroke(dp(1f), color(stroke))
    }

    /** The head of a card: round above, sharp below. */
    fun top(color: Int): GradientDrawable = shape(color).apply { cornerRadii = floatArrayOf(radius, radius, radius, radius, 0f, 0f, 0f, 0f) }

    /** A card whose corners are sharper where the next one joins. */
    private fun joined(color: Int, above: Boolean, below: Boolean, corner: Float): GradientDrawable = shape(color).apply {
        val top = if (above) dp(corner).toFloat() else radius
        val bottom = if (below) dp(corner).toFloat() else radius
        cornerRadii = floatArrayOf(top, top, top, top, bottom, bottom, bottom, bottom)
    }

    /** A card that answers to a finger as a whole. */
    fun touchableCard(above: Boolean, below: Boolean, corner: Float = 4f): Drawable =
        touchable(joined(R.color.card, above, below, corner), joined(R.color.text, above, below, corner))

    /** A ground that answers to a finger. */
    fun touchable(ground: Drawable?, mask: Drawable): RippleDrawable =
        RippleDrawable(ColorStateList.valueOf((color(R.color.brand) and 0xFFFFFF) or (0x29 shl 24)), ground, mask)

    fun wide(top: Int = 0): LinearLayout.LayoutParams = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT).apply { topMargin = top }

    fun rest(): LinearLayout.LayoutParams = LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f)

    /** One stop of the voice that says `spoken` for everything inside. */
    fun spoken(group: ViewGroup, spoken: String, silent: List<View>) {
        group.contentDescription = words(spoken)
        stop(group)
        silent.forEach { it.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS }
    }

    fun stop(view: View) {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) view.isScreenReaderFocusable = true
        view.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_YES
    }

    companion object {
        /** What makes the system font's own line height 1.4 of its size. */
        const val LINE = 1.19f
        val BOLD: Typeface = Typeface.create("sans-serif-medium", Typeface.NORMAL)
    }
}

/** Shows the text, or gives up its room where there is none. */
internal fun TextView.sayOrHide(words: CharSequence) {
    text = words
    visibility = if (words.isEmpty()) View.GONE else View.VISIBLE
}

/** A heading for those who jump from heading to heading. */
internal fun View.heading() {
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) isAccessibilityHeading = true
}
