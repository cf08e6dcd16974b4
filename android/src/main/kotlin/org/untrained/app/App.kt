package org.untrained.app

import android.app.Application
import android.content.Context
import org.untrained.core.AppSession
import org.untrained.core.AppSessionInterface
import org.untrained.core.Settings
import java.time.Clock

/** The process: one desk, one session. What comes from outside, the time and the core, is named here and nowhere else. */
class App : Application() {
    var clock: Clock = Clock.systemUTC()
    var open: (saved: ByteArray?, pack: ByteArray, settings: Settings) -> AppSessionInterface = { saved, pack, settings -> AppSession.open(saved, pack, settings) }
    lateinit var desk: Desk

    override fun onCreate() {
        super.onCreate()
        desk = Desk(this)
    }
}

val Context.app: App get() = applicationContext as App
