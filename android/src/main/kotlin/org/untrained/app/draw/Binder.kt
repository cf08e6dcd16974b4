package org.untrained.app.draw

import android.view.View
import org.untrained.core.Block

/** Draws one kind of block: its view is made once and bound again at every change. */
internal abstract class Binder<B : Block>(val kit: Kit) {
    abstract val view: View

    abstract fun bind(block: B)

    private var joined: Pair<Boolean, Boolean>? = null

    /** Told whether the block above and the one below belong to the same card. */
    fun join(now: Pair<Boolean, Boolean>) {
        if (joined != now) joined(now.first, now.second)
        joined = now
    }

    /** Takes the shape that goes with the neighbours. */
    protected open fun joined(above: Boolean, below: Boolean) = Unit
}

/** The binder for each block. A new block is one variant in the core, one line here and one file beside this. */
internal fun binder(block: Block, kit: Kit): Binder<*> = when (block) {
    is Block.Verdict -> VerdictBinder(kit)
    is Block.Heading -> HeadingBinder(kit)
    is Block.Paragraph -> ParagraphBinder(kit)
    is Block.Steps -> StepsBinder(kit)
    is Block.Sketch -> SketchBinder(kit)
    is Block.Row -> RowBinder(kit)
    is Block.Choice -> ChoiceBinder(kit)
    is Block.Field -> FieldBinder(kit)
    is Block.Date -> DateBinder(kit)
    is Block.Switch -> SwitchBinder(kit)
    is Block.Copyable -> CopyableBinder(kit)
    is Block.Sources -> SourcesBinder(kit)
    is Block.Timeline -> TimelineBinder(kit)
    is Block.Progress -> ProgressBinder(kit)
    is Block.Buttons -> ButtonsBinder(kit)
}

internal fun key(block: Block): String = when (block) {
    is Block.Verdict -> block.key
    is Block.Heading -> block.key
    is Block.Paragraph -> block.key
    is Block.Steps -> block.key
    is Block.Sketch -> block.key
    is Block.Row -> block.key
    is Block.Choice -> block.key
    is Block.Field -> block.key
    is Block.Date -> block.key
    is Block.Switch -> block.key
    is Block.Copyable -> block.key
    is Block.Sources -> block.key
    is Block.Timeline -> block.key
    is Block.Progress -> block.key
    is Block.Buttons -> block.key
}
