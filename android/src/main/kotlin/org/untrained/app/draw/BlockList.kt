package org.untrained.app.draw

import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import org.untrained.core.Block
import org.untrained.core.Field
import org.untrained.core.Heading
import kotlin.reflect.KClass

/** The blocks of one page under each other. A redraw touches only what changed; what has the focus stays where it is. */
internal class BlockList(private val kit: Kit) {
    val view: LinearLayout = LinearLayout(kit.context).apply { orientation = LinearLayout.VERTICAL }
    private var slots: List<Slot> = emptyList()
    private val spare = HashMap<KClass<*>, ArrayDeque<Binder<Any>>>()

    private class Slot(val key: String, val kind: KClass<*>, val binder: Binder<Any>) {
        var shown: Any? = null
        var joined: Pair<Boolean, Boolean>? = null
    }

    fun draw(blocks: List<Block>) {
        val parts = blocks.map(::part)
        val old = slots.associateByTo(HashMap(slots.size * 2)) { it.key to it.kind }
        val kept = parts.map { part -> old.remove(part.key to part.record::class) }
        old.values.forEach(::putBy)
        slots = parts.mapIndexed { place, part -> kept[place] ?: slot(part) }
        parts.forEachIndexed { place, part -> bind(slots[place], part, parts.getOrNull(place - 1), parts.getOrNull(place + 1)) }
        slots.forEachIndexed { place, slot -> put(slot.binder.view, place) }
    }

    @Suppress("UNCHECKED_CAST") // A slot's binder is only ever given records of its own kind.
    private fun slot(part: Part<*>) =
        Slot(part.key, part.record::class, spare[part.record::class]?.removeLastOrNull() ?: part.binder(kit) as Binder<Any>)

    /** Views cost far more to make than to fill: those of the last page serve the next one. A field is always new, like the words in it. */
    private fun putBy(slot: Slot) {
        view.removeView(slot.binder.view)
        if (slot.kind != Field::class) spare.getOrPut(slot.kind) { ArrayDeque() }.addLast(slot.binder)
    }

    private fun bind(slot: Slot, part: Part<*>, above: Part<*>?, below: Part<*>?) {
        val first = slot.shown == null
        if (slot.shown != part.record) {
            slot.binder.bind(part.record)
            slot.shown = part.record
        }
        val joined = Pair(together(above, part), together(part, below))
        if (first || slot.joined != joined) {
            slot.joined = joined
            slot.binder.join(joined)
            slot.binder.view.layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT).apply { topMargin = space(above, part) }
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

    private fun together(above: Part<*>?, below: Part<*>?): Boolean = above?.inCard == true && below?.inCard == true

    private fun space(above: Part<*>?, part: Part<*>): Int = when {
        above == null -> 0
        together(above, part) -> kit.dp(2f)
        part.record is Heading -> 2 * kit.gap
        above.record is Heading -> kit.dp(8f)
        else -> kit.gap
    }

    /** The field in focus, if any. */
    fun focused(): FieldBinder? = slots.firstNotNullOfOrNull { slot -> (slot.binder as Binder<*> as? FieldBinder)?.takeIf { it.edit.isFocused } }

    fun field(key: String): FieldBinder? = slots.firstNotNullOfOrNull { slot -> if (slot.key == key) slot.binder as Binder<*> as? FieldBinder else null }

    fun keyOf(binder: FieldBinder): String = slots.first { it.binder as Binder<*> === binder }.key
}
