package org.untrained.app.errands

import java.io.File
import java.io.FileInputStream
import java.io.FileOutputStream
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream
import java.nio.channels.FileChannel
import java.nio.file.StandardOpenOption

/** The few things that our files ask of a file system. Each throws an IOException where it cannot. Tests put one in its place that fails. */
interface Disk {
    /** Makes a folder, and those above it. One that is there already is no fault. */
    fun folder(folder: File)

    /** Its length; null where there is no such file. */
    fun size(file: File): Long?

    fun list(folder: File): List<File>

    fun open(file: File): InputStream

    /** From its beginning. */
    fun create(file: File): Output

    /** Puts a file in another's place, as a whole. */
    fun rename(from: File, to: File)

    /** One that is not there is no fault. */
    fun delete(file: File)

    /** Makes what happened in a folder last through a power cut. */
    fun sync(folder: File)
}

/** A file that is written. */
abstract class Output : OutputStream() {
    /** Returns once the bytes are on the disk. */
    abstract fun sync()
}

/** This phone's. */
object Phone : Disk {
    override fun folder(folder: File) {
        if (!folder.isDirectory && !folder.mkdirs() && !folder.isDirectory) throw IOException()
    }

    override fun size(file: File): Long? = file.length().takeIf { file.isFile }

    override fun list(folder: File): List<File> = folder.listFiles().orEmpty().asList()

    override fun open(file: File): InputStream = FileInputStream(file)

    override fun create(file: File): Output = object : Output() {
        private val out = FileOutputStream(file)
        override fun write(one: Int) = out.write(one)
        override fun write(bytes: ByteArray, from: Int, count: Int) = out.write(bytes, from, count)
        override fun sync() = out.fd.sync()
        override fun close() = out.close()
    }

    override fun rename(from: File, to: File) {
        if (!from.renameTo(to)) throw IOException()
    }

    override fun delete(file: File) {
        if (!file.delete() && file.exists()) throw IOException()
    }

    override fun sync(folder: File) {
        FileChannel.open(folder.toPath(), StandardOpenOption.READ).use { it.force(true) }
    }
}
