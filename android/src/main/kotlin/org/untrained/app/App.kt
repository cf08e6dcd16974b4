package org.untrained.app

import android.app.Application
import android.content.Context
import java.time.Clock

/** The process: one desk, one session. */
class App : Application() {
    /** Where the time comes from; a test sets its own. */
    var clock: Clock = Clock.systemUTC()

    val desk: Desk by lazy { Desk(this) }
}

val Context.app: App get() = applicationContext as App
