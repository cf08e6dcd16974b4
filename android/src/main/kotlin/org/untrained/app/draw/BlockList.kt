package org.untrained.app.draw

import android.view.View
import android.view.ViewGroup
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import org.untrained.core.Block
import org.untrained.core.Field
import org.untrained.core.Heading
import kotlin.reflect.KClass

/**
 * The blocks of one page under each other. A redraw touches only what changed; what has the focus stays where it is.
 *
 * Only what can be seen, and a screen above and below it, has views. What is scrolled away gives its views to what comes; its height is remembered.
 */
internal class BlockList(private val kit: Kit) {
    val view: ViewGroup = Lines()
    private var slots: List<Slot> = emptyList()
    private val spare = HashMap<KClass<*>, ArrayDeque<Binder<Any>>>()
    private var seen = 0 to 0

    private class Slot(val key: String, val kind: KClass<*>) {
        lateinit var part: Part<*>
        var space = 0
        var joined = false to false

        var binder: Binder<Any>? = null
        var shown: Any? = null
        var shaped: Pair<Boolean, Boolean>? = null

        /** As it was last measured; less than nothing where it has to be measured anew. */
        var height = UNKNOWN
        var top = 0
    }

    fun draw(blocks: List<Block>) {
        val parts = blocks.flatMap(::parts)
        val old = slots.associateByTo(HashMap(slots.size * 2)) { it.key to it.kind }
        slots = parts.mapIndexed { place, part ->
            val slot = old.remove(part.key to part.record::class) ?: Slot(part.key, part.record::class)
            slot.also { take(it, part, parts.getOrNull(place - 1), parts.getOrNull(place + 1)) }
        }
        old.values.forEach(::putBy)
        slots.forEach { slot -> if (slot.binder != null) bind(slot) }
        view.requestLayout()
    }

    /** From where to where the page can be seen, in its own measure. What lies a screen beyond is ready as well. */
    fun see(from: Int, to: Int) {
        if (seen == from to to) return
        seen = from to to
        // Not at every line that passes: when half of what was ready is used up.
        if (slots.any { it.binder == null && near(it, (to - from) / 2) }) view.requestLayout()
    }

    private val screen: Int get() = seen.second - seen.first

    private fun near(slot: Slot, room: Int): Boolean =
        slot.top < seen.second + room && slot.top + slot.height.coerceAtLeast(0) >= seen.first - room

    private fun take(slot: Slot, part: Part<*>, above: Part<*>?, below: Part<*>?) {
        val joined = together(above, part) to together(part, below)
        val space = space(above, part)
        if (slot.height != UNKNOWN && (slot.part.record != part.record || slot.joined != joined)) slot.height = UNKNOWN
        slot.part = part
        slot.joined = joined
        slot.space = space
    }

    private fun bind(slot: Slot) {
        val binder = slot.binder ?: return
        if (slot.shown != slot.part.record) {
            binder.bind(slot.part.record)
            slot.shown = slot.part.record
        }
        if (slot.shaped != slot.joined) {
            binder.join(slot.joined.first, slot.joined.second)
            slot.shaped = slot.joined
        }
    }

    @Suppress("UNCHECKED_CAST") // A slot's binder is only ever given records of its own kind.
    private fun build(slot: Slot): View {
        if (slot.binder == null) {
            slot.binder = spare[slot.kind]?.removeLastOrNull() ?: slot.part.binder(kit) as Binder<Any>
            bind(slot)
        }
        return slot.binder!!.view
    }

    /** Views cost far more to make than to fill: they serve what comes next. A field is always new, like the words in it. */
    private fun putBy(slot: Slot) {
        val binder = slot.binder ?: return
        (view as Lines).take(binder.view)
        slot.binder = null
        slot.shown = null
        slot.shaped = null
        if (slot.kind != Field::class) spare.getOrPut(slot.kind) { ArrayDeque() }.addLast(binder)
    }

    private fun together(above: Part<*>?, below: Part<*>?): Boolean = above?.card != null && above.card == below?.card

    private fun space(above: Part<*>?, part: Part<*>): Int = when {
        above == null -> 0
        together(above, part) -> kit.dp(part.gap)
        part.record is Heading -> 2 * kit.gap
        above.record is Heading -> kit.dp(8f)
        else -> kit.gap
    }

    /** The field in focus, if any. */
    fun focused(): FieldBinder? = slots.firstNotNullOfOrNull { slot -> field(slot)?.takeIf { it.edit.isFocused } }

    /** The field, with its views ready wherever it stands. */
    fun field(key: String): FieldBinder? = slots.firstOrNull { it.key == key && it.kind == Field::class }?.let { slot ->
        if (slot.binder == null) (view as Lines).add(build(slot))
        field(slot)
    }

    fun keyOf(binder: FieldBinder): String = slots.first { it.binder as Binder<*>? === binder }.key

    private fun field(slot: Slot): FieldBinder? = slot.binder as Binder<*>? as? FieldBinder

    /** Lays the slots out under each other, and makes and takes away views as they come into reach and leave it. */
    private inner class Lines : ViewGroup(kit.context) {
        private var measured = 0

        override fun onMeasure(widthSpec: Int, heightSpec: Int) {
            val width = MeasureSpec.getSize(widthSpec)
            if (width != measured) slots.forEach { it.height = UNKNOWN }
            measured = width
            var y = 0
            var place = 0
            var known = 0
            var sum = 0
            slots.forEach { slot ->
                y += slot.space
                slot.top = y
                val focused = slot.binder?.view?.hasFocus() ?: false
                // What lies above has to be measured once, or nobody knows where this begins.
                if (focused || near(slot, screen) || (slot.height == UNKNOWN && y < seen.second)) {
                    put(build(slot), place)
                    slot.height = measure(slot.binder!!.view, width)
                    if (focused || near(slot, screen)) place += 1 else putBy(slot)
                } else putBy(slot)
                if (slot.height != UNKNOWN) {
                    known += 1
                    sum += slot.height
                }
                // What was never near has the height of the others, until it comes near.
                y += if (slot.height != UNKNOWN) slot.height else sum / known.coerceAtLeast(1)
            }
            setMeasuredDimension(width, resolveSize(y, heightSpec))
        }

        override fun onLayout(changed: Boolean, left: Int, top: Int, right: Int, bottom: Int) = slots.forEach { slot ->
            slot.binder?.view?.run { layout(0, slot.top, measuredWidth, slot.top + measuredHeight) }
        }

        private fun measure(view: View, width: Int): Int {
            view.measure(MeasureSpec.makeMeasureSpec(width, MeasureSpec.EXACTLY), MeasureSpec.makeMeasureSpec(0, MeasureSpec.UNSPECIFIED))
            return view.measuredHeight
        }

        /** Brings the view to its place. The one in focus is never taken out: the others move round it. */
        private fun put(wanted: View, place: Int) {
            while (getChildAt(place) !== wanted) {
                val there: View? = getChildAt(place)
                if (wanted.parent == null) {
                    addViewInLayout(wanted, place, wanted.layoutParams ?: LayoutParams(MATCH_PARENT, WRAP_CONTENT), true)
                    return
                }
                if (wanted.hasFocus() && there != null) removeViewInLayout(there) else removeViewInLayout(wanted)
            }
        }

        fun add(view: View) = addView(view, LayoutParams(MATCH_PARENT, WRAP_CONTENT))

        fun take(view: View) = if (view.parent === this) removeViewInLayout(view) else Unit
    }

    private companion object {
        const val UNKNOWN = -1
    }
}
