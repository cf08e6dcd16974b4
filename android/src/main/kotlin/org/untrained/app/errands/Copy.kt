package org.untrained.app.errands

import android.content.ClipData
import android.content.ClipboardManager
import android.content.Context
import org.untrained.core.Handover

/** Puts a text on the clipboard. */
class Copy(private val context: Context) {
    fun put(label: String, text: String): Handover = try {
        context.getSystemService(ClipboardManager::class.java).setPrimaryClip(ClipData.newPlainText(label, text))
        Handover.DONE
    } catch (_: RuntimeException) { // Too large for the system's clipboard, or forbidden by the device's owner.
        Handover.FAILED
    }
}
