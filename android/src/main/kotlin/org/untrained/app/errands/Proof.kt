package org.untrained.app.errands

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.MediaStore
import org.untrained.app.Desk
import org.untrained.core.Event

/** Lets the person pick one picture. No permission: the system's picker hands over this one and nothing else. */
class Proof(remembered: Remembered, private val incoming: Incoming, private val desk: Desk) : Asked(PROOF, remembered) {
    fun ask(activity: Activity, errand: Long) {
        val picker = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) listOf(Intent(MediaStore.ACTION_PICK_IMAGES).setType(PICTURES)) else emptyList()
        val document = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType(PICTURES)
        val content = Intent(Intent.ACTION_GET_CONTENT).addCategory(Intent.CATEGORY_OPENABLE).setType(PICTURES)
        if (!open(activity, errand, picker + document + content)) answered(null)
    }

    override fun answered(address: Uri?) {
        val errand = remembered.take(code) ?: return
        desk.later { desk.send(Event.ProofPicked(errand, address?.let(incoming::read))) }
    }

    private companion object {
        const val PICTURES = "image/*"
    }
}
