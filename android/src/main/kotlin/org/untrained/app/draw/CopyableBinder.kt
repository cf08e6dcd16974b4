package org.untrained.app.draw

import org.untrained.app.R
import org.untrained.core.Copyable

/** A text to take elsewhere. */
internal class CopyableBinder(kit: Kit) : Binder<Copyable>(kit) {
    private val label = kit.text(R.dimen.small, R.color.soft, bold = true)
    private val text = kit.text().apply {
        setTextIsSelectable(true)
        layoutParams = kit.wide(kit.dp(4f))
    }
    private val button = ButtonSet(kit).apply { view.layoutParams = kit.wide(kit.dp(4f)) }
    override val view = kit.card(label, text, button.view).apply { setPadding(kit.pad, kit.dp(12f), kit.pad, kit.dp(4f)) }

    override fun bind(block: Copyable) {
        label.sayOrHide(kit.words(block.label))
        text.text = kit.words(block.text)
        button.bind(listOf(block.button))
    }
}
