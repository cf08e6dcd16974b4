package org.untrained.app.draw

import org.untrained.core.ButtonRow

/** Buttons that belong to the page rather than to a card. */
internal class ButtonsBinder(kit: Kit) : Binder<ButtonRow>(kit) {
    private val set = ButtonSet(kit)
    override val view = set.view

    override fun bind(record: ButtonRow) = set.bind(record.buttons)
}
