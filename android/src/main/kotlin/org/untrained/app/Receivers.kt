package org.untrained.app

import android.appwidget.AppWidgetManager
import android.appwidget.AppWidgetProvider
import android.content.BroadcastReceiver
import android.content.Context
import android.content.Intent
import org.untrained.app.errands.Notices
import org.untrained.core.Event

/** Our alarm: the core says what is due. */
class AlarmReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) = changed(context.app.desk, goAsync())
}

/** The phone restarted, the app was updated, the clock, the zone or the language changed. */
class SystemReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        when (intent.action) {
            Intent.ACTION_BOOT_COMPLETED, Intent.ACTION_MY_PACKAGE_REPLACED, Intent.ACTION_TIME_CHANGED, Intent.ACTION_TIMEZONE_CHANGED, Intent.ACTION_LOCALE_CHANGED ->
                changed(context.app.desk, goAsync())
        }
    }
}

/** An action of a notice that needs no screen ("It's off", "Tomorrow"). */
class AnswerReceiver : BroadcastReceiver() {
    override fun onReceive(context: Context, intent: Intent) {
        val answer = Notices.answered(intent) ?: return
        Notices(context).cancel(answer.id)
        context.app.desk.send(answer)
        context.app.desk.finish(goAsync())
    }
}

/** The system wants the line beside our icon drawn, on a home screen that has just got it. */
class WidgetReceiver : AppWidgetProvider() {
    override fun onUpdate(context: Context, manager: AppWidgetManager, ids: IntArray) {
        context.app.desk.later(context.app.desk.errands.widget::draw)
        context.app.desk.finish(goAsync())
    }
}

/** One event for the core, whatever it was; whether notices are still allowed is told before. */
private fun changed(desk: Desk, wait: BroadcastReceiver.PendingResult?) {
    desk.settle {
        desk.errands.front.look()
        desk.send(Event.ClockChanged)
        desk.finish(wait)
    }
}

/** Behind the event stand its errands, behind these their answers. */
private fun Desk.finish(wait: BroadcastReceiver.PendingResult?) = later { later { later { wait?.finish() } } }
