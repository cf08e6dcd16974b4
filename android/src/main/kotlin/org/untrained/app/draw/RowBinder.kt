package org.untrained.app.draw

import android.content.res.ColorStateList
import android.view.View
import android.widget.Button
import android.widget.LinearLayout
import org.untrained.app.R
import org.untrained.core.Event
import org.untrained.core.Row
import org.untrained.core.Tone

/** A row that leads on. */
internal class RowBinder(kit: Kit) : Binder<Row>(kit) {
    private val icon = kit.icon()
    private val title = kit.text(bold = true)
    private val detail = kit.text(R.dimen.small, R.color.soft)
    private val words = kit.column(title, detail).apply { layoutParams = kit.rest().apply { marginStart = kit.dp(16f); marginEnd = kit.dp(8f) } }
    private val leads = kit.icon(20f).apply {
        setImageResource(R.drawable.ic_leads)
        imageTintList = ColorStateList.valueOf(kit.color(R.color.soft))
    }
    override val view: LinearLayout = kit.line(icon, words, leads).apply {
        setPadding(kit.pad, kit.dp(12f), kit.dp(12f), kit.dp(12f))
        minimumHeight = kit.dp(64f)
        isFocusable = true
        accessibilityDelegate = role(Button::class.java)
    }

    override fun bind(record: Row) {
        val look = look(record.tone)
        val picture = picture(record.icon, record.tone)
        if (picture == 0) icon.setImageDrawable(null) else icon.setImageResource(picture)
        icon.visibility = if (picture == 0) View.GONE else View.VISIBLE
        icon.imageTintList = ColorStateList.valueOf(kit.color(if (record.tone == Tone.PLAIN) R.color.brand else look.ink))
        (words.layoutParams as LinearLayout.LayoutParams).marginStart = if (picture == 0) 0 else kit.dp(16f)
        title.text = kit.words(record.title)
        detail.sayOrHide(kit.words(record.detail))
        detail.setTextColor(kit.color(if (record.tone == Tone.PLAIN) R.color.soft else look.ink))
        view.setOnClickListener { kit.hands.send(Event.Tapped(record.tap)) }
        kit.spoken(view, record.spoken, listOf(words))
    }

    override fun join(above: Boolean, below: Boolean) {
        view.background = kit.touchableCard(above, below)
    }
}
