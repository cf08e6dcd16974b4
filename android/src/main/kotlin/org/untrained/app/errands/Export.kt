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
class Export(private val context: Context, remembered: Remembered, desk: Desk) : Asked(EXPORT, remembered, desk) {
    private val waiting get() = File(context.cacheDir, "export")

    /** True when the bytes wait on the disk. In line. */
    fun lay(order: Effect.Export): Boolean {
        begin(order.errand)
        if (replace(waiting, order.bytes)) return true
        remembered.take(code)
        desk.send(Event.HandedOver(order.errand, Handover.FAILED))
        return false
    }

    fun ask(activity: Activity, order: Effect.Export) {
        val screen = Intent(Intent.ACTION_CREATE_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE)
            .setType(order.mediaType).putExtra(Intent.EXTRA_TITLE, order.name)
        if (!open(activity, listOf(screen))) fail()
    }

    /** There is no screen to ask with. */
    fun fail() = desk.later {
        waiting.delete()
        remembered.take(code)?.let { desk.send(Event.HandedOver(it, Handover.FAILED)) }
    }

    override fun tell(errand: Long, address: Uri?) {
        if (address == null) {
            waiting.delete()
            return desk.send(Event.HandedOver(errand, Handover.CANCELLED))
        }
        // Under a name of its own, so that a next export cannot replace what is still being written.
        val leaving = File(waiting.path + "-$errand")
        waiting.renameTo(leaving)
        desk.outside.go(Event.HandedOver(errand, Handover.FAILED)) {
            try {
                write(leaving, address)
                listOf(Event.HandedOver(errand, Handover.DONE))
            } finally {
                leaving.delete()
            }
        }
    }

    private fun write(file: File, address: Uri) {
        if (!foreign(address)) throw IOException()
        // "wt": a longer file of the same name keeps no tail.
        val stream = context.contentResolver.openOutputStream(address, "wt") ?: throw FileNotFoundException()
        stream.use { out -> file.inputStream().use { it.copyTo(out) } }
    }
}
