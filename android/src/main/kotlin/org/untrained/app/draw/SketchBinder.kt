package org.untrained.app.draw

import org.untrained.core.Block

/** A sketch that stands on its own. */
internal class SketchBinder(kit: Kit) : Binder<Block.Sketch>(kit) {
    override val view = SketchView(kit).apply { layoutParams = kit.wide() }

    override fun bind(block: Block.Sketch) = view.show(block.sketch)
}
