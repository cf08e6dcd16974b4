package org.untrained.app.errands

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Intent
import org.untrained.core.Handover

/** Offers a text to other apps. The system's sheet does not tell what became of it. */
object Share {
    fun offer(activity: Activity, title: String, text: String): Handover = try {
        val send = Intent(Intent.ACTION_SEND).setType("text/plain").putExtra(Intent.EXTRA_TEXT, text)
            .putExtra(Intent.EXTRA_SUBJECT, title).putExtra(Intent.EXTRA_TITLE, title)
        activity.startActivity(Intent.createChooser(send, title))
        Handover.DONE
    } catch (_: ActivityNotFoundException) {
        Handover.FAILED
    }
}
