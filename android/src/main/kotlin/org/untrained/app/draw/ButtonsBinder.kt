package org.untrained.app.draw

import org.untrained.core.Block

/** Buttons that belong to the page rather than to a card. */
internal class ButtonsBinder(kit: Kit) : Binder<Block.Buttons>(kit) {
    private val set = ButtonSet(kit)
    override val view = set.view

    override fun bind(block: Block.Buttons) = set.bind(block.buttons)
}
