package org.untrained.app.draw

import android.content.res.ColorStateList
import android.view.View
import android.widget.LinearLayout
import android.widget.Switch
import org.untrained.app.R
import org.untrained.core.Event
import org.untrained.core.SwitchRow

/** Something that is on or off. The core flips it; the row only says that it was touched. */
internal class SwitchBinder(kit: Kit) : Binder<SwitchRow>(kit) {
    private val label = kit.text()
    private val hint = kit.text(R.dimen.small, R.color.soft)
    private val words = kit.column(label, hint).apply { layoutParams = kit.rest().apply { marginEnd = kit.dp(12f) } }
    private val toggle = kit.icon().apply { layoutParams = LinearLayout.LayoutParams(kit.sp(44f), kit.sp(24f)) }
    private var on = false
    override val view: LinearLayout = kit.line(words, toggle).apply {
        setPadding(kit.pad, kit.dp(12f), kit.pad, kit.dp(12f))
        minimumHeight = kit.dp(64f)
        isFocusable = true
        accessibilityDelegate = role(Switch::class.java) { on }
    }

    override fun bind(record: SwitchRow) {
        label.text = kit.words(record.label)
        hint.sayOrHide(kit.words(record.hint))
        on = record.on
        toggle.setImageResource(if (on) R.drawable.switch_on else R.drawable.switch_off)
        toggle.imageTintList = ColorStateList.valueOf(kit.color(if (on) R.color.brand else R.color.soft))
        view.setOnClickListener { kit.hands.send(Event.Tapped(record.tap)) }
        kit.spoken(view, record.spoken, listOf(words))
    }

    override fun join(above: Boolean, below: Boolean) {
        view.background = kit.touchableCard(above, below)
    }
}
