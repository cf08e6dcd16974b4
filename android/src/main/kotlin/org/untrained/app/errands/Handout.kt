package org.untrained.app.errands

import android.content.ContentProvider
import android.content.ContentValues
import android.content.Context
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import android.webkit.MimeTypeMap
import java.io.File
import java.io.FileNotFoundException

/** Lets an app read the one file that the person hands to it (a calendar file), and nothing else: not exported, leave for a single address. */
class Handout : ContentProvider() {
    override fun onCreate() = true

    override fun getType(uri: Uri): String? = MimeTypeMap.getSingleton().getMimeTypeFromExtension(uri.lastPathSegment.orEmpty().substringAfterLast('.', ""))

    override fun query(uri: Uri, columns: Array<String>?, where: String?, values: Array<String>?, order: String?): Cursor {
        val file = file(uri)
        return MatrixCursor(arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)).apply { addRow(arrayOf<Any?>(file.name, file.length())) }
    }

    override fun openFile(uri: Uri, mode: String): ParcelFileDescriptor = ParcelFileDescriptor.open(file(uri), ParcelFileDescriptor.MODE_READ_ONLY)

    override fun insert(uri: Uri, values: ContentValues?): Uri? = null
    override fun delete(uri: Uri, where: String?, values: Array<String>?) = 0
    override fun update(uri: Uri, values: ContentValues?, where: String?, with: Array<String>?) = 0

    private fun file(uri: Uri): File = place(context!!, uri.lastPathSegment.orEmpty()).takeIf(File::isFile) ?: throw FileNotFoundException()

    companion object {
        /** Where a file of this name waits to be read. What could lead out of the folder is no part of the name. */
        fun place(context: Context, name: String): File = File(File(context.cacheDir, "handout"), name.substringAfterLast('/').ifEmpty { "-" })

        fun address(context: Context, name: String): Uri =
            Uri.Builder().scheme("content").authority("${context.packageName}.handout").appendPath(place(context, name).name).build()
    }
}
