package org.untrained.app

import android.app.AlarmManager
import android.app.Notification
import android.app.NotificationManager
import android.content.Intent
import android.os.Looper
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.untrained.app.errands.Remembered
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

/** Reminders: one alarm at the time that the core names, the core asked at every occasion, and what a touch on a notice leads to. */
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

    private fun at(day: CivilDate = CivilDate(2026, 12, 1), hour: Int = 10, minute: Int = 0) = script.order(Effect.SetAlarm(7, WallTime(day, hour, minute)))

    private fun post(vararg all: Reminder) = script.order(*all.map { Effect.PostNotice(8, it) }.toTypedArray())

    private fun system(action: String) {
        application.sendBroadcast(Intent(action).setPackage(application.packageName))
        shadowOf(Looper.getMainLooper()).idle()
        settle()
    }

    private val wake: Long? get() = alarms.scheduledAlarms.also { assertTrue("one alarm at most", it.size <= 1) }.firstOrNull()?.triggerAtMs

    @Test
    fun `the only alarm is at the time on the wall that the core named`() {
        at(CivilDate(2026, 11, 30), 9, 30)
        assertEquals(instant("2026-11-30T09:30+01:00[Europe/Berlin]"), wake)
        assertTrue(alarms.scheduledAlarms.single().isAllowWhileIdle)
        assertEquals(Event.RemindersEnded(7, true), script.last<Event.RemindersEnded>())
        at(CivilDate(2026, 12, 2))
        assertEquals(instant("2026-12-02T10:00+01:00[Europe/Berlin]"), wake)
    }

    @Test
    fun `no time takes the alarm back`() {
        at()
        script.order(Effect.SetAlarm(8, null))
        assertNull(wake)
    }

    @Test
    fun `ten o'clock is ten o'clock of the zone where the person is`() {
        zone("America/New_York")
        at()
        assertEquals(instant("2026-12-01T10:00-05:00[America/New_York]"), wake)
    }

    @Test
    fun `over the change of the clocks the time on the wall stays, and one that is skipped comes after it`() {
        now("2027-03-27T12:00+01:00[Europe/Berlin]")
        at(CivilDate(2027, 3, 28))
        assertEquals(Instant.parse("2027-03-28T08:00:00Z").toEpochMilli(), wake)
        at(CivilDate(2027, 3, 28), 2, 30)
        assertEquals(Instant.parse("2027-03-28T01:30:00Z").toEpochMilli(), wake)
    }

    @Test
    fun `a day that does not exist is told`() {
        at(CivilDate(2026, 11, 31))
        assertEquals(Event.RemindersEnded(7, false), script.last<Event.RemindersEnded>())
        assertNull(wake)
    }

    @Test
    fun `the alarm and every event of the system ask the core, once, and nothing is posted unasked`() {
        at()
        for (action in listOf(Intent.ACTION_BOOT_COMPLETED, Intent.ACTION_TIME_CHANGED, Intent.ACTION_TIMEZONE_CHANGED, Intent.ACTION_LOCALE_CHANGED, Intent.ACTION_MY_PACKAGE_REPLACED)) {
            script.heard.clear()
            system(action)
            assertEquals(action, 1, script.heard.count { it == Event.ClockChanged })
        }
        script.heard.clear()
        shadowOf(alarms.scheduledAlarms.single().operation).savedIntent.let { application.sendBroadcast(it) }
        shadowOf(Looper.getMainLooper()).idle()
        settle()
        assertEquals(1, script.heard.count { it == Event.ClockChanged })
        assertEquals(0, notices.size())
    }

    @Test
    fun `after a restart the core is opened and asked`() {
        script
        application.desk = Desk(application)
        system(Intent.ACTION_BOOT_COMPLETED)
        assertTrue(Event.ClockChanged in script.heard)
    }

    @Test
    fun `that notices were blocked meanwhile is told before the question what is due`() {
        Robolectric.buildActivity(MainActivity::class.java).also { script }.setup().pause().stop()
        settle()
        notices.setNotificationsEnabled(false)
        script.heard.clear()
        system(Intent.ACTION_BOOT_COMPLETED)
        assertEquals(listOf("PermissionAnswered", "ClockChanged"), script.heard.map { it::class.simpleName })
    }

    @Test
    fun `a notice is posted when the core says so, and one of the same name takes its place`() {
        post(reminder("a"))
        assertEquals(listOf("Look at the setting"), notices.allNotifications.map { shadowOf(it).contentTitle })
        assertEquals(Event.RemindersEnded(8, true), script.last<Event.RemindersEnded>())
        post(reminder("a"))
        assertEquals(1, notices.size())
    }

    @Test
    fun `what the system does not show does not count as shown`() {
        notices.setNotificationsEnabled(false)
        post(reminder("a"))
        assertEquals(Event.RemindersEnded(8, false), script.last<Event.RemindersEnded>())
        notices.setNotificationsEnabled(true)
        val manager = application.getSystemService(NotificationManager::class.java)
        manager.deleteNotificationChannel(Channel.SWITCH.name)
        manager.createNotificationChannel(android.app.NotificationChannel(Channel.SWITCH.name, "off", NotificationManager.IMPORTANCE_NONE))
        post(reminder("a"))
        assertEquals("its kind is off", Event.RemindersEnded(8, false), script.last<Event.RemindersEnded>())
        assertEquals(0, notices.size())
    }

    @Test
    fun `a private reminder stays off the lock screen`() {
        post(reminder("a", CivilDate(2026, 11, 23), 11, private = true))
        assertEquals(Notification.VISIBILITY_SECRET, notices.allNotifications.single().visibility)
    }

    @Test
    fun `what was posted before discretion was asked for leaves the lock screen`() {
        post(reminder("a"), reminder("b", private = true))
        script.show(Script.page(private = true))
        assertEquals(setOf(Notification.VISIBILITY_SECRET), notices.allNotifications.map { it.visibility }.toSet())
        assertEquals(setOf("a", "b"), application.getSystemService(NotificationManager::class.java).activeNotifications.map { it.tag }.toSet())
        assertEquals("Look at the setting", shadowOf(notices.allNotifications.first()).contentTitle)
    }

    @Test
    fun `each kind has a channel of its own, named in the person's language`() {
        post(reminder("a"), reminder("b").copy(channel = Channel.OBJECTION))
        assertEquals(
            setOf(application.getString(R.string.channel_switch), application.getString(R.string.channel_objection), application.getString(R.string.channel_facts)),
            notices.notificationChannels.map { (it as android.app.NotificationChannel).name }.toSet(),
        )
    }

    @Test
    fun `an action that opens the app starts an activity itself, and cannot be altered on the way`() {
        post(reminder("a", CivilDate(2026, 11, 23), 11))
        val notice = notices.allNotifications.single()
        val steps = shadowOf(notice.actions[0].actionIntent)
        val off = shadowOf(notice.actions[1].actionIntent)
        assertTrue(steps.isActivityIntent && shadowOf(notice.contentIntent).isActivityIntent)
        assertTrue(off.isBroadcastIntent)
        listOf(steps, off, shadowOf(notice.contentIntent)).forEach { assertTrue(it.isImmutable) }
    }

    @Test
    fun `the action It's off reaches the core without a screen and takes the notice away`() {
        post(reminder("a", CivilDate(2026, 11, 23), 11))
        notices.allNotifications.single().actions[1].actionIntent.send()
        settle()
        assertEquals(Event.ReminderAnswered("a", "off/linkedin"), script.last<Event.ReminderAnswered>())
        assertEquals(0, notices.size())
    }

    @Test
    fun `the action Open the steps brings the screen, and then its answer`() {
        post(reminder("a", CivilDate(2026, 11, 23), 11))
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
    fun `the line beside the icon is drawn, leads on, and is the launcher's shortcut too`() {
        script.order(Effect.SetWidget(9, "Switch it off at one service", "untrained://steps/one"))
        assertEquals(Event.HandedOver(9, org.untrained.core.Handover.DONE), script.last<Event.HandedOver>())
        assertEquals("Switch it off at one service" to "untrained://steps/one", Remembered(application).widget)
        val shortcuts = application.getSystemService(android.content.pm.ShortcutManager::class.java)
        assertEquals(listOf("Switch it off at one service"), shortcuts.dynamicShortcuts.map { it.shortLabel.toString() })
        assertEquals("untrained://steps/one", shortcuts.dynamicShortcuts.single().intent?.dataString)
        shortcuts.requestPinShortcut(shortcuts.dynamicShortcuts.single(), null)
        script.order(Effect.SetWidget(10, "", "untrained://home"))
        assertEquals("discreet", 0, shortcuts.dynamicShortcuts.size)
        val pinned = shortcuts.pinnedShortcuts.single()
        assertEquals("on the home screen too", application.getString(R.string.app_name) to "untrained://home", pinned.shortLabel.toString() to pinned.intent?.dataString)
        val widgets = shadowOf(android.appwidget.AppWidgetManager.getInstance(application))
        val id = widgets.createWidget(WidgetReceiver::class.java, R.layout.widget)
        settle()
        fun line() = widgets.getViewFor(id).findViewById<android.widget.TextView>(R.id.line).text.toString()
        script.order(Effect.SetWidget(11, "Another line", "untrained://home"))
        assertEquals("Another line", line())
        script.order(Effect.SetWidget(12, "", ""))
        assertEquals("the app's name alone", application.getString(R.string.app_name), line())
    }

    @Test
    fun `what silences an app that nobody opens is told where the system does so`() {
        val settings = Device.settings(application, android.os.LocaleList.getDefault())
        assertEquals("from Android 11 on", !application.packageManager.isAutoRevokeWhitelisted, settings.pausesUnused)
    }

    @Test
    @Config(sdk = [26])
    fun `before Android 11 nothing silences an app that nobody opens`() {
        assertEquals(false, Device.settings(application, android.os.LocaleList.getDefault()).pausesUnused)
    }

    @Test
    fun `a test notice is posted like any other, and told as not shown where it is not`() {
        val trial = Reminder("trial", Channel.SWITCH, WallTime(CivilDate(2026, 11, 27), 3, 7), "It works", "Reminders come like this one.", emptyList(), false)
        val manager = application.getSystemService(NotificationManager::class.java)
        script.order(Effect.PostNotice(1, trial))
        assertEquals(Event.RemindersEnded(1, true), script.last<Event.RemindersEnded>())
        assertEquals(listOf("trial"), shadowOf(manager).allNotifications.map { manager.activeNotifications.single().tag })
        shadowOf(manager).setNotificationsEnabled(false)
        script.order(Effect.PostNotice(2, trial))
        assertEquals(Event.RemindersEnded(2, false), script.last<Event.RemindersEnded>())
    }
}
