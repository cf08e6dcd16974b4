package org.untrained.app.errands

import android.app.PendingIntent
import android.appwidget.AppWidgetManager
import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.pm.ShortcutInfo
import android.content.pm.ShortcutManager
import android.graphics.drawable.Icon
import android.net.Uri
import android.widget.RemoteViews
import org.untrained.app.MainActivity
import org.untrained.app.R
import org.untrained.app.WidgetReceiver

/** The one next thing beside the app's icon, and in the launcher's menu of it: a finished line, and where a touch on it leads. */
class Widget(private val context: Context, private val remembered: Remembered) {
    /** False when the launcher does not take it. In line. */
    fun set(line: String, address: String): Boolean = try {
        remembered.widget = line to address
        draw()
        shortcut(line, address)
    } catch (_: RuntimeException) { // A launcher may limit how often it is told, with a fault of its own.
        false
    }

    /** Draws what was set last, on every home screen that has it. */
    fun draw() {
        val (line, address) = remembered.widget
        val views = RemoteViews(context.packageName, R.layout.widget)
        views.setTextViewText(R.id.line, line.ifEmpty { context.getString(R.string.app_name) })
        views.setOnClickPendingIntent(R.id.widget, PendingIntent.getActivity(context, 0, intent(address), PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT))
        val manager = AppWidgetManager.getInstance(context)
        manager.updateAppWidget(manager.getAppWidgetIds(ComponentName(context, WidgetReceiver::class.java)), views)
    }

    /** False when an old line may still be read somewhere that should not be. */
    private fun shortcut(line: String, address: String): Boolean {
        val shortcuts = context.getSystemService(ShortcutManager::class.java)
        val next = ShortcutInfo.Builder(context, NEXT).setShortLabel(line.ifEmpty { context.getString(R.string.app_name) })
            .setIcon(Icon.createWithResource(context, R.drawable.shortcut_steps)).setIntent(intent(address)).build()
        // One that the person pinned to the home screen stays there whatever becomes of the menu, so it is told what to say as well.
        val told = shortcuts.pinnedShortcuts.none { it.id == NEXT } || shortcuts.updateShortcuts(listOf(next))
        shortcuts.dynamicShortcuts = if (line.isEmpty()) emptyList() else listOf(next)
        return told || line.isNotEmpty()
    }

    private fun intent(address: String): Intent =
        if (address.isEmpty()) Intent(Intent.ACTION_MAIN).setClass(context, MainActivity::class.java)
        else Intent(Intent.ACTION_VIEW, Uri.parse(address), context, MainActivity::class.java)

    private companion object {
        const val NEXT = "next"
    }
}
