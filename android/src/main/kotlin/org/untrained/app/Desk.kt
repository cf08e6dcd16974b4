package org.untrained.app

import android.os.Handler
import android.os.Looper
import org.untrained.app.errands.Remembered
import org.untrained.app.errands.Store
import org.untrained.app.errands.Tongue
import org.untrained.core.AppSessionInterface
import org.untrained.core.Event
import org.untrained.core.Notice
import org.untrained.core.OpenException
import org.untrained.core.Settings
import org.untrained.core.Window
import java.io.IOException
import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors

/**
 * Where events arrive, from the screen, from notices, from errands: one line of them, off the main thread, to the one session.
 *
 * The session is opened by the first of them. A screen that comes and goes takes a seat and leaves it.
 */
class Desk(private val app: App) {
    /** Events and the errands that touch the disk, one after the other. */
    val line: ExecutorService = Executors.newSingleThreadExecutor { Thread(it, "core") }
    val tongue = Tongue(app, Remembered(app))
    val errands = Errands(app, this)
    val outside = Outside({ app.beside }, ::send, ::refresh)

    /** What is to be seen now; before the core is up, a page of our own. */
    val window: Window get() = shown.let { it.copy(busy = it.busy || outside.busy, notice = ownNotice ?: it.notice) }

    @Volatile
    private var shown: Window = Start.loading(app)

    /** What a link or a notice brought, until the screen is open and says it. Main thread. */
    val arrived = mutableListOf<Event>()

    private val main = Handler(Looper.getMainLooper())
    private val store = Store(app::getFilesDir)
    private var opened = false
    private var pump: Pump? = null
    private var told: Settings? = null

    @Volatile
    private var ownNotice: Notice? = null
    private var screen: ((Window) -> Unit)? = null
    private val redraw = Runnable { screen?.invoke(window) }

    /** What happened. Answers come later, as a window or as an errand. Back gives up what is fetched from another app, before it leads anywhere. */
    fun send(event: Event) {
        if (event == Event.Back && outside.giveUp()) return
        later { handle(event) }
    }

    /** Opens the session if none is, tells it when the device speaks another language than before, then runs `then`. */
    fun settle(then: () -> Unit = {}) = later {
        val settings = Device.settings(app, tongue.languages())
        val known = told
        open()
        if (known != null && known != settings) {
            told = settings
            handle(Event.SettingsChanged(settings))
        }
        later(then)
    }

    /** Waits, on a thread beside the line, until what was sent so far was heard. */
    fun heard() {
        line.submit {}.get()
    }

    /** In the line of events. */
    fun later(work: () -> Unit) = line.execute(work)

    /** Takes or leaves the seat before the screen. Main thread. */
    fun seat(new: ((Window) -> Unit)?) {
        screen = new
        new?.invoke(window)
    }

    private fun handle(event: Event) {
        if (event is Event.NoticeSeen && ownNotice != null) {
            ownNotice = null
            refresh()
        } else {
            open()?.send(event)
        }
    }

    private fun open(): Pump? {
        if (opened) return pump
        opened = true
        errands.sweep()
        val settings = Device.settings(app, tongue.languages())
        told = settings
        val session = try {
            session(settings)
        } catch (_: OpenException.Newer) {
            show(Start.newer(tongue.words()))
            null
        } catch (_: OpenException) {
            show(Start.broken(tongue.words()))
            null
        } catch (_: IOException) {
            // There, and not to be read or put aside now: nothing begins beside it, and the next event tries again.
            opened = false
            null
        }
        pump = session?.let { Pump(it, { Device.now(app.clock) }, { order, _ -> errands.run(order) }, ::show) }
        return pump
    }

    private fun session(settings: Settings): AppSessionInterface {
        val pack = try {
            app.assets.open(PACK).use { it.readBytes() }
        } catch (_: IOException) {
            ByteArray(0) // The core says that it is none.
        }
        try {
            return app.open(store.read(), pack, settings, store.facts())
        } catch (_: OpenException.Damaged) {
            store.setAside()
        }
        ownNotice = Start.damaged(tongue.words())
        return app.open(null, pack, settings, store.facts())
    }

    private fun show(new: Window) {
        if (new.private && !shown.private) errands.notices.hide()
        shown = new
        if (tongue.speak(new.language)) errands.notices.name()
        refresh()
    }

    private fun refresh() {
        main.removeCallbacks(redraw)
        main.post(redraw)
    }

    private companion object {
        const val PACK = "untrained.pack"
    }
}
