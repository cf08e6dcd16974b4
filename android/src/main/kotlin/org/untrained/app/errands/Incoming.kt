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
import org.untrained.core.Event
import org.untrained.core.PickedFile
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream

/** Another app's file by the one kind of address that is asked about leave to read. A plain path could name a file of our own. */
internal fun foreign(address: Uri): Boolean = address.scheme == ContentResolver.SCHEME_CONTENT

/** Reads what another app hands over: a picked picture, a backup, something shared. Never in the line of events: the other app may be slow, or hostile. */
class Incoming(private val context: Context) {
    private val resolver = context.contentResolver

    /** Null when it cannot be read, is larger than `largest` bytes, or lies where no other app's files do. `type` is what came along with the address. */
    fun read(address: Uri, largest: Int, stop: CancellationSignal, type: String = ""): PickedFile? = try {
        val (name, size) = if (foreign(address)) told(address, stop) else throw IOException()
        if (size > largest) null
        else resolver.openInputStream(address)?.use { stream ->
            all(stream, size.toInt(), largest, stop)?.let { PickedFile(name, type(address, type, it), it) }
        }
    } catch (_: IOException) {
        null
    } catch (_: RuntimeException) { // The other app may answer with any fault of its own; a SecurityException is the usual one.
        null
    } catch (_: OutOfMemoryError) {
        null
    }

    /** What was shared into the app, one after the other; with no bytes what could not be read. */
    fun shared(intent: Intent, stop: CancellationSignal): List<Event> {
        val type = intent.type.orEmpty()
        val text = intent.getCharSequenceExtra(Intent.EXTRA_TEXT)
        val addresses = streams(intent)
        return when {
            addresses.isNotEmpty() -> addresses.map { address ->
                val file = read(address, PICTURE, stop, type)
                Event.SharedIn(file?.name.orEmpty(), file?.mediaType ?: type, file?.bytes ?: ByteArray(0))
            }
            text != null -> listOf(Event.SharedIn("", type, text.toString().toByteArray()))
            else -> emptyList()
        }
    }

    private fun streams(intent: Intent): List<Uri> = when {
        intent.action == Intent.ACTION_SEND_MULTIPLE && Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU ->
            intent.getParcelableArrayListExtra(Intent.EXTRA_STREAM, Uri::class.java).orEmpty()
        intent.action == Intent.ACTION_SEND_MULTIPLE -> @Suppress("DEPRECATION") intent.getParcelableArrayListExtra<Uri>(Intent.EXTRA_STREAM).orEmpty()
        Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU -> listOfNotNull(intent.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java))
        else -> @Suppress("DEPRECATION") listOfNotNull(intent.getParcelableExtra<Uri>(Intent.EXTRA_STREAM))
    }

    /** The name for display and the size in bytes, as far as the other app tells: else nothing and 0. */
    private fun told(address: Uri, stop: CancellationSignal): Pair<String, Long> =
        resolver.query(address, arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE), null, null, null, stop)?.use { row ->
            if (!row.moveToFirst()) return@use null
            val name = row.column(OpenableColumns.DISPLAY_NAME)?.let(row::getString).orEmpty()
            val size = row.column(OpenableColumns.SIZE)?.takeUnless(row::isNull)?.let(row::getLong) ?: 0
            name to size.coerceAtLeast(0)
        } ?: ("" to 0L)

    private fun Cursor.column(name: String): Int? = getColumnIndex(name).takeIf { it >= 0 }

    /** Null past `largest`, whatever was told about the size. */
    private fun all(stream: InputStream, size: Int, largest: Int, stop: CancellationSignal): ByteArray? {
        val bytes = ByteArrayOutputStream(size.coerceAtLeast(CHUNK))
        val chunk = ByteArray(CHUNK)
        while (bytes.size() <= largest && !stop.isCanceled) {
            val count = stream.read(chunk)
            if (count < 0) return bytes.toByteArray()
            bytes.write(chunk, 0, count)
        }
        return null
    }

    /** As the other app names it, else as it came along, else as the bytes themselves begin; a family (`image` with a star) is no type. */
    private fun type(address: Uri, along: String, bytes: ByteArray): String =
        resolver.getType(address).orEmpty().ifEmpty { along.takeUnless { it.endsWith("*") }.orEmpty() }.ifEmpty {
            BitmapFactory.Options().apply { inJustDecodeBounds = true }.also { BitmapFactory.decodeByteArray(bytes, 0, bytes.size, it) }.outMimeType.orEmpty()
        }

    companion object {
        private const val CHUNK = 64 * 1024

        /** In bytes; a screenshot has a tenth of it. */
        const val PICTURE = 20 * 1024 * 1024

        /** In bytes. */
        const val BACKUP = 32 * 1024 * 1024
    }
}
