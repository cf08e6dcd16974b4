package org.untrained.app.draw

import org.untrained.app.R
import org.untrained.core.Heading

/** A heading between blocks. */
internal class HeadingBinder(kit: Kit) : Binder<Heading>(kit) {
    override val view = kit.text(R.dimen.heading, bold = true).apply { heading() }

    override fun bind(record: Heading) {
        view.text = kit.words(record.text)
    }
}
