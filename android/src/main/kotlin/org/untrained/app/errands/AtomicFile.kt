package org.untrained.app.errands

import java.io.File
import java.io.FileOutputStream
import java.io.IOException
import java.io.OutputStream

/** Replaces a file as a whole: what was there before stays until the new bytes are on the disk. False when they did not get there. */
internal fun replace(file: File, bytes: ByteArray): Boolean = replace(file) { it.write(bytes) }

/** The same, with what `write` writes. */
internal fun replace(file: File, write: (OutputStream) -> Unit): Boolean {
    val fresh = File(file.path + FRESH)
    return whole(fresh) {
        write(it)
        it.fd.sync()
    } && fresh.renameTo(file).also { if (!it) fresh.delete() }
}

/** Writes a file from its beginning. Where that fails nothing is left of it: half a file would pass for a whole one, and the room is needed. */
internal fun whole(file: File, write: (FileOutputStream) -> Unit): Boolean {
    var done = false
    try {
        file.parentFile?.mkdirs()
        FileOutputStream(file).use(write)
        done = true
    } catch (_: IOException) {
        // Told by what is returned.
    } finally {
        if (!done) file.delete()
    }
    return done
}

/** What a file is called until it is whole. */
internal const val FRESH = ".new"
