package org.untrained.app.errands

import android.app.Activity
import android.app.DatePickerDialog
import java.time.DateTimeException
import java.time.LocalDate
import java.time.ZoneId
import org.untrained.core.CivilDate
import org.untrained.core.DateField

/** Asks for a day with the system's own calendar, between the first and the last that the core allows. */
class Days(private val activity: Activity, private val chosen: (String, CivilDate) -> Unit) {
    private var dialog: DatePickerDialog? = null

    /** The date block being asked about, and the day that the calendar shows. */
    var asking: Pair<String, CivilDate>? = null
        private set
        get() = dialog?.takeIf { it.isShowing }?.datePicker?.let { field?.copy(second = CivilDate(it.year, it.month + 1, it.dayOfMonth)) }

    fun ask(block: DateField, from: CivilDate = block.value) {
        close()
        asking = block.key to from
        // The system counts months from 0.
        dialog = DatePickerDialog(activity, { _, year, month, day -> chosen(block.key, CivilDate(year, month + 1, day)) }, from.year, from.month - 1, from.day).apply {
            setTitle(block.label)
            midnight(block.first)?.let { datePicker.minDate = it }
            midnight(block.last)?.let { datePicker.maxDate = it }
            show()
        }
    }

    fun close() {
        dialog?.dismiss()
        dialog = null
    }

    private fun midnight(day: CivilDate): Long? = try {
        LocalDate.of(day.year, day.month, day.day).atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli()
    } catch (_: DateTimeException) {
        null
    }
}
