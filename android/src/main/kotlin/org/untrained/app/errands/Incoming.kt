package org.untrained.app.errands

import android.content.Context
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.provider.OpenableColumns
import org.untrained.core.Event
import org.untrained.core.PickedFile
import java.io.ByteArrayOutputStream
import java.io.IOException

/** Reads what another app hands over: a picked picture, a backup, something shared. */
class Incoming(private val context: Context) {
    /** Null when it cannot be read, or is larger than anything this app takes. */
    fun read(address: Uri): PickedFile? = try {
        context.contentResolver.openInputStream(address)?.use { stream ->
            val bytes = ByteArrayOutputStream()
            val chunk = ByteArray(CHUNK)
            while (bytes.size() <= LARGEST) {
                val count = stream.read(chunk)
                if (count < 0) break
                bytes.write(chunk, 0, count)
            }
            if (bytes.size() > LARGEST) null else PickedFile(name(address), context.contentResolver.getType(address).orEmpty(), bytes.toByteArray())
        }
    } catch (_: IOException) {
        null
    } catch (_: RuntimeException) { // The other app may answer with any fault of its own; a SecurityException is the usual one.
        null
    }

    /** What was shared into the app; with no bytes when it could not be read. */
    fun shared(intent: Intent): Event? {
        val type = intent.type.orEmpty()
        val address = stream(intent)
        val text = intent.getStringExtra(Intent.EXTRA_TEXT)
        return when {
            address != null -> read(address).let { Event.SharedIn(it?.name.orEmpty(), it?.mediaType ?: type, it?.bytes ?: ByteArray(0)) }
            text != null -> Event.SharedIn("", type, text.toByteArray())
            else -> null
        }
    }

    private fun stream(intent: Intent): Uri? =
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) intent.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java)
        else @Suppress("DEPRECATION") intent.getParcelableExtra(Intent.EXTRA_STREAM)

    private fun name(address: Uri): String =
        context.contentResolver.query(address, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)
            ?.use { if (it.moveToFirst()) it.getString(0) else null }
            .orEmpty()

    private companion object {
        const val CHUNK = 64 * 1024

        /** In bytes; a screenshot has a tenth of it. */
        const val LARGEST = 32 * 1024 * 1024
    }
}
