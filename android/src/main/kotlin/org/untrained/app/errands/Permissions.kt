package org.untrained.app.errands

import android.Manifest.permission.POST_NOTIFICATIONS
import android.app.Activity
import android.app.NotificationManager
import android.content.Context
import android.net.Uri
import android.os.Build
import org.untrained.app.Desk
import org.untrained.core.Event
import org.untrained.core.Permission

/** Asks for leave to post notices, and tells when it changed meanwhile. */
class Permissions(private val context: Context, remembered: Remembered, desk: Desk) : Asked(PERMISSION, remembered, desk) {
    fun ask(activity: Activity) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU || allowed()) abandon()
        else activity.requestPermissions(arrayOf(POST_NOTIFICATIONS), code)
    }

    /** The dialog is gone. */
    fun answered(activity: Activity) {
        val explains = explains(activity)
        desk.later {
            // The system wants the reason explained from the first no on, and never again after the last; a dialog swiped away changes nothing.
            if (!allowed() && explains) remembered.refused = true
            remembered.take(code)?.let { say(it.first, state(explains)) }
        }
    }

    /** Nobody is at the screen: what is known without asking. */
    override fun tell(errand: Long, with: String, address: Uri?) = say(errand, state(null))

    /** The person may have been to the system's settings. */
    fun look(activity: Activity) {
        val explains = explains(activity)
        desk.later {
            if (!allowed() && explains) remembered.refused = true
            val state = state(explains)
            if (state != remembered.told) say(0, state)
        }
    }

    /** The same where nobody is at the screen. In line. */
    fun look() = state(null).let { if (it != remembered.told) say(0, it) }

    private fun say(errand: Long, state: Permission) {
        remembered.told = state
        desk.send(Event.PermissionAnswered(errand, state))
    }

    private fun state(explains: Boolean?): Permission = when {
        allowed() -> Permission.GRANTED
        Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU -> Permission.BLOCKED
        !remembered.refused -> Permission.NOT_ASKED
        explains == null -> remembered.told.takeUnless { it == Permission.GRANTED } ?: Permission.BLOCKED
        explains -> Permission.DENIED
        else -> Permission.BLOCKED
    }

    private fun allowed() = context.getSystemService(NotificationManager::class.java).areNotificationsEnabled()

    private fun explains(activity: Activity) =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU && activity.shouldShowRequestPermissionRationale(POST_NOTIFICATIONS)
}
