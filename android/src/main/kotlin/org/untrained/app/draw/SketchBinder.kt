package org.untrained.app.draw

import org.untrained.core.SketchCard

/** A sketch that stands on its own. */
internal class SketchBinder(kit: Kit) : Binder<SketchCard>(kit) {
    override val view = SketchView(kit).apply { layoutParams = kit.wide() }

    override fun bind(record: SketchCard) = view.show(record.sketch)
}
