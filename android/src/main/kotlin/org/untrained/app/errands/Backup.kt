package org.untrained.app.errands

import android.app.Activity
import android.content.Intent
import android.net.Uri
import org.untrained.app.Desk
import org.untrained.core.Event

/** Lets the person pick one backup file. */
class Backup(remembered: Remembered, private val incoming: Incoming, private val desk: Desk) : Asked(BACKUP, remembered) {
    fun ask(activity: Activity, errand: Long) {
        // Any type: who made the file decides what it is called, and the core decides whether it is one of ours.
        val document = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType("*/*")
        if (!open(activity, errand, listOf(document))) answered(null)
    }

    override fun answered(address: Uri?) {
        val errand = remembered.take(code) ?: return
        desk.later { desk.send(Event.BackupPicked(errand, address?.let(incoming::read))) }
    }
}
