package org.untrained.app.errands

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.Settings
import org.untrained.core.Handover
import org.untrained.core.SystemPage

/** Shows a page of the system. */
object SystemPages {
    fun open(activity: Activity, page: SystemPage): Handover = try {
        activity.startActivity(intent(activity.packageName, page))
        Handover.DONE
    } catch (_: ActivityNotFoundException) {
        Handover.FAILED
    }

    private fun intent(app: String, page: SystemPage): Intent = when (page) {
        SystemPage.NOTICES -> Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS).putExtra(Settings.EXTRA_APP_PACKAGE, app)
        // Android 11 has a page for this switch alone; later it stands on the app's own page.
        SystemPage.UNUSED_APPS -> Intent(if (Build.VERSION.SDK_INT == Build.VERSION_CODES.R) Intent.ACTION_AUTO_REVOKE_PERMISSIONS else Settings.ACTION_APPLICATION_DETAILS_SETTINGS)
            .setData(Uri.fromParts("package", app, null))
    }
}
