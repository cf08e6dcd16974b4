package org.untrained.app.draw

import android.view.View
import android.view.accessibility.AccessibilityNodeInfo

/** Tells the voice what a drawn thing acts like: a button, a switch, one answer of several. */
internal fun role(like: Class<out View>, on: (() -> Boolean)? = null): View.AccessibilityDelegate = object : View.AccessibilityDelegate() {
    override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
        super.onInitializeAccessibilityNodeInfo(host, info)
        info.className = like.name
        if (on != null) {
            info.isCheckable = true
            info.isChecked = on()
        }
    }
}
