package org.untrained.app.errands

import java.io.File
import java.io.IOException

/** The archive, the bytes of the last `Effect.Save`; and beside it newer facts, those of the last `Effect.KeepFacts`. Where they lie is asked for only in the line of events: that alone may touch the disk. */
class Store(home: () -> File, private val disk: Disk = Phone) {
    private val folder by lazy(home)
    private val archive by lazy { File(folder, "archive") }
    private val facts by lazy { File(folder, "facts") }

    /** What was stored last, or null at the very first start. An IOException where it is there and cannot be read now: that is neither damaged nor absent. */
    fun read(): ByteArray? = disk.size(archive)?.let { disk.open(archive).use { stream -> stream.readBytes() } }

    /** What an earlier process was still writing. */
    fun sweep() = tried { disk.delete(File(archive.path + FRESH)) }

    fun write(bytes: ByteArray): Boolean = disk.replace(archive, bytes)

    /** Newer facts that were kept; null where there are none, or none that can be read: the app brought its own. */
    fun facts(): ByteArray? = try {
        disk.size(facts)?.let { disk.open(facts).use { stream -> stream.readBytes() } }
    } catch (_: IOException) {
        null
    }

    /** Without bytes nothing is kept any more. */
    fun keepFacts(bytes: ByteArray): Boolean = if (bytes.isEmpty()) tried { disk.delete(facts) } else disk.replace(facts, bytes)

    /** Puts a damaged archive under another name, where nothing overwrites it. An IOException where it stays. */
    fun setAside() {
        val free = generateSequence(1) { it + 1 }.map { File(folder, "archive.aside-$it") }.first { disk.size(it) == null }
        disk.rename(archive, free)
    }
}
