package org.untrained.app.errands

import android.app.Activity
import android.content.Intent
import android.net.Uri
import org.untrained.app.Desk
import org.untrained.core.Effect
import org.untrained.core.Event

/** Lets the person pick one backup, and copies it among our own files. */
class Backup(remembered: Remembered, private val incoming: Incoming, desk: Desk) : Asked(BACKUP, remembered, desk) {
    fun begin(order: Effect.PickBackup) = begin(order.errand, "${order.most} ${order.name}")

    fun ask(activity: Activity) {
        // Any type: who made the file decides what it is called, and the core decides whether it is one of ours.
        val document = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType("*/*")
        if (!open(activity, listOf(document))) abandon()
    }

    override fun tell(errand: Long, with: String, address: Uri?) {
        val nothing = Event.BackupPicked(errand, null)
        val most = with.substringBefore(' ').toLongOrNull()
        if (address == null || most == null) desk.send(nothing)
        else desk.outside.go(nothing) { stop -> sequenceOf(Event.BackupPicked(errand, incoming.copy(address, with.substringAfter(' '), most, stop))) }
    }
}
