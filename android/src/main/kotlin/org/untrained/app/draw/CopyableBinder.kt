package org.untrained.app.draw

import android.view.Gravity
import org.untrained.app.R
import org.untrained.core.Copyable

/** A text to take elsewhere. */
internal class CopyableBinder(kit: Kit) : Binder<Copyable>(kit) {
    private val label = kit.text(R.dimen.small, R.color.soft, bold = true)
    private val text = kit.text().apply {
        setTextIsSelectable(true)
        // What can be held to select it has the size of everything that can be touched.
        minimumHeight = kit.touch
        gravity = Gravity.CENTER_VERTICAL
        layoutParams = kit.wide(kit.dp(4f))
    }
    private val button = ButtonSet(kit).apply { view.layoutParams = kit.wide(kit.dp(4f)) }
    override val view = kit.card(label, text, button.view).apply { setPadding(kit.pad, kit.dp(12f), kit.pad, kit.dp(4f)) }

    override fun bind(record: Copyable) {
        label.sayOrHide(kit.words(record.label))
        text.text = kit.words(record.text)
        button.bind(listOf(record.button))
    }
}
