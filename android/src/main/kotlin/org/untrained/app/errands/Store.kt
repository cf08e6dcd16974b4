package org.untrained.app.errands

import java.io.File
import java.io.IOException

/** The archive: the bytes of the last `Effect.Save`. */
class Store(private val folder: File) {
    private val archive = File(folder, "archive")

    /** What was stored last, or null at the very first start. */
    fun read(): ByteArray? = try {
        if (archive.exists()) archive.readBytes() else null
    } catch (_: IOException) {
        ByteArray(0) // There, and not readable: damaged rather than absent.
    }

    /** What an earlier process was still writing. */
    fun sweep() {
        File(archive.path + FRESH).delete()
    }

    fun write(bytes: ByteArray): Boolean = replace(archive, bytes)

    /** Puts a damaged archive under another name, where nothing overwrites it. */
    fun setAside() {
        val free = generateSequence(1) { it + 1 }.map { File(folder, "archive.aside-$it") }.first { !it.exists() }
        archive.renameTo(free)
    }
}
