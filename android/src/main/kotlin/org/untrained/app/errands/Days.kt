package org.untrained.app.errands

import android.app.Activity
import android.app.DatePickerDialog
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import org.untrained.app.R
import java.time.DateTimeException
import java.time.LocalDate
import java.time.ZoneId
import org.untrained.core.CivilDate
import org.untrained.core.DateField
import org.untrained.core.Window

/** Asks for a day with the system's own calendar, between the first and the last that the core allows. Speaks the window's language, and is as private. */
class Days(private val activity: Activity, private val chosen: (String, CivilDate) -> Unit) {
    private var dialog: DatePickerDialog? = null
    private var over: Window? = null

    /** The date block being asked about, and the day that the calendar shows. */
    var asking: Pair<String, CivilDate>? = null
        private set
        get() = dialog?.takeIf { it.isShowing }?.datePicker?.let { field?.copy(second = CivilDate(it.year, it.month + 1, it.dayOfMonth)) }

    /** The window under the calendar is this one now. */
    fun over(window: Window) {
        over = window
        dialog?.let(::hide)
    }

    fun ask(block: DateField, from: CivilDate = block.value) {
        close()
        asking = block.key to from
        val context = over?.let { Tongue.context(activity, R.style.Untrained, it.language) } ?: activity
        // The system counts months from 0.
        dialog = DatePickerDialog(context, { _, year, month, day -> chosen(block.key, CivilDate(year, month + 1, day)) }, from.year, from.month - 1, from.day).apply {
            setTitle(block.label)
            midnight(block.first)?.let { datePicker.minDate = it }
            midnight(block.last)?.let { datePicker.maxDate = it }
            // The calendar begins in the language of the process.
            datePicker.dispatchConfigurationChanged(context.resources.configuration)
            hide(this)
            show()
        }
    }

    fun close() {
        dialog?.dismiss()
        dialog = null
    }

    /** A dialog is a window of its own: what keeps the page out of pictures does not reach it. */
    private fun hide(dialog: DatePickerDialog) {
        dialog.window?.setFlags(if (over?.private == true) FLAG_SECURE else 0, FLAG_SECURE)
    }

    private fun midnight(day: CivilDate): Long? = try {
        LocalDate.of(day.year, day.month, day.day).atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli()
    } catch (_: DateTimeException) {
        null
    }
}
