package org.untrained.app

import android.app.Application
import android.content.Context
import org.untrained.core.AppSession
import org.untrained.core.AppSessionInterface
import org.untrained.core.Settings
import java.time.Clock
import java.util.concurrent.Executor

/** The process: one desk, one session. What comes from outside, the time, the core and threads, is named here and nowhere else. */
open class App : Application() {
    var clock: Clock = Clock.systemUTC()
    var open: (saved: ByteArray?, pack: ByteArray, settings: Settings, facts: ByteArray?) -> AppSessionInterface = { saved, pack, settings, facts -> AppSession.open(saved, pack, settings, facts) }
    /** Where other apps are waited for: a thread for each, because one of them may never answer. */
    var beside = Executor { Thread(it, "outside").start() }
    lateinit var desk: Desk

    override fun onCreate() {
        super.onCreate()
        desk = Desk(this)
    }
}

val Context.app: App get() = applicationContext as App
