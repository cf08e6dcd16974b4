package org.untrained.app.draw

import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import org.untrained.app.R
import org.untrained.core.SourceItem
import org.untrained.core.SourceList

/** Statements with their sources. */
internal class SourcesBinder(kit: Kit) : Binder<SourceList>(kit) {
    override val view = kit.card().apply { setPadding(kit.pad, 0, kit.pad, 0) }
    private val rows = mutableListOf<SourceRow>()

    override fun bind(block: SourceList) {
        while (rows.size > block.items.size) view.removeView(rows.removeAt(rows.size - 1).view)
        while (rows.size < block.items.size) rows.add(SourceRow(kit).also { view.addView(it.view) })
        block.items.forEachIndexed { place, item -> rows[place].bind(item, place > 0) }
    }
}

private class SourceRow(private val kit: Kit) {
    private val rule = View(kit.context).apply {
        setBackgroundColor(kit.color(R.color.line))
        layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, kit.dp(1f))
    }
    private val statement = kit.text().apply { layoutParams = kit.wide(kit.dp(12f)) }
    private val evidence = kit.text(R.dimen.small, R.color.text, bold = true).apply {
        background = kit.shape(R.color.ground, kit.dp(8f).toFloat(), R.color.line)
        setPadding(kit.dp(8f), kit.dp(2f), kit.dp(8f), kit.dp(2f))
        layoutParams = LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT).apply { topMargin = kit.dp(8f) }
    }
    private val source = kit.text(R.dimen.small, R.color.soft).apply { layoutParams = kit.wide(kit.dp(4f)) }
    private val stale = kit.text(R.dimen.small, R.color.unsure_ink).apply { layoutParams = kit.wide(kit.dp(4f)) }
    private val words = kit.column(statement, evidence, source, stale)
    private val button = ButtonSet(kit)
    val view = kit.column(rule, words, button.view, View(kit.context).apply { layoutParams = LinearLayout.LayoutParams(0, kit.dp(8f)) })

    fun bind(item: SourceItem, ruled: Boolean) {
        rule.visibility = if (ruled) View.VISIBLE else View.GONE
        statement.sayOrHide(kit.words(item.statement))
        evidence.sayOrHide(kit.words(item.evidence))
        source.sayOrHide(kit.words(item.source))
        stale.sayOrHide(kit.words(item.stale))
        button.bind(listOfNotNull(item.button))
        kit.stop(words)
    }
}
