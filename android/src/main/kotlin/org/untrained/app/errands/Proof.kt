package org.untrained.app.errands

import android.app.Activity
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.MediaStore
import org.untrained.app.Desk
import org.untrained.core.Effect
import org.untrained.core.Event

/** Lets the person pick one picture. No permission: the system's picker hands over this one and nothing else. */
class Proof(remembered: Remembered, private val incoming: Incoming, desk: Desk) : Asked(PROOF, remembered, desk) {
    fun begin(order: Effect.PickProof) = begin(order.errand, order.most.toString())

    fun ask(activity: Activity) {
        val picker = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) listOf(Intent(MediaStore.ACTION_PICK_IMAGES).setType(PICTURES)) else emptyList()
        val document = Intent(Intent.ACTION_OPEN_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE).setType(PICTURES)
        val content = Intent(Intent.ACTION_GET_CONTENT).addCategory(Intent.CATEGORY_OPENABLE).setType(PICTURES)
        if (!open(activity, picker + document + content)) abandon()
    }

    override fun tell(errand: Long, with: String, address: Uri?) {
        val nothing = Event.ProofPicked(errand, null)
        val most = with.toLongOrNull()
        if (address == null || most == null) desk.send(nothing)
        else desk.outside.go(nothing) { stop -> sequenceOf(Event.ProofPicked(errand, incoming.read(address, most, stop))) }
    }

    private companion object {
        const val PICTURES = "image/*"
    }
}
