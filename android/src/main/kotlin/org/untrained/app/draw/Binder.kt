package org.untrained.app.draw

import android.view.View
import org.untrained.core.Block

/** Draws one kind of thing on a page: its view is made once and bound again at every change. */
internal abstract class Binder<R : Any>(val kit: Kit) {
    abstract val view: View

    abstract fun bind(record: R)

    /** Takes the shape that goes with the neighbours: whether the one above and the one below belong to the same card. */
    open fun join(above: Boolean, below: Boolean) = Unit
}

/** What is drawn as one view, and by whom. Neighbours of the same [card] share it, [gap] apart. */
internal class Part<R : Any>(val record: R, val key: String, val binder: (Kit) -> Binder<R>, val card: String? = null, val gap: Float = 2f)

private const val ROWS = "rows"

/** A new kind of block is its record in the core, one line here and one file beside this. A block that can be long is a part for each item. */
internal fun parts(block: Block): List<Part<*>> = when (block) {
    is Block.Verdict -> listOf(Part(block.v1, block.v1.key, ::VerdictBinder))
    is Block.Heading -> listOf(Part(block.v1, block.v1.key, ::HeadingBinder))
    is Block.Paragraph -> listOf(Part(block.v1, block.v1.key, ::ParagraphBinder))
    is Block.Steps -> listOf(Part(block.v1, block.v1.key, ::StepsBinder))
    is Block.Sketch -> listOf(Part(block.v1, block.v1.key, ::SketchBinder))
    is Block.Row -> listOf(Part(block.v1, block.v1.key, ::RowBinder, ROWS))
    is Block.Choice -> listOf(Part(block.v1, block.v1.key, ::ChoiceBinder))
    is Block.Field -> listOf(Part(block.v1, block.v1.key, ::FieldBinder))
    is Block.Date -> listOf(Part(block.v1, block.v1.key, ::DateBinder, ROWS))
    is Block.Switch -> listOf(Part(block.v1, block.v1.key, ::SwitchBinder, ROWS))
    is Block.Copyable -> listOf(Part(block.v1, block.v1.key, ::CopyableBinder))
    is Block.Sources -> block.v1.items.map { Part(it, "${block.v1.key}/${it.key}", ::SourceBinder, block.v1.key, gap = 0f) }
    is Block.Timeline -> listOf(Part(block.v1, block.v1.key, ::TimelineBinder))
    is Block.Progress -> listOf(Part(block.v1, block.v1.key, ::ProgressBinder))
    is Block.Picture -> listOf(Part(block.v1, block.v1.key, ::PictureBinder))
    is Block.Buttons -> listOf(Part(block.v1, block.v1.key, ::ButtonsBinder))
}
