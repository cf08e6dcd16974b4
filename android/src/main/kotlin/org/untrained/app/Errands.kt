package org.untrained.app

import android.os.Handler
import android.os.Looper
import org.untrained.app.errands.Alarms
import org.untrained.app.errands.Copy
import org.untrained.app.errands.Erase
import org.untrained.app.errands.Files
import org.untrained.app.errands.Front
import org.untrained.app.errands.Notices
import org.untrained.app.errands.Pictures
import org.untrained.app.errands.Remembered
import org.untrained.app.errands.Store
import org.untrained.app.errands.Widget
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.Handover

/**
 * Gives each order to the errand that carries it out.
 *
 * What touches our own disk is done at once, in line, so that a save is over before the orders behind it.
 * What needs a screen goes to the activity in front, on the main thread; what needs another app's files goes outside.
 */
class Errands(private val app: App, private val desk: Desk) {
    val notices = Notices(app, desk.tongue)
    private val remembered = Remembered(app)
    val widget = Widget(app, remembered)
    private val alarms = Alarms(app)
    private val store = Store(app::getFilesDir)
    private val files = Files(app::getFilesDir)
    val front = Front(app, desk, files)
    val pictures = Pictures(files) { app.beside }
    private val copy = Copy(app)
    private val erase = Erase(app, alarms, notices, widget)
    private val main = Handler(Looper.getMainLooper())

    fun run(effect: Effect): Unit = when (effect) {
        is Effect.Save -> desk.send(Event.SaveEnded(effect.errand, store.write(effect.bytes)))
        is Effect.KeepFiles -> desk.send(Event.FilesKept(effect.errand, files.keep(effect.files)))
        is Effect.KeepFacts -> desk.send(Event.FilesKept(effect.errand, store.keepFacts(effect.bytes)))
        is Effect.ReadFile -> files.read(effect.name, effect.from, effect.most).let { (size, bytes) -> desk.send(Event.FileRead(effect.errand, size, bytes)) }
        is Effect.DropFiles -> desk.send(Event.HandedOver(effect.errand, if (files.drop(effect.names)) Handover.DONE else Handover.FAILED))
        is Effect.PostNotice -> desk.send(Event.RemindersEnded(effect.errand, notices.post(effect.notice)))
        is Effect.SetAlarm -> desk.send(Event.RemindersEnded(effect.errand, alarms.set(effect.at)))
        is Effect.SetReminders -> desk.send(Event.RemindersEnded(effect.errand, false)) // For systems that post from a plan; this one asks the core.
        is Effect.SetWidget -> desk.send(Event.HandedOver(effect.errand, if (widget.set(effect.line, effect.address)) Handover.DONE else Handover.FAILED))
        is Effect.Erase -> desk.send(Event.Erased(effect.errand, erase.everything()))
        is Effect.Copy -> onMain(effect) { desk.send(Event.HandedOver(effect.errand, copy.put(effect.label, effect.text, desk.window.private))) }
        is Effect.OpenLink -> front.openLink(effect)
        is Effect.AskPermission -> front.askPermission(effect)
        is Effect.OpenSystemPage -> front.openSystemPage(effect)
        is Effect.Print -> front.print(effect)
        is Effect.PickProof -> front.pickProof(effect)
        is Effect.PickBackup -> front.pickBackup(effect)
        is Effect.Share -> front.share(effect)
        is Effect.Export -> front.export(effect)
    }

    /** What an earlier process was still writing when it ended. In line. */
    fun sweep() {
        store.sweep()
        files.sweep()
        front.sweep()
    }

    /** Runs it; whatever it throws is the order's failure. */
    fun guard(effect: Effect, work: () -> Unit) = try {
        work()
    } catch (_: Exception) {
        desk.send(Event.ErrandFailed(effect))
    } catch (_: OutOfMemoryError) {
        desk.send(Event.ErrandFailed(effect))
    }

    private fun onMain(effect: Effect, work: () -> Unit) {
        main.post { guard(effect, work) }
    }
}
