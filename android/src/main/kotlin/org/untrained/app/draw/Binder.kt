package org.untrained.app.draw

import android.view.View
import org.untrained.core.Block

/** Draws one kind of block: its view is made once and bound again at every change. */
internal abstract class Binder<R : Any>(val kit: Kit) {
    abstract val view: View

    abstract fun bind(block: R)

    private var joined: Pair<Boolean, Boolean>? = null

    /** Told whether the block above and the one below belong to the same card. */
    fun join(now: Pair<Boolean, Boolean>) {
        if (joined != now) joined(now.first, now.second)
        joined = now
    }

    /** Takes the shape that goes with the neighbours. */
    protected open fun joined(above: Boolean, below: Boolean) = Unit
}

/** What a block holds and who draws it. Neighbours that stand [inCard] share one card. */
internal class Part<R : Any>(val record: R, val key: String, val binder: (Kit) -> Binder<R>, val inCard: Boolean = false)

/** A new kind of block is its record in the core, one line here and one file beside this. */
internal fun part(block: Block): Part<*> = when (block) {
    is Block.Verdict -> Part(block.v1, block.v1.key, ::VerdictBinder)
    is Block.Heading -> Part(block.v1, block.v1.key, ::HeadingBinder)
    is Block.Paragraph -> Part(block.v1, block.v1.key, ::ParagraphBinder)
    is Block.Steps -> Part(block.v1, block.v1.key, ::StepsBinder)
    is Block.Sketch -> Part(block.v1, block.v1.key, ::SketchBinder)
    is Block.Row -> Part(block.v1, block.v1.key, ::RowBinder, inCard = true)
    is Block.Choice -> Part(block.v1, block.v1.key, ::ChoiceBinder)
    is Block.Field -> Part(block.v1, block.v1.key, ::FieldBinder)
    is Block.Date -> Part(block.v1, block.v1.key, ::DateBinder, inCard = true)
    is Block.Switch -> Part(block.v1, block.v1.key, ::SwitchBinder, inCard = true)
    is Block.Copyable -> Part(block.v1, block.v1.key, ::CopyableBinder)
    is Block.Sources -> Part(block.v1, block.v1.key, ::SourcesBinder)
    is Block.Timeline -> Part(block.v1, block.v1.key, ::TimelineBinder)
    is Block.Progress -> Part(block.v1, block.v1.key, ::ProgressBinder)
    is Block.Buttons -> Part(block.v1, block.v1.key, ::ButtonsBinder)
}
