package org.untrained.app

import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import org.untrained.app.errands.Notices
import org.untrained.core.Event

/** Our alarm: posts what is due and sets the next one, without the core. */
class AlarmReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) = context.app.desk.errands.alarms.ring()
}

/** An action of a notice that needs no screen ("It's off", "Tomorrow"). */
class AnswerReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val answer = Notices.answered(intent) ?: return
        Notices(context).cancel(answer.id)
        val wait = goAsync()
        // Behind the event stand its errands, behind these their answers.
        context.app.desk.run { send(answer); later { later { wait?.finish() } } }
    }
}

/** The phone restarted, the app was updated, the clock, the zone or the language changed: the alarm is set anew. */
class SystemReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val desk = context.app.desk
        when (intent.action) {
            // Only the core knows the sentences of the new language, or of the new version.
            Intent.ACTION_LOCALE_CHANGED, Intent.ACTION_MY_PACKAGE_REPLACED -> {
                desk.errands.alarms.ring()
                val wait = goAsync()
                desk.settle {
                    desk.send(Event.ClockChanged)
                    desk.later { desk.later { wait?.finish() } }
                }
            }
            Intent.ACTION_BOOT_COMPLETED, Intent.ACTION_TIME_CHANGED, Intent.ACTION_TIMEZONE_CHANGED -> {
                desk.errands.alarms.ring()
                desk.sendIfOpen(Event.ClockChanged)
            }
        }
    }
}
