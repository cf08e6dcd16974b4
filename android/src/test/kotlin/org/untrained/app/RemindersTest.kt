package org.untrained.app

import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import android.os.Looper
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.untrained.core.Channel
import org.untrained.core.CivilDate
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.Reminder
import org.untrained.core.ReminderAction
import org.untrained.core.WallTime
import java.time.Clock
import java.time.Instant
import java.time.ZoneId
import java.time.ZonedDateTime
import java.util.TimeZone

/** Reminders: one alarm for the next, notices without the core, and what a touch on them leads to. */
@RunWith(RobolectricTestRunner::class)
class RemindersTest {
    private val home = TimeZone.getDefault()
    private val script by lazy { Script.installed() }
    private val alarms get() = shadowOf(application.getSystemService(AlarmManager::class.java))
    private val notices get() = shadowOf(application.getSystemService(NotificationManager::class.java))

    @Before
    fun berlin() = zone("Europe/Berlin").also { now("2026-11-23T12:00+01:00[Europe/Berlin]") }

    @After
    fun back() = TimeZone.setDefault(home)

    private fun zone(id: String) = TimeZone.setDefault(TimeZone.getTimeZone(id))

    private fun now(at: String) {
        application.clock = Clock.fixed(ZonedDateTime.parse(at).toInstant(), ZoneId.of("UTC"))
    }

    private fun instant(at: String): Long = ZonedDateTime.parse(at).toInstant().toEpochMilli()

    private fun reminder(id: String, day: CivilDate = CivilDate(2026, 12, 1), hour: Int = 10, minute: Int = 0, private: Boolean = false) = Reminder(
        id, Channel.SWITCH, WallTime(day, hour, minute), "Look at the setting", "It takes a minute.",
        listOf(ReminderAction("Open the steps", "steps/linkedin", true), ReminderAction("It’s off", "off/linkedin", false)), private,
    )

    private fun plan(vararg all: Reminder) = script.order(Effect.SetReminders(7, all.toList()))

    private fun system(action: String) {
        application.sendBroadcast(Intent(action).setPackage(application.packageName))
        shadowOf(Looper.getMainLooper()).idle()
        settle()
    }

    private fun alarm() = AlarmReceiver().onReceive(application, Intent())

    private val wake: Long? get() = alarms.scheduledAlarms.also { assertTrue("one alarm at most", it.size <= 1) }.firstOrNull()?.triggerAtMs

    @Test
    fun `the next reminder has the only alarm, at its time on the wall`() {
        plan(reminder("a"), reminder("b", CivilDate(2026, 11, 30), 9, 30))
        assertEquals(instant("2026-11-30T09:30+01:00[Europe/Berlin]"), wake)
        assertTrue(alarms.scheduledAlarms.single().isAllowWhileIdle)
        assertEquals(Event.RemindersEnded(7, true), script.last<Event.RemindersEnded>())
    }

    @Test
    fun `an empty plan takes the alarm back`() {
        plan(reminder("a"))
        plan()
        assertNull(wake)
    }

    @Test
    fun `a due reminder is posted without the core, once, and the next one armed`() {
        plan(reminder("a", CivilDate(2026, 11, 30)), reminder("b"))
        application.open = { _, _, _ -> throw AssertionError("the core was loaded") }
        application.desk = Desk(application)
        now("2026-11-30T10:20+01:00[Europe/Berlin]")
        alarm()
        assertEquals(listOf("Look at the setting"), notices.allNotifications.map { shadowOf(it).contentTitle })
        assertEquals(instant("2026-12-01T10:00+01:00[Europe/Berlin]"), wake)
        application.getSystemService(NotificationManager::class.java).cancelAll()
        alarm()
        assertEquals(0, notices.size())
    }

    @Test
    fun `an alarm that comes too early posts nothing`() {
        plan(reminder("a"))
        alarm()
        assertEquals(0, notices.size())
        assertNotNull(wake)
    }

    @Test
    fun `a reminder set again after it was posted is not posted again`() {
        plan(reminder("a", CivilDate(2026, 11, 23), 11))
        alarm()
        plan(reminder("a", CivilDate(2026, 11, 23), 11), reminder("b"))
        alarm()
        assertEquals(1, notices.size())
        plan(reminder("a", CivilDate(2026, 11, 23), 11, 30))
        application.getSystemService(NotificationManager::class.java).cancelAll()
        alarm()
        assertEquals("moved to another time, it is another reminder", 1, notices.size())
    }

    @Test
    fun `what fell due while the phone was off is posted when it starts`() {
        plan(reminder("a"), reminder("b", CivilDate(2026, 12, 2)), reminder("c", CivilDate(2027, 1, 2)))
        now("2026-12-24T08:00+01:00[Europe/Berlin]")
        system(Intent.ACTION_BOOT_COMPLETED)
        assertEquals(2, notices.size())
        assertEquals(instant("2027-01-02T10:00+01:00[Europe/Berlin]"), wake)
    }

    @Test
    fun `a restart, a new clock and a new zone set the alarm anew`() {
        plan(reminder("a"))
        for (action in listOf(Intent.ACTION_BOOT_COMPLETED, Intent.ACTION_TIME_CHANGED, Intent.ACTION_TIMEZONE_CHANGED, Intent.ACTION_LOCALE_CHANGED, Intent.ACTION_MY_PACKAGE_REPLACED)) {
            application.desk.errands.alarms.forget()
            assertNull(wake)
            system(action)
            assertEquals(action, instant("2026-12-01T10:00+01:00[Europe/Berlin]"), wake)
        }
    }

    @Test
    fun `ten o'clock stays ten o'clock in another zone`() {
        plan(reminder("a"))
        zone("America/New_York")
        system(Intent.ACTION_TIMEZONE_CHANGED)
        assertEquals(instant("2026-12-01T10:00-05:00[America/New_York]"), wake)
    }

    @Test
    fun `over the change of the clocks the time on the wall stays`() {
        now("2027-03-27T12:00+01:00[Europe/Berlin]")
        plan(reminder("a", CivilDate(2027, 3, 28)))
        assertEquals(Instant.parse("2027-03-28T08:00:00Z").toEpochMilli(), wake)
    }

    @Test
    fun `a time that the clocks skip comes when they have skipped it`() {
        now("2027-03-27T12:00+01:00[Europe/Berlin]")
        plan(reminder("a", CivilDate(2027, 3, 28), 2, 30))
        assertEquals(Instant.parse("2027-03-28T01:30:00Z").toEpochMilli(), wake)
    }

    @Test
    fun `a day that does not exist is left out and stops nothing`() {
        plan(reminder("a", CivilDate(2026, 11, 31)), reminder("b"))
        assertEquals(instant("2026-12-01T10:00+01:00[Europe/Berlin]"), wake)
    }

    @Test
    fun `after a new language the core is asked for new sentences`() {
        plan(reminder("a"))
        script.heard.clear()
        system(Intent.ACTION_LOCALE_CHANGED)
        assertTrue(script.heard.toString(), Event.ClockChanged in script.heard)
    }

    @Test
    fun `after a restart the core stays asleep`() {
        plan(reminder("a"))
        application.desk = Desk(application)
        script.heard.clear()
        system(Intent.ACTION_BOOT_COMPLETED)
        assertEquals(emptyList<Event>(), script.heard)
    }

    @Test
    fun `a private reminder stays off the lock screen`() {
        plan(reminder("a", CivilDate(2026, 11, 23), 11, private = true))
        alarm()
        assertEquals(Notification.VISIBILITY_SECRET, notices.allNotifications.single().visibility)
    }

    @Test
    fun `each kind has a channel of its own, named in the person's language`() {
        plan(reminder("a", CivilDate(2026, 11, 23), 11), reminder("b", CivilDate(2026, 11, 23), 11).copy(channel = Channel.OBJECTION))
        alarm()
        assertEquals(
            setOf(application.getString(R.string.channel_switch), application.getString(R.string.channel_objection)),
            notices.notificationChannels.map { (it as android.app.NotificationChannel).name }.toSet(),
        )
    }

    @Test
    fun `an action that opens the app starts an activity itself, and cannot be altered on the way`() {
        plan(reminder("a", CivilDate(2026, 11, 23), 11))
        alarm()
        val notice = notices.allNotifications.single()
        val steps = shadowOf(notice.actions[0].actionIntent)
        val off = shadowOf(notice.actions[1].actionIntent)
        assertTrue(steps.isActivityIntent && shadowOf(notice.contentIntent).isActivityIntent)
        assertTrue(off.isBroadcastIntent)
        listOf(steps, off, shadowOf(notice.contentIntent)).forEach { assertTrue(it.isImmutable) }
    }

    @Test
    fun `the action It's off reaches the core without a screen and takes the notice away`() {
        plan(reminder("a", CivilDate(2026, 11, 23), 11))
        alarm()
        notices.allNotifications.single().actions[1].actionIntent.send()
        settle()
        assertEquals(Event.ReminderAnswered("a", "off/linkedin"), script.last<Event.ReminderAnswered>())
        assertEquals(0, notices.size())
    }

    @Test
    fun `the action Open the steps brings the screen, and then its answer`() {
        plan(reminder("a", CivilDate(2026, 11, 23), 11))
        alarm()
        script.heard.clear()
        val intent = shadowOf(notices.allNotifications.single().actions[0].actionIntent).savedIntent
        val between = Robolectric.buildActivity(NoticeActivity::class.java, intent).create().get()
        assertEquals(MainActivity::class.java.name, shadowOf(between).nextStartedActivity.component?.className)
        assertTrue(between.isFinishing)
        Robolectric.buildActivity(MainActivity::class.java).setup()
        settle()
        assertEquals(listOf(Event.Opened, Event.ReminderAnswered("a", "steps/linkedin")), script.heard.filter { it is Event.Opened || it is Event.ReminderAnswered })
    }

    @Test
    fun `a damaged plan is an empty one`() {
        plan(reminder("a"))
        application.filesDir.resolve("plan").writeText("[{")
        alarm()
        assertEquals(0, notices.size())
        plan(reminder("b"))
        assertNotNull(wake)
    }
}
