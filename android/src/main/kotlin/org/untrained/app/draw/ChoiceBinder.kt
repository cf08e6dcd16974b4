package org.untrained.app.draw

import android.content.res.ColorStateList
import android.widget.LinearLayout
import android.widget.RadioButton
import org.untrained.app.R
import org.untrained.core.Choice
import org.untrained.core.ChoiceOption
import org.untrained.core.Event

/** One answer out of several. */
internal class ChoiceBinder(kit: Kit) : Binder<Choice>(kit) {
    private val label = kit.text(R.dimen.heading, bold = true).apply { heading() }
    private val hint = kit.text(R.dimen.small, R.color.soft).apply { layoutParams = kit.wide(kit.dp(4f)) }
    private val options = kit.column().apply { layoutParams = kit.wide(kit.dp(8f)) }
    override val view = kit.column(label, hint, options)
    private val rows = mutableListOf<OptionRow>()

    override fun bind(block: Choice) {
        label.sayOrHide(kit.words(block.label))
        hint.sayOrHide(kit.words(block.hint))
        while (rows.size > block.options.size) options.removeView(rows.removeAt(rows.size - 1).view)
        while (rows.size < block.options.size) rows.add(OptionRow(kit).also { options.addView(it.view) })
        block.options.forEachIndexed { place, option ->
            rows[place].join(place > 0, place < block.options.size - 1)
            rows[place].bind(block.key, option)
        }
    }
}

private class OptionRow(private val kit: Kit) {
    private val mark = RadioButton(kit.context).apply {
        isClickable = false
        isFocusable = false
        background = null
        importantForAccessibility = android.view.View.IMPORTANT_FOR_ACCESSIBILITY_NO
        buttonTintList = ColorStateList(
            arrayOf(intArrayOf(android.R.attr.state_checked), intArrayOf()),
            intArrayOf(kit.color(R.color.brand), kit.color(R.color.soft)),
        )
    }
    private val title = kit.text()
    private val detail = kit.text(R.dimen.small, R.color.soft)
    private val words = kit.column(title, detail).apply { layoutParams = kit.rest().apply { marginStart = kit.dp(8f) } }
    val view: LinearLayout = kit.line(mark, words).apply {
        setPadding(kit.dp(8f), kit.dp(8f), kit.pad, kit.dp(8f))
        minimumHeight = kit.dp(56f)
        isFocusable = true
        accessibilityDelegate = role(RadioButton::class.java) { mark.isChecked }
    }
    private var shown: ChoiceOption? = null
    private var joined: Pair<Boolean, Boolean>? = null

    fun bind(field: String, option: ChoiceOption) {
        if (option == shown) return
        shown = option
        mark.isChecked = option.selected
        title.text = kit.words(option.label)
        detail.sayOrHide(kit.words(option.detail))
        view.contentDescription = null
        kit.stop(view)
        view.setOnClickListener { kit.hands.send(Event.Chose(field, option.key)) }
    }

    fun join(above: Boolean, below: Boolean) {
        if (joined == above to below) return
        joined = above to below
        view.background = kit.touchableCard(above, below)
        view.layoutParams = kit.wide(if (above) kit.dp(2f) else 0)
    }
}
