package org.untrained.app.draw

import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import org.untrained.app.R
import org.untrained.core.Timeline
import org.untrained.core.TimelineItem
import org.untrained.core.TimelineState

/** What happened and what comes. */
internal class TimelineBinder(kit: Kit) : Binder<Timeline>(kit) {
    override val view = kit.card().apply { setPadding(kit.dp(12f), kit.pad, kit.pad, 0) }
    private val rows = Rows(view) { TimelineRow(kit) }

    override fun bind(record: Timeline) = rows.bind(record.items)
}

private class TimelineRow(private val kit: Kit) : ListRow<TimelineItem> {
    private val rail = Rail(kit, 10f)
    private val date = kit.text(R.dimen.small, R.color.soft)
    private val text = kit.text()
    private val words = kit.column(date, text).apply {
        layoutParams = kit.rest().apply { marginStart = kit.dp(8f) }
        setPadding(0, 0, 0, kit.pad)
    }
    override val view = LinearLayout(kit.context).apply {
        orientation = LinearLayout.HORIZONTAL
        isBaselineAligned = false
        layoutParams = kit.wide()
        addView(rail, LinearLayout.LayoutParams(WRAP_CONTENT, MATCH_PARENT))
        addView(words)
    }

    override fun bind(item: TimelineItem, above: Boolean, below: Boolean) {
        when (item.state) {
            TimelineState.PAST -> show(filled = true, today = false, above, below)
            TimelineState.TODAY -> show(filled = true, today = true, above, below)
            TimelineState.FUTURE -> show(filled = false, today = false, above, below)
        }
        date.sayOrHide(kit.words(item.date))
        text.sayOrHide(kit.words(item.text))
        kit.spoken(view, item.spoken, listOf(words))
    }

    private fun show(filled: Boolean, today: Boolean, above: Boolean, below: Boolean) {
        rail.show("", filled, today, above, below)
        date.typeface = if (today) Kit.BOLD else null
        date.setTextColor(kit.color(if (today) R.color.brand else R.color.soft))
    }
}
