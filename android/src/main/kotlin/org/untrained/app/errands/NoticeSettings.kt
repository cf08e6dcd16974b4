package org.untrained.app.errands

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Intent
import android.provider.Settings
import org.untrained.core.Handover

/** Shows the system's own page where notices are allowed. */
object NoticeSettings {
    fun open(activity: Activity): Handover = try {
        activity.startActivity(Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS).putExtra(Settings.EXTRA_APP_PACKAGE, activity.packageName))
        Handover.DONE
    } catch (_: ActivityNotFoundException) {
        Handover.FAILED
    }
}
