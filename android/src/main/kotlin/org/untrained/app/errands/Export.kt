package org.untrained.app.errands

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.CancellationSignal
import android.provider.DocumentsContract
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException
import org.untrained.app.Desk
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.Handover

/**
 * Lets the person put a file where they like, or hands it to an app that takes such files.
 *
 * It is put together on the disk first, from its parts: the choice may outlive the process, and a large one fits no memory.
 */
class Export(private val context: Context, remembered: Remembered, private val files: Files, desk: Desk) : Asked(EXPORT, remembered, desk) {
    private val waiting get() = File(context.cacheDir, "export")

    /** True when the file waits on the disk. In line. */
    fun lay(order: Effect.Export): Boolean {
        if (!order.open) begin(order.errand)
        val laid = Phone.whole(if (order.open) Handout.place(context, order.name) else waiting) { files.write(order.parts, it) }
        if (!laid) {
            if (!order.open) remembered.take(code)
            desk.send(Event.HandedOver(order.errand, Handover.FAILED))
        }
        return laid
    }

    /** What an earlier process was still writing. In line. */
    fun sweep() {
        context.cacheDir.listFiles().orEmpty().filter { it.name.startsWith(waiting.name + "-") }.forEach(File::delete)
        if (!remembered.awaits(code)) waiting.delete()
    }

    fun ask(activity: Activity, order: Effect.Export) {
        if (order.open) return desk.send(Event.HandedOver(order.errand, offer(activity, order)))
        val screen = Intent(Intent.ACTION_CREATE_DOCUMENT).addCategory(Intent.CATEGORY_OPENABLE)
            .setType(order.mediaType).putExtra(Intent.EXTRA_TITLE, order.name)
        if (!open(activity, listOf(screen))) fail(order)
    }

    /** There is no screen to ask with. */
    fun fail(order: Effect.Export) = desk.later {
        waiting.delete()
        remembered.take(code)
        desk.send(Event.HandedOver(order.errand, Handover.FAILED))
    }

    private fun offer(activity: Activity, order: Effect.Export): Handover = try {
        val view = Intent(Intent.ACTION_VIEW).setDataAndType(Handout.address(context, order.name), order.mediaType).addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION)
        activity.startActivity(view)
        Handover.DONE
    } catch (_: ActivityNotFoundException) {
        Handover.FAILED
    }

    override fun tell(errand: Long, with: String, address: Uri?) {
        if (address == null) {
            waiting.delete()
            return desk.send(Event.HandedOver(errand, Handover.CANCELLED))
        }
        // Under a name of its own, so that a next export cannot replace what is still being written.
        val leaving = File(waiting.path + "-$errand")
        waiting.renameTo(leaving)
        desk.outside.go(Event.HandedOver(errand, Handover.FAILED)) { stop ->
            try {
                write(leaving, address, stop)
                sequenceOf(Event.HandedOver(errand, Handover.DONE))
            } finally {
                leaving.delete()
            }
        }
    }

    private fun write(file: File, address: Uri, stop: CancellationSignal) {
        if (!context.isForeign(address)) throw IOException()
        var whole = false
        try {
            // "wt": a longer file of the same name keeps no tail.
            val stream = context.contentResolver.openOutputStream(address, "wt") ?: throw FileNotFoundException()
            stream.use { out -> file.inputStream().use { Files.pour(it, out, Long.MAX_VALUE, stop::isCanceled) } }
            stop.throwIfCanceled()
            whole = true
        } finally {
            if (!whole) remove(address)
        }
    }

    /** Half a file would pass for a whole one. */
    private fun remove(address: Uri) = try {
        DocumentsContract.deleteDocument(context.contentResolver, address)
    } catch (_: Exception) { // Whoever keeps it may not let it be deleted, each with a fault of its own.
        false
    }
}
