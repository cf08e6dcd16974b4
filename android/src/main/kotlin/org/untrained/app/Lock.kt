package org.untrained.app

import android.app.Activity
import android.app.KeyguardManager
import org.untrained.core.Window

/** Where the window asks for it, nothing is shown until the system's own prompt let the phone's owner in; each time anew that the app comes to the front. */
class Lock(private val activity: Activity) {
    var open = false
    private var asking = false

    fun closed(window: Window): Boolean = window.lock && !open

    /** The window came to the front, or changed there. */
    fun ask(window: Window) {
        if (!closed(window) || asking) return
        @Suppress("DEPRECATION") // The one prompt that every version has.
        val prompt = activity.getSystemService(KeyguardManager::class.java).createConfirmDeviceCredentialIntent(null, null)
        // No such prompt any more: then everyone is let in, or the owner would be locked out too.
        if (prompt == null) open = true
        else {
            asking = true
            activity.startActivityForResult(prompt, CODE)
        }
    }

    fun answered(ok: Boolean) {
        asking = false
        open = ok
        if (!ok) activity.moveTaskToBack(true)
    }

    /** The app is behind others, or behind the prompt. */
    fun left() {
        if (!asking) open = false
    }

    companion object {
        const val CODE = 5
    }
}
