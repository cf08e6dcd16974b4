package org.untrained.app

import android.content.Context
import android.view.View
import org.untrained.core.Block
import org.untrained.core.Direction
import org.untrained.core.Notice
import org.untrained.core.Page
import org.untrained.core.Paragraph
import org.untrained.core.TextLook
import org.untrained.core.Tone
import org.untrained.core.Window

/** What there is to see when there is no core to ask: before it is up, and when it cannot be opened. */
object Start {
    fun loading(context: Context): Window = page(context, "loading", R.string.loading, busy = true)

    /** The archive was written by a newer app; it stays untouched. */
    fun newer(context: Context): Window = page(context, "newer", R.string.newer_archive, busy = false)

    /** The content that came with the app cannot be read. */
    fun broken(context: Context): Window = page(context, "broken", R.string.broken_installation, busy = false)

    fun damaged(context: Context): Notice = Notice("damaged-archive", Tone.LATE, context.getString(R.string.damaged_archive), null)

    private fun page(context: Context, key: String, text: Int, busy: Boolean): Window {
        val configuration = context.resources.configuration
        val sentence = Block.Paragraph(Paragraph("sentence", if (busy) TextLook.SMALL else TextLook.LEAD, context.getString(text)))
        return Window(
            page = Page(key, context.getString(R.string.app_name), listOf(sentence)),
            back = null,
            notice = null,
            busy = busy,
            lock = false,
            private = false,
            language = configuration.locales[0].toLanguageTag(),
            direction = if (configuration.layoutDirection == View.LAYOUT_DIRECTION_RTL) Direction.RIGHT_TO_LEFT else Direction.LEFT_TO_RIGHT,
        )
    }
}
