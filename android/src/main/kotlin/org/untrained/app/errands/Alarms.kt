package org.untrained.app.errands

import android.app.AlarmManager
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import org.untrained.app.AlarmReceiver
import org.untrained.app.app
import org.untrained.core.Reminder
import java.time.ZoneId

/**
 * Reminders: the plan on the disk and one alarm for the next of them.
 *
 * The alarm is inexact and may wait for the phone to wake; nothing else ever wakes it. Works without the core.
 */
class Alarms(private val context: Context, private val notices: Notices) {
    private val plan = Plan(context.filesDir)

    /** Puts these in the place of all that were planned. False when the system did not take them. */
    fun set(all: List<Reminder>): Boolean {
        val posted = plan.read().filter { it.posted }.map { it.reminder.id to it.reminder.at }.toSet()
        return plan.write(all.map { Plan.Entry(it, (it.id to it.at) in posted) }) && arm()
    }

    /** Posts what is due and sets the alarm for the next. */
    fun ring() {
        val now = context.app.clock.instant()
        val zone = ZoneId.systemDefault()
        val entries = plan.read()
        val due = entries.filter { entry -> !entry.posted && entry.instant(zone)?.let { it <= now } ?: false }
        if (due.isNotEmpty()) {
            // First written down, then posted: a notice that comes twice is worse than one that a full disk loses.
            plan.write(entries.map { if (it in due) Plan.Entry(it.reminder, posted = true) else it })
            due.forEach { notices.post(it.reminder) }
        }
        arm()
    }

    /** Sets the alarm for the next reminder, in the zone of this moment. False when the system refuses. */
    fun arm(): Boolean {
        val alarms = context.getSystemService(AlarmManager::class.java)
        val zone = ZoneId.systemDefault()
        val next = plan.read().filterNot { it.posted }.mapNotNull { it.instant(zone) }.minOrNull()
        return try {
            if (next == null) alarms.cancel(bell()) else alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, next.toEpochMilli(), bell())
            true
        } catch (_: RuntimeException) { // Some phones limit the alarms of an app, each with a fault of its own.
            false
        }
    }

    /** Names the kinds of notices anew. */
    fun name() = notices.name()

    /** Takes back the alarm and every notice. The plan itself goes with the other files. */
    fun forget() {
        context.getSystemService(AlarmManager::class.java).cancel(bell())
        context.getSystemService(NotificationManager::class.java).cancelAll()
    }

    private fun bell(): PendingIntent =
        PendingIntent.getBroadcast(context, 0, Intent(context, AlarmReceiver::class.java), PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT)
}
