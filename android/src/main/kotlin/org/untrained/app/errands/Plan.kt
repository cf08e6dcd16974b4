package org.untrained.app.errands

import org.json.JSONArray
import org.json.JSONException
import org.json.JSONObject
import org.untrained.core.Channel
import org.untrained.core.CivilDate
import org.untrained.core.Reminder
import org.untrained.core.ReminderAction
import org.untrained.core.WallTime
import java.io.File
import java.io.IOException
import java.time.DateTimeException
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId

/** The reminders to come, on the disk, so that an alarm can post them without the core. */
class Plan(folder: File) {
    private val file = File(folder, "plan")

    /** One reminder, and whether its notice was posted already. */
    class Entry(val reminder: Reminder, val posted: Boolean) {
        /** When the wall shows its time; later by the gap where the clocks skip it; null for a time that no wall shows. */
        fun instant(zone: ZoneId): Instant? = try {
            val at = reminder.at
            LocalDateTime.of(at.date.year, at.date.month, at.date.day, at.hour, at.minute).atZone(zone).toInstant()
        } catch (_: DateTimeException) {
            null
        }
    }

    fun read(): List<Entry> = try {
        if (!file.exists()) emptyList() else JSONArray(file.readText()).objects().map(::entry)
    } catch (_: IOException) {
        emptyList()
    } catch (_: JSONException) { // The next `SetReminders` writes it anew.
        emptyList()
    }

    fun write(entries: List<Entry>): Boolean = replace(file, JSONArray(entries.map(::json)).toString().toByteArray())

    private fun entry(json: JSONObject): Entry = Entry(
        Reminder(
            id = json.getString("id"),
            channel = Channel.valueOf(json.getString("channel")),
            at = WallTime(CivilDate(json.getInt("year"), json.getInt("month"), json.getInt("day")), json.getInt("hour"), json.getInt("minute")),
            title = json.getString("title"),
            body = json.getString("body"),
            actions = json.getJSONArray("actions").objects()
                .map { ReminderAction(it.getString("label"), it.getString("tap"), it.getBoolean("opens_app")) },
            private = json.getBoolean("private"),
        ),
        posted = json.getBoolean("posted"),
    )

    private fun json(entry: Entry): JSONObject = with(entry.reminder) {
        JSONObject()
            .put("id", id).put("channel", channel.name)
            .put("year", at.date.year).put("month", at.date.month).put("day", at.date.day).put("hour", at.hour).put("minute", at.minute)
            .put("title", title).put("body", body).put("private", private).put("posted", entry.posted)
            .put("actions", JSONArray(actions.map { JSONObject().put("label", it.label).put("tap", it.tap).put("opens_app", it.opensApp) }))
    }

    private fun JSONArray.objects(): List<JSONObject> = (0 until length()).map(::getJSONObject)
}
