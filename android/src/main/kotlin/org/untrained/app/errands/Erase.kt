package org.untrained.app.errands

import android.content.Context
import java.io.File

/** Deletes whatever the app ever stored, and takes back its notices and alarms. */
class Erase(private val context: Context, private val alarms: Alarms, private val notices: Notices, private val widget: Widget) {
    /** True when nothing is left. */
    fun everything(): Boolean {
        alarms.set(null)
        notices.clear()
        widget.set("", "")
        Remembered(context).forget()
        val left = listOf(context.filesDir, context.cacheDir).flatMap { folder -> folder.listFiles().orEmpty().asList() }
        return left.map(File::deleteRecursively).all { it }
    }
}
