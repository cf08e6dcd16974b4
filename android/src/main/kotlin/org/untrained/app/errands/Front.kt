package org.untrained.app.errands

import android.app.Activity
import android.content.Intent
import android.os.Handler
import android.os.Looper
import org.untrained.app.App
import org.untrained.app.Desk
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.Handover

/**
 * The errands that need a screen. What begins an errand runs in the line of events, what opens a screen on the main thread.
 *
 * An order that comes while the app is behind another one waits until it is back; one that comes when nobody has the app open
 * (an answer to a notice) is refused at once, so that it never springs up later.
 */
class Front(app: App, private val desk: Desk, files: Files) {
    private val remembered = Remembered(app)
    private val incoming = Incoming(app, files)
    private val proof = Proof(remembered, incoming, desk)
    private val backup = Backup(remembered, incoming, desk)
    private val export = Export(app, remembered, files, desk)
    private val permission = Permissions(app, remembered, desk)
    private val main = Handler(Looper.getMainLooper())
    private val printing = Printing(files)
    private val held = mutableListOf<(Activity) -> Unit>()
    private var activities = 0
    private var seated: Activity? = null

    /** An activity began, anew or in place of an earlier one. */
    fun begin(resumed: Boolean) {
        activities += 1
        // Whoever was asked something before the process ended, and is not shown again, will not answer any more.
        if (!resumed) listOf(proof, backup, export, permission).forEach(Asked::abandon)
    }

    fun end() {
        activities -= 1
        if (activities == 0) held.clear()
    }

    fun seat(activity: Activity) {
        seated = activity
        permission.look(activity)
        held.toList().also { held.clear() }.forEach { it(activity) }
    }

    fun leave(activity: Activity) {
        if (seated === activity) seated = null
    }

    fun openLink(order: Effect.OpenLink) = with(order, { desk.send(Event.LinkEnded(order.errand, null)) }) {
        desk.send(Event.LinkEnded(order.errand, Links(it::startActivity).open(order.rungs)))
    }

    fun askPermission(order: Effect.AskPermission) {
        permission.begin(order.errand)
        with(order, permission::abandon, permission::ask)
    }

    fun openSystemPage(order: Effect.OpenSystemPage) = with(order, { desk.send(Event.HandedOver(order.errand, Handover.FAILED)) }) {
        desk.send(Event.HandedOver(order.errand, SystemPages.open(it, order.page)))
    }

    fun print(order: Effect.Print) = with(order, { desk.send(Event.HandedOver(order.errand, Handover.FAILED)) }) { activity ->
        printing.print(activity, order) { desk.send(Event.HandedOver(order.errand, it)) }
    }

    fun pickProof(order: Effect.PickProof) {
        proof.begin(order)
        with(order, proof::abandon, proof::ask)
    }

    fun pickBackup(order: Effect.PickBackup) {
        backup.begin(order)
        with(order, backup::abandon, backup::ask)
    }

    fun share(order: Effect.Share) = with(order, { desk.send(Event.HandedOver(order.errand, Handover.FAILED)) }) {
        desk.send(Event.HandedOver(order.errand, Share.offer(it, order.title, order.text)))
    }

    fun export(order: Effect.Export) {
        if (export.lay(order)) with(order, { export.fail(order) }) { export.ask(it, order) }
    }

    /** Notices may have been allowed or blocked meanwhile, and nobody is at the screen. In line. */
    fun look() = permission.look()

    /** What an earlier process was still writing. In line. */
    fun sweep() = export.sweep()

    /** Something was shared into the app. */
    fun shared(intent: Intent) = desk.outside.go(null) { stop -> incoming.shared(intent, stop, desk::heard) }

    /** The answer of another app's screen, perhaps to a question of an earlier process. */
    fun answered(code: Int, ok: Boolean, data: Intent?) {
        listOf(proof, backup, export).firstOrNull { it.code == code }?.answered(if (ok) data?.data else null)
    }

    fun permissionAnswered(activity: Activity, code: Int) {
        if (code == permission.code) permission.answered(activity)
    }

    /** A fault on the main thread is the order's failure, as it is in line. */
    private fun with(order: Effect, refuse: () -> Unit, work: (Activity) -> Unit) {
        main.post {
            val guarded = { activity: Activity -> desk.errands.guard(order) { work(activity) } }
            val activity = seated
            when {
                activity != null -> guarded(activity)
                activities > 0 -> held += guarded
                else -> refuse()
            }
        }
    }
}
