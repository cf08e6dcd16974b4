package org.untrained.app.errands

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.graphics.drawable.Icon
import android.net.Uri
import org.untrained.app.AnswerReceiver
import org.untrained.app.NoticeActivity
import org.untrained.app.R
import org.untrained.app.app
import org.untrained.core.Channel
import org.untrained.core.Event
import org.untrained.core.Reminder
import org.untrained.core.ReminderAction

/** Posts notices. What a touch means is in the intent that comes back; whether it opens the app, the core has said. */
class Notices(private val context: Context, private val tongue: Tongue = context.app.desk.tongue) {
    private val manager = context.getSystemService(NotificationManager::class.java)

    /** False where the system does not show it: notices are blocked, or this kind of them. */
    fun post(reminder: Reminder): Boolean {
        manager.createNotificationChannel(channel(reminder.channel))
        if (!manager.areNotificationsEnabled() || manager.getNotificationChannel(reminder.channel.name)?.importance == NotificationManager.IMPORTANCE_NONE) return false
        val notice = Notification.Builder(context, reminder.channel.name)
            .setSmallIcon(R.drawable.ic_notice)
            .setColor(context.getColor(R.color.icon_ground))
            .setContentTitle(reminder.title)
            .setContentText(reminder.body)
            .setStyle(Notification.BigTextStyle().bigText(reminder.body))
            .setCategory(Notification.CATEGORY_REMINDER)
            .setVisibility(if (reminder.private) Notification.VISIBILITY_SECRET else Notification.VISIBILITY_PRIVATE)
            .setAutoCancel(true)
            .setOnlyAlertOnce(true)
            .setContentIntent(toScreen(reminder.id, null))
        reminder.actions.forEach { notice.addAction(action(reminder.id, it)) }
        manager.notify(reminder.id, ID, notice.build())
        return true
    }

    /** Gives the kinds of notices their names in the language of the window: the system shows them on its own page. In line. */
    fun name() = Channel.entries.forEach { manager.createNotificationChannel(channel(it)) }

    /** Takes off the lock screen what was posted before discretion was asked for. In line. */
    fun hide() = manager.activeNotifications.filter { it.id == ID && it.notification.visibility != Notification.VISIBILITY_SECRET }.forEach { shown ->
        manager.notify(shown.tag, ID, Notification.Builder.recoverBuilder(context, shown.notification).setVisibility(Notification.VISIBILITY_SECRET).build())
    }

    fun clear() = manager.cancelAll()

    fun cancel(id: String) = manager.cancel(id, ID)

    private fun channel(channel: Channel): NotificationChannel {
        val name = when (channel) {
            Channel.SWITCH -> R.string.channel_switch
            Channel.OBJECTION -> R.string.channel_objection
            Channel.FACTS -> R.string.channel_facts
        }
        return NotificationChannel(channel.name, tongue.words().getString(name), NotificationManager.IMPORTANCE_DEFAULT)
    }

    private fun action(id: String, action: ReminderAction): Notification.Action {
        val intent = if (action.opensApp) toScreen(id, action.tap) else toReceiver(id, action.tap)
        return Notification.Action.Builder(null as Icon?, action.label, intent).build()
    }

    /** Straight to an activity: the system lets no receiver open a screen. */
    private fun toScreen(id: String, tap: String?): PendingIntent =
        PendingIntent.getActivity(context, 0, answer(id, tap, Intent(context, NoticeActivity::class.java).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)), FLAGS)

    private fun toReceiver(id: String, tap: String): PendingIntent =
        PendingIntent.getBroadcast(context, 0, answer(id, tap, Intent(context, AnswerReceiver::class.java)), FLAGS)

    companion object {
        private const val ID = 1
        private const val FLAGS = PendingIntent.FLAG_IMMUTABLE or PendingIntent.FLAG_UPDATE_CURRENT
        private const val REMINDER = "reminder"
        private const val TAP = "tap"

        /** The address makes each touch an intent of its own; the extras carry what it means. */
        private fun answer(id: String, tap: String?, intent: Intent): Intent =
            intent.setData(Uri.fromParts("notice", id, tap)).putExtra(REMINDER, id).putExtra(TAP, tap)

        /** What a touch on a notice means; null for an intent that is none of ours. */
        fun answered(intent: Intent): Event.ReminderAnswered? =
            intent.getStringExtra(REMINDER)?.let { Event.ReminderAnswered(it, intent.getStringExtra(TAP)) }
    }
}
