package org.untrained.app.draw

import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.Button
import android.widget.LinearLayout
import org.untrained.app.R
import org.untrained.core.Event
import org.untrained.core.SourceItem

/** A statement with its source: the whole of it is what is touched, so that the voice tells one source from the next. */
internal class SourceBinder(kit: Kit) : Binder<SourceItem>(kit) {
    private val rule = View(kit.context).apply {
        setBackgroundColor(kit.color(R.color.line))
        layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, kit.dp(1f)).apply { bottomMargin = kit.dp(12f) }
    }
    private val statement = kit.text()
    private val evidence = kit.text(R.dimen.small, R.color.text, bold = true).apply {
        background = kit.shape(R.color.ground, kit.dp(8f).toFloat(), R.color.line)
        setPadding(kit.dp(8f), kit.dp(2f), kit.dp(8f), kit.dp(2f))
        layoutParams = LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT).apply { topMargin = kit.dp(8f) }
    }
    private val source = kit.text(R.dimen.small, R.color.soft).apply { layoutParams = kit.wide(kit.dp(4f)) }
    private val stale = kit.text(R.dimen.small, R.color.unsure_ink).apply { layoutParams = kit.wide(kit.dp(4f)) }
    private val leads = kit.text(R.dimen.body, R.color.brand, bold = true).apply { layoutParams = kit.wide(kit.dp(12f)) }
    override val view = kit.column(rule, statement, evidence, source, stale, leads).apply { setPadding(kit.pad, 0, kit.pad, kit.pad) }

    override fun bind(record: SourceItem) {
        statement.sayOrHide(kit.words(record.statement))
        evidence.sayOrHide(kit.words(record.evidence))
        source.sayOrHide(kit.words(record.source))
        stale.sayOrHide(kit.words(record.stale))
        val button = record.button
        leads.sayOrHide(kit.words(button?.label.orEmpty()))
        leads.setTextColor(kit.color(if (button?.enabled == true) R.color.brand else R.color.soft))
        view.setOnClickListener(button?.let { { _: View -> kit.hands.send(Event.Tapped(it.tap)) } })
        view.isEnabled = button?.enabled ?: true
        view.isClickable = button?.enabled ?: false
        view.isFocusable = view.isClickable
        view.accessibilityDelegate = button?.let { role(Button::class.java) }
        kit.stop(view)
    }

    override fun join(above: Boolean, below: Boolean) {
        rule.visibility = if (above) View.VISIBLE else View.GONE
        view.setPadding(kit.pad, if (above) 0 else kit.pad, kit.pad, kit.pad)
        view.background = kit.touchableCard(above, below, corner = 0f)
    }
}
