package org.untrained.app.errands

import android.app.AlarmManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import java.time.DateTimeException
import java.time.LocalDateTime
import java.time.ZoneId
import org.untrained.app.AlarmReceiver
import org.untrained.core.WallTime

/** The one alarm, at the time that the core named. Inexact: it may wait for the phone to wake; nothing else ever wakes it. What is due then, the core says. */
class Alarms(private val context: Context) {
    /** In the zone of this moment; null takes the alarm back. False when the system refuses. */
    fun set(at: WallTime?): Boolean = try {
        val alarms = context.getSystemService(AlarmManager::class.java)
        if (at == null) alarms.cancel(bell()) else alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, millis(at), bell())
        true
    } catch (_: DateTimeException) { // A time that no wall shows.
        false
    } catch (_: RuntimeException) { // Some phones limit the alarms of an app, each with a fault of its own.
        false
    }

    /** When the wall shows this time; later by the gap where the clocks skip it. */
    private fun millis(at: WallTime): Long =
        LocalDateTime.of(at.date.year, at.date.month, at.date.day, at.hour, at.minute).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli()

    private fun bell(): PendingIntent =
        PendingIntent.getBroadcast(context, 0, Intent(context, AlarmReceiver::class.java), PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT)
}
