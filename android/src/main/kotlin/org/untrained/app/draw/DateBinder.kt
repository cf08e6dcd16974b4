package org.untrained.app.draw

import android.content.res.ColorStateList
import android.view.View
import android.widget.Button
import android.widget.LinearLayout
import org.untrained.app.R
import org.untrained.core.DateField

/** A date that the person sets. */
internal class DateBinder(kit: Kit) : Binder<DateField>(kit) {
    private val icon = kit.icon().apply {
        setImageResource(R.drawable.ic_calendar)
        imageTintList = ColorStateList.valueOf(kit.color(R.color.brand))
    }
    private val label = kit.text(R.dimen.small, R.color.soft)
    private val text = kit.text(bold = true)
    private val hint = kit.text(R.dimen.small, R.color.soft)
    private val words = kit.column(label, text, hint).apply { layoutParams = kit.rest().apply { marginStart = kit.dp(16f) } }
    override val view: LinearLayout = kit.line(icon, words).apply {
        setPadding(kit.pad, kit.dp(12f), kit.pad, kit.dp(12f))
        minimumHeight = kit.dp(64f)
        isFocusable = true
        accessibilityDelegate = role(Button::class.java)
        kit.stop(this)
    }

    override fun bind(record: DateField) {
        label.text = kit.words(record.label)
        text.sayOrHide(kit.words(record.text))
        hint.sayOrHide(kit.words(record.hint))
        view.setOnClickListener { kit.hands.askDay(record) }
    }

    override fun join(above: Boolean, below: Boolean) {
        view.background = kit.touchableCard(above, below)
    }
}
