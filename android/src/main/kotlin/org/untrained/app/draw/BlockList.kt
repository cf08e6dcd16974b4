package org.untrained.app.draw

import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import org.untrained.core.Block
import kotlin.reflect.KClass

/** The blocks of one page under each other. A redraw touches only what changed; what has the focus stays where it is. */
internal class BlockList(private val kit: Kit) {
    val view: LinearLayout = LinearLayout(kit.context).apply { orientation = LinearLayout.VERTICAL }
    private var slots: List<Slot> = emptyList()
    private val spare = HashMap<KClass<out Block>, ArrayDeque<Binder<Block>>>()

    private class Slot(val key: String, val kind: KClass<out Block>, val binder: Binder<Block>) {
        var shown: Block? = null
        var joined: Pair<Boolean, Boolean>? = null
    }

    fun draw(blocks: List<Block>) {
        val old = slots.associateByTo(HashMap(slots.size * 2)) { it.key to it.kind }
        val kept = blocks.map { block -> old.remove(key(block) to block::class) }
        old.values.forEach(::putBy)
        slots = blocks.mapIndexed { place, block -> kept[place] ?: slot(block) }
        blocks.forEachIndexed { place, block -> bind(slots[place], block, blocks.getOrNull(place - 1), blocks.getOrNull(place + 1)) }
        slots.forEachIndexed { place, slot -> put(slot.binder.view, place) }
    }

    @Suppress("UNCHECKED_CAST") // `binder` answers each kind of block with the binder of that kind.
    private fun slot(block: Block) = Slot(key(block), block::class, spare[block::class]?.removeLastOrNull() ?: binder(block, kit) as Binder<Block>)

    /** Views cost far more to make than to fill: those of the last page serve the next one. A field is always new, like the words in it. */
    private fun putBy(slot: Slot) {
        view.removeView(slot.binder.view)
        if (slot.kind != Block.Field::class) spare.getOrPut(slot.kind) { ArrayDeque() }.addLast(slot.binder)
    }

    private fun bind(slot: Slot, block: Block, above: Block?, below: Block?) {
        val first = slot.shown == null
        if (slot.shown != block) {
            slot.binder.bind(block)
            slot.shown = block
        }
        val joined = Pair(together(above, block), together(block, below))
        if (first || slot.joined != joined) {
            slot.joined = joined
            slot.binder.join(joined)
            slot.binder.view.layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT).apply { topMargin = space(above, block) }
        }
    }

    /** Brings the view to its place. The one in focus is never taken out: the others move round it. */
    private fun put(wanted: View, place: Int) {
        while (view.getChildAt(place) !== wanted) {
            val there = view.getChildAt(place)
            if (wanted.parent == null) return view.addView(wanted, place)
            if (wanted.hasFocus() && there != null) view.removeViewAt(place) else view.removeView(wanted)
        }
    }

    private fun together(above: Block?, below: Block?): Boolean = above != null && below != null && joins(above) && joins(below)

    private fun joins(block: Block): Boolean = when (block) {
        is Block.Row, is Block.Switch, is Block.Date -> true
        is Block.Verdict, is Block.Heading, is Block.Paragraph, is Block.Steps, is Block.Sketch, is Block.Choice, is Block.Field,
        is Block.Copyable, is Block.Sources, is Block.Timeline, is Block.Progress, is Block.Buttons,
        -> false
    }

    private fun space(above: Block?, block: Block): Int = when {
        above == null -> 0
        together(above, block) -> kit.dp(2f)
        block is Block.Heading -> 2 * kit.gap
        above is Block.Heading -> kit.dp(8f)
        else -> kit.gap
    }

    /** The field in focus, if any. */
    fun focused(): FieldBinder? = slots.firstNotNullOfOrNull { slot -> (slot.binder as Binder<*> as? FieldBinder)?.takeIf { it.edit.isFocused } }

    fun field(key: String): FieldBinder? = slots.firstNotNullOfOrNull { slot -> if (slot.key == key) slot.binder as Binder<*> as? FieldBinder else null }

    fun keyOf(binder: FieldBinder): String = slots.first { it.binder as Binder<*> === binder }.key
}
