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
    private val toggle = Switch(kit.context).apply {
        isClickable = false
        isFocusable = false
        background = null
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        val states = arrayOf(intArrayOf(android.R.attr.state_checked), intArrayOf())
        thumbTintList = ColorStateList(states, intArrayOf(kit.color(R.color.brand), kit.color(R.color.soft)))
        trackTintList = ColorStateList(states, intArrayOf(kit.color(R.color.brand), kit.color(R.color.soft)))
    }
    override val view: LinearLayout = kit.line(words, toggle).apply {
        setPadding(kit.pad, kit.dp(12f), kit.pad, kit.dp(12f))
        minimumHeight = kit.dp(64f)
        isFocusable = true
        accessibilityDelegate = role(Switch::class.java) { toggle.isChecked }
    }

    override fun bind(block: SwitchRow) {
        label.text = kit.words(block.label)
        hint.sayOrHide(kit.words(block.hint))
        toggle.isChecked = block.on
        view.setOnClickListener { kit.hands.send(Event.Tapped(block.tap)) }
        kit.spoken(view, block.spoken, listOf(words))
    }

    override fun joined(above: Boolean, below: Boolean) {
        view.background = kit.touchableCard(above, below)
    }
}
