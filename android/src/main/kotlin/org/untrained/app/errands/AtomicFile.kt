package org.untrained.app.errands

import java.io.File
import java.io.IOException

/** Replaces a file as a whole: what was there before stays until the new bytes are on the disk. False when it is not certain that they got there. */
internal fun Disk.replace(file: File, bytes: ByteArray): Boolean = replace(file) { it.write(bytes) }

/** The same, with what `write` writes. */
internal fun Disk.replace(file: File, write: (Output) -> Unit): Boolean {
    val fresh = File(file.path + FRESH)
    val written = whole(fresh) {
        write(it)
        it.sync()
    }
    if (!written) return false
    // Its name lasts once the folder does.
    if (tried { rename(fresh, file) }) return tried { sync(file.parentFile!!) }
    tried { delete(fresh) }
    return false
}

/** Writes a file from its beginning. Where that fails nothing is left of it: half a file would pass for a whole one, and the room is needed. */
internal fun Disk.whole(file: File, write: (Output) -> Unit): Boolean {
    var done = false
    try {
        done = tried {
            folder(file.parentFile!!)
            create(file).use(write)
        }
    } finally {
        if (!done) tried { delete(file) }
    }
    return done
}

/** False where the disk refused. */
internal inline fun tried(work: () -> Unit): Boolean = try {
    work()
    true
} catch (_: IOException) {
    false
}

/** What a file is called until it is whole. */
internal const val FRESH = ".new"
