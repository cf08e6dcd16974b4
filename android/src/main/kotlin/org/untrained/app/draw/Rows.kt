package org.untrained.app.draw

import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityNodeInfo

/** One item of a list inside a block. */
internal interface ListRow<I> {
    val view: View

    /** Told as well whether another item stands above and below. */
    fun bind(item: I, above: Boolean, below: Boolean)
}

/** As many rows as there are items. The voice hears them as a list: "1 of 7". */
internal class Rows<I>(private val into: ViewGroup, private val make: () -> ListRow<I>) {
    private val rows = mutableListOf<ListRow<I>>()

    init {
        into.accessibilityDelegate = object : View.AccessibilityDelegate() {
            override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
                super.onInitializeAccessibilityNodeInfo(host, info)
                info.collectionInfo = AccessibilityNodeInfo.CollectionInfo.obtain(rows.size, 1, false)
            }
        }
    }

    fun bind(items: List<I>) {
        while (rows.size > items.size) into.removeView(rows.removeAt(rows.size - 1).view)
        while (rows.size < items.size) rows.add(make().also { into.addView(it.view); count(it.view, rows.size) })
        items.forEachIndexed { place, item -> rows[place].bind(item, place > 0, place < items.size - 1) }
    }

    /** Beside what the row itself tells the voice. */
    private fun count(view: View, place: Int) {
        val own = view.accessibilityDelegate
        view.accessibilityDelegate = object : View.AccessibilityDelegate() {
            override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
                own?.onInitializeAccessibilityNodeInfo(host, info) ?: super.onInitializeAccessibilityNodeInfo(host, info)
                info.collectionItemInfo = AccessibilityNodeInfo.CollectionItemInfo.obtain(place, 1, 0, 1, false)
            }
        }
    }
}
