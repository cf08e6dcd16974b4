package org.untrained.app.errands

import android.app.Activity
import android.content.Context
import android.content.Intent
import android.net.Uri
import org.untrained.app.Desk
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.Handover
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException

/** Lets the person put a file where they like. The bytes wait on the disk, because the choice may outlive the process. */
class Export(private val context: Context, remembered: Remembered, private val desk: Desk) : Asked(EXPORT, remembered) {
    private val waiting get() = File(context.cacheDir, "export")

    fun ask(activity: Activity, order: Effect.Export) {
        answered(null)
        val screen = Intent(Intent.ACTION_CREATE_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE)
            .setType(order.mediaType).putExtra(Intent.EXTRA_TITLE, order.name)
        if (!replace(waiting, order.bytes)) return desk.send(Event.HandedOver(order.errand, Handover.FAILED))
        if (!open(activity, order.errand, listOf(screen))) {
            remembered.take(code)
            waiting.delete()
            desk.send(Event.HandedOver(order.errand, Handover.FAILED))
        }
    }

    override fun answered(address: Uri?) {
        val errand = remembered.take(code) ?: return
        desk.later {
            desk.send(Event.HandedOver(errand, if (address == null) Handover.CANCELLED else write(address)))
            waiting.delete()
        }
    }

    private fun write(address: Uri): Handover = try {
        // "wt": a longer file of the same name keeps no tail.
        val stream = context.contentResolver.openOutputStream(address, "wt") ?: throw FileNotFoundException()
        stream.use { out -> waiting.inputStream().use { it.copyTo(out) } }
        Handover.DONE
    } catch (_: IOException) {
        Handover.FAILED
    } catch (_: RuntimeException) { // Whatever the other app throws.
        Handover.FAILED
    }
}
