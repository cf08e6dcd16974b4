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
    private val rows = Rows(options) { OptionRow(kit) { field } }
    private var field = ""

    override fun bind(record: Choice) {
        field = record.key
        label.sayOrHide(kit.words(record.label))
        hint.sayOrHide(kit.words(record.hint))
        rows.bind(record.options)
    }
}

private class OptionRow(private val kit: Kit, private val field: () -> String) : ListRow<ChoiceOption> {
    private val mark = kit.icon()
    private val title = kit.text()
    private val detail = kit.text(R.dimen.small, R.color.soft)
    private val words = kit.column(title, detail).apply { layoutParams = kit.rest().apply { marginStart = kit.dp(16f) } }
    private var shown: ChoiceOption? = null
    private var joined: Pair<Boolean, Boolean>? = null
    override val view: LinearLayout = kit.line(mark, words).apply {
        setPadding(kit.dp(12f), kit.dp(8f), kit.pad, kit.dp(8f))
        minimumHeight = kit.dp(56f)
        isFocusable = true
        accessibilityDelegate = role(RadioButton::class.java) { shown?.selected ?: false }
        setOnClickListener { shown?.let { kit.hands.send(Event.Chose(field(), it.key)) } }
    }

    override fun bind(item: ChoiceOption, above: Boolean, below: Boolean) {
        join(above, below)
        if (item == shown) return
        shown = item
        mark.setImageResource(if (item.selected) R.drawable.radio_on else R.drawable.radio_off)
        mark.imageTintList = ColorStateList.valueOf(kit.color(if (item.selected) R.color.brand else R.color.soft))
        title.text = kit.words(item.label)
        detail.sayOrHide(kit.words(item.detail))
        kit.stop(view)
    }

    private fun join(above: Boolean, below: Boolean) {
        if (joined == above to below) return
        joined = above to below
        view.background = kit.touchableCard(above, below)
        view.layoutParams = kit.wide(if (above) kit.dp(2f) else 0)
    }
}
