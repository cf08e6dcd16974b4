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
class Permissions(private val context: Context, remembered: Remembered, private val desk: Desk) : Asked(PERMISSION, remembered) {
    fun ask(activity: Activity, errand: Long) {
        answered(null)
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU || allowed()) return answer(errand)
        remembered.await(code, errand)
        activity.requestPermissions(arrayOf(POST_NOTIFICATIONS), code)
    }

    /** The dialog is gone. */
    fun answered(activity: Activity) {
        // The system wants the reason explained from the first no on, and never again after the last; a dialog swiped away changes nothing.
        if (!allowed() && explains(activity)) remembered.refused = true
        val errand = remembered.take(code) ?: return
        tell(errand, state(activity))
    }

    /** Nobody is at the screen: what is known without asking. */
    fun answer(errand: Long) = tell(errand, state(null))

    override fun answered(address: Uri?) {
        remembered.take(code)?.let(::answer)
    }

    /** The person may have been to the system's settings. */
    fun look(activity: Activity) {
        if (!allowed() && explains(activity)) remembered.refused = true
        val state = state(activity)
        if (state != remembered.told) tell(0, state)
    }

    private fun tell(errand: Long, state: Permission) {
        remembered.told = state
        desk.send(Event.PermissionAnswered(errand, state))
    }

    private fun state(activity: Activity?): Permission = when {
        allowed() -> Permission.GRANTED
        Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU -> Permission.BLOCKED
        !remembered.refused -> Permission.NOT_ASKED
        activity == null -> remembered.told
        explains(activity) -> Permission.DENIED
        else -> Permission.BLOCKED
    }

    private fun allowed() = context.getSystemService(NotificationManager::class.java).areNotificationsEnabled()

    private fun explains(activity: Activity) =
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU && activity.shouldShowRequestPermissionRationale(POST_NOTIFICATIONS)
}
