package org.untrained.app.draw

import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import java.util.Locale
import org.untrained.app.R
import org.untrained.core.Label
import org.untrained.core.StepItem
import org.untrained.core.StepState
import org.untrained.core.Steps

/** Numbered steps joined by a line; the present one is open. */
internal class StepsBinder(kit: Kit) : Binder<Steps>(kit) {
    override val view = kit.card()
    private val rows = Rows(view) { StepRow(kit) }

    override fun bind(record: Steps) = rows.bind(record.items)
}

private class StepRow(private val kit: Kit) : ListRow<StepItem> {
    private val rail = Rail(kit, 26f)
    private val text = kit.text()
    private val label = kit.text(R.dimen.lead, R.color.brand, bold = true).apply { layoutParams = kit.wide(kit.dp(8f)) }
    private val place = kit.text(R.dimen.small, R.color.soft).apply { layoutParams = kit.wide(kit.dp(4f)) }
    private val note = kit.text(R.dimen.small, R.color.soft).apply { layoutParams = kit.wide(kit.dp(4f)) }
    private val words = kit.column(text, label, place, note)
    private val sketch = SketchView(kit).apply { layoutParams = kit.wide(kit.dp(12f)) }
    private val variants = kit.column().apply { layoutParams = kit.wide(kit.dp(8f)) }
    private val buttons = ButtonSet(kit).apply { view.layoutParams = kit.wide(kit.dp(8f)) }
    private val content = kit.column(words, sketch, variants, buttons.view).apply {
        layoutParams = kit.rest().apply { marginStart = kit.dp(8f) }
        setPadding(0, 0, 0, kit.pad)
    }
    override val view = LinearLayout(kit.context).apply {
        orientation = LinearLayout.HORIZONTAL
        isBaselineAligned = false
        layoutParams = kit.wide()
        addView(rail, LinearLayout.LayoutParams(WRAP_CONTENT, MATCH_PARENT))
        addView(content)
    }
    private var shown: StepItem? = null

    override fun bind(item: StepItem, above: Boolean, below: Boolean) {
        when (item.state) {
            StepState.DONE -> rail.show("✓", filled = true, ringed = false, above, below)
            StepState.CURRENT -> rail.show(item.number, filled = true, ringed = true, above, below)
            StepState.AHEAD -> rail.show(item.number, filled = false, ringed = false, above, below)
        }
        if (item == shown) return
        shown = item
        when (item.state) {
            StepState.DONE -> fold(item)
            StepState.CURRENT -> open(item)
            StepState.AHEAD -> fold(item)
        }
        kit.spoken(words, item.spoken, listOf(text, label, place, note))
    }

    private fun fold(item: StepItem) {
        text.text = kit.words(item.text)
        text.setTextColor(kit.color(R.color.soft))
        text.typeface = null
        listOf(label, place, note, sketch, variants).forEach { it.visibility = View.GONE }
        buttons.bind(item.buttons)
    }

    private fun open(item: StepItem) {
        text.text = kit.words(item.text)
        text.setTextColor(kit.color(R.color.text))
        text.typeface = Kit.BOLD
        label(item.label)
        place.sayOrHide(kit.words(item.place))
        sketch.visibility = if (item.sketch == null) View.GONE else View.VISIBLE
        item.sketch?.let(sketch::show)
        variants.removeAllViews()
        item.variants.forEach { variants.addView(kit.text(R.dimen.small).apply { text = kit.words(it); layoutParams = kit.wide(kit.dp(4f)) }) }
        variants.visibility = if (item.variants.isEmpty()) View.GONE else View.VISIBLE
        buttons.bind(item.buttons)
    }

    /** The words in their own language, for the voice and the font. */
    private fun label(words: Label?) {
        val own = words?.let { Locale.forLanguageTag(it.language) }
        if (own != null) label.textLocale = own
        label.sayOrHide(if (words == null || own == null) "" else kit.words(words.quoted, own))
        note.sayOrHide(kit.words(words?.note.orEmpty()))
    }
}
