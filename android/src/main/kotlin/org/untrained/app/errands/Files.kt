package org.untrained.app.errands

import java.io.DataInputStream
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream
import org.untrained.core.FilePart
import org.untrained.core.KeptFile

/** Files that the core keeps beside the archive, such as pictures of proof. A large one goes from file to file, never all through memory. */
class Files(home: () -> File, private val disk: Disk = Phone) {
    private val kept by lazy { File(home(), "kept") }

    /** A file of this name and length is the same one: its name is what it holds. */
    fun keep(files: List<KeptFile>): Boolean = files.all { file ->
        val place = place(file.name) ?: return@all false
        // What an earlier try left may not last yet: so each time.
        val there = tried {
            disk.folder(kept)
            disk.sync(kept.parentFile!!)
        }
        there && (disk.size(place) == file.bytes.size.toLong() && tried { disk.sync(kept) } || disk.replace(place, file.bytes))
    }

    /** The size of the whole file and the part asked for; null and nothing where it is missing. */
    fun read(name: String, from: Long, most: Long): Pair<Long?, ByteArray> = try {
        val file = place(name) ?: throw IOException()
        val size = disk.size(file) ?: throw IOException()
        val bytes = ByteArray(most.coerceAtMost(size - from).coerceAtLeast(0).toInt())
        DataInputStream(disk.open(file)).use {
            var left = from
            while (left > 0) left -= it.skip(left).also { passed -> if (passed <= 0) throw IOException() }
            it.readFully(bytes)
        }
        size to bytes
    } catch (_: IOException) {
        null to ByteArray(0)
    }

    /** Takes what comes, up to `most` bytes, under this name. How long it was; one more than `most`, and nothing taken, where it is longer; null where it cannot be taken. */
    fun take(name: String, stream: InputStream, most: Long, stopped: () -> Boolean): Long? {
        val place = place(name) ?: return null
        var size = 0L
        val taken = disk.replace(place) { out ->
            size = pour(stream, out, most, stopped)
            if (size > most || stopped()) throw IOException()
        }
        return size.takeIf { taken || size > most }
    }

    /** What an earlier process was still writing. */
    fun sweep() = disk.list(kept).filter { it.name.endsWith(FRESH) }.forEach { tried { disk.delete(it) } }

    /** Writes the parts one after the other. */
    fun write(parts: List<FilePart>, into: OutputStream) = parts.forEach { part ->
        when (part) {
            is FilePart.Bytes -> into.write(part.bytes)
            is FilePart.File -> open(part.name)?.use { it.copyTo(into) } ?: throw IOException()
        }
    }

    fun open(name: String): InputStream? = place(name)?.takeIf { disk.size(it) != null }?.let(disk::open)

    /** True when none of them is left. */
    fun drop(names: List<String>): Boolean = names.mapNotNull(::place).map { tried { disk.delete(it) } }.all { it }

    /** Null for a name that could lead out of the folder. */
    private fun place(name: String): File? = if (NAME.matches(name)) File(kept, name) else null

    companion object {
        private val NAME = Regex("[a-z0-9-][a-z0-9.-]*")
        private const val CHUNK = 64 * 1024

        /** Copies until the end, or one piece past `most`, or until it is stopped. How much there was, as far as it was read. */
        fun pour(stream: InputStream, into: OutputStream, most: Long, stopped: () -> Boolean): Long {
            val chunk = ByteArray(CHUNK)
            var size = 0L
            while (size <= most && !stopped()) {
                val count = stream.read(chunk)
                if (count < 0) return size
                size += count
                if (size <= most) into.write(chunk, 0, count)
            }
            return size
        }
    }
}
