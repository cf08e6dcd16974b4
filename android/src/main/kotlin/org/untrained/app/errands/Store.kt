package org.untrained.app.errands

import java.io.File
import java.io.IOException

/** The archive: the bytes of the last `Effect.Save`. Where it lies is asked for only in the line of events: that alone may touch the disk. */
class Store(home: () -> File, private val disk: Disk = Phone) {
    private val folder by lazy(home)
    private val archive by lazy { File(folder, "archive") }

    /** What was stored last, or null at the very first start. An IOException where it is there and cannot be read now: that is neither damaged nor absent. */
    fun read(): ByteArray? = disk.size(archive)?.let { disk.open(archive).use { stream -> stream.readBytes() } }

    /** What an earlier process was still writing. */
    fun sweep() = tried { disk.delete(File(archive.path + FRESH)) }

    fun write(bytes: ByteArray): Boolean = disk.replace(archive, bytes)

    /** Puts a damaged archive under another name, where nothing overwrites it. An IOException where it stays. */
    fun setAside() {
        val free = generateSequence(1) { it + 1 }.map { File(folder, "archive.aside-$it") }.first { disk.size(it) == null }
        disk.rename(archive, free)
    }
}
