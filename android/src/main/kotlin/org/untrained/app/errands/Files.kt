package org.untrained.app.errands

import org.untrained.core.KeptFile
import java.io.File
import java.io.IOException

/** Files that the core keeps beside the archive, such as pictures of proof. */
class Files(folder: File) {
    private val kept = File(folder, "kept")

    fun keep(files: List<KeptFile>): Boolean = files.all { file -> place(file.name)?.let { replace(it, file.bytes) } ?: false }

    fun read(names: List<String>): List<KeptFile> = names.mapNotNull { name ->
        try {
            place(name)?.takeIf(File::isFile)?.let { KeptFile(name, it.readBytes()) }
        } catch (_: IOException) {
            null
        }
    }

    /** True when none of them is left. */
    fun drop(names: List<String>): Boolean = names.mapNotNull(::place).onEach { it.delete() }.none(File::exists)

    /** Null for a name that could lead out of the folder. */
    private fun place(name: String): File? = if (NAME.matches(name)) File(kept, name) else null

    private companion object {
        val NAME = Regex("[a-z0-9-][a-z0-9.-]*")
    }
}
