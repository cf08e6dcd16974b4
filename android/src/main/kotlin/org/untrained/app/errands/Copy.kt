package org.untrained.app.errands

import android.content.ClipData
import android.content.ClipDescription
import android.content.ClipboardManager
import android.content.Context
import android.os.Build
import android.os.PersistableBundle
import org.untrained.core.Handover

/** Puts a text on the clipboard; a private one is shown by no preview of the system's. */
class Copy(private val context: Context) {
    fun put(label: String, text: String, private: Boolean): Handover = try {
        val clip = ClipData.newPlainText(label, text)
        if (private && Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            clip.description.extras = PersistableBundle().apply { putBoolean(ClipDescription.EXTRA_IS_SENSITIVE, true) }
        }
        context.getSystemService(ClipboardManager::class.java).setPrimaryClip(clip)
        Handover.DONE
    } catch (_: RuntimeException) { // Too large for the system's clipboard, or forbidden by the device's owner.
        Handover.FAILED
    }
}
