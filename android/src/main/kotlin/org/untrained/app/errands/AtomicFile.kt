package org.untrained.app.errands

import java.io.File
import java.io.FileOutputStream
import java.io.IOException

/** Replaces a file as a whole: what was there before stays until the new bytes are on the disk. False when they did not get there. */
internal fun replace(file: File, bytes: ByteArray): Boolean {
    val fresh = File(file.path + ".new")
    return try {
        file.parentFile?.mkdirs()
        FileOutputStream(fresh).use {
            it.write(bytes)
            it.fd.sync()
        }
        fresh.renameTo(file)
    } catch (_: IOException) {
        fresh.delete()
        false
    }
}
