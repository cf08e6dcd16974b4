package org.untrained.app.errands

import android.content.ContentResolver
import android.content.Context
import android.content.Intent
import android.database.Cursor
import android.graphics.BitmapFactory
import android.net.Uri
import android.os.Build
import android.os.CancellationSignal
import android.provider.OpenableColumns
import java.io.ByteArrayOutputStream
import java.io.FileNotFoundException
import java.io.IOException
import org.untrained.core.Event
import org.untrained.core.PickedFile

/**
 * Another app's file, by the one kind of address that is asked about leave to read. A plain path could name a file of our own;
 * so could the address of what we hand out ourselves, for which we need nobody's leave.
 */
internal fun Context.isForeign(address: Uri): Boolean {
    // The system takes a number before it for the user whose app is meant.
    val owner = address.authority.orEmpty().substringAfterLast('@')
    return address.scheme == ContentResolver.SCHEME_CONTENT && owner != packageName && !owner.startsWith("$packageName.")
}

/** Reads what another app hands over: a picked picture, a backup, something shared. Never in the line of events: the other app may be slow, or hostile. */
class Incoming(private val context: Context, private val files: Files) {
    private val resolver = context.contentResolver

    /** With its size and without bytes where it is larger than `most`; of size 0 where it cannot be read. `type` is what came along with the address. */
    fun read(address: Uri, most: Long, stop: CancellationSignal, type: String = ""): PickedFile = try {
        val (name, told) = told(address, stop)
        if (told > most) PickedFile(name, type, told, ByteArray(0))
        else open(address).use { stream ->
            val bytes = ByteArrayOutputStream(told.toInt().coerceAtLeast(START))
            val size = Files.pour(stream, bytes, most, stop::isCanceled)
            if (size > most) PickedFile(name, type, size, ByteArray(0))
            else bytes.toByteArray().let { PickedFile(name, type(address, type, it), size, it) }
        }
    } catch (_: IOException) {
        unreadable(type)
    } catch (_: RuntimeException) { // The other app may answer with any fault of its own; a SecurityException is the usual one.
        unreadable(type)
    } catch (_: OutOfMemoryError) {
        unreadable(type)
    }

    /** Copies the file among our own, piece by piece, under `name`. Its size; where that is more than `most`, nothing was copied; 0 where it cannot be read. */
    fun copy(address: Uri, name: String, most: Long, stop: CancellationSignal): Long = try {
        val told = told(address, stop).second
        if (told > most) told else open(address).use { files.take(name, it, most, stop::isCanceled) } ?: 0
    } catch (_: IOException) {
        0
    } catch (_: RuntimeException) {
        0
    }

    /** What was shared into the app, one after the other: together they may fit no memory, so the next is read once `heard` has waited for the one before. */
    fun shared(intent: Intent, stop: CancellationSignal, heard: () -> Unit): Sequence<Event> = streams(intent).asSequence().mapIndexed { place, address ->
        if (place > 0) heard()
        Event.SharedIn(read(address, SHARED, stop, intent.type.orEmpty()))
    }

    private fun unreadable(type: String) = PickedFile("", type, 0, ByteArray(0))

    private fun open(address: Uri) = resolver.openInputStream(address) ?: throw FileNotFoundException()

    private fun streams(intent: Intent): List<Uri> = when {
        intent.action == Intent.ACTION_VIEW -> listOfNotNull(intent.data)
        intent.action == Intent.ACTION_SEND_MULTIPLE && Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU ->
            intent.getParcelableArrayListExtra(Intent.EXTRA_STREAM, Uri::class.java).orEmpty()
        intent.action == Intent.ACTION_SEND_MULTIPLE -> @Suppress("DEPRECATION") intent.getParcelableArrayListExtra<Uri>(Intent.EXTRA_STREAM).orEmpty()
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU -> listOfNotNull(intent.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java))
        else -> @Suppress("DEPRECATION") listOfNotNull(intent.getParcelableExtra<Uri>(Intent.EXTRA_STREAM))
    }

    /** The name for display and the size in bytes, as far as the other app tells: else nothing and 0. */
    private fun told(address: Uri, stop: CancellationSignal): Pair<String, Long> {
        if (!context.isForeign(address)) throw IOException()
        return resolver.query(address, arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE), null, null, null, stop)?.use { row ->
            if (!row.moveToFirst()) return@use null
            val name = row.column(OpenableColumns.DISPLAY_NAME)?.let(row::getString).orEmpty()
            val size = row.column(OpenableColumns.SIZE)?.takeUnless(row::isNull)?.let(row::getLong) ?: 0
            name to size.coerceAtLeast(0)
        } ?: ("" to 0L)
    }

    private fun Cursor.column(name: String): Int? = getColumnIndex(name).takeIf { it >= 0 }

    /** As the other app names it, else as it came along, else as the bytes themselves begin; a family (`image` with a star) is no type. */
    private fun type(address: Uri, along: String, bytes: ByteArray): String =
        resolver.getType(address).orEmpty().ifEmpty { along.takeUnless { it.endsWith("*") }.orEmpty() }.ifEmpty {
            BitmapFactory.Options().apply { inJustDecodeBounds = true }.also { BitmapFactory.decodeByteArray(bytes, 0, bytes.size, it) }.outMimeType.orEmpty()
        }

    private companion object {
        const val START = 64 * 1024

        /** In bytes: the most that the core takes of what is shared in. */
        const val SHARED = 20_000_000L
    }
}
