package org.untrained.app

import android.content.SharedPreferences
import android.content.res.AssetManager
import android.os.Looper
import java.io.File
import java.util.concurrent.CountDownLatch
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** From the start of the process to the first window: the main thread waits for no disk and no core. */
@RunWith(RobolectricTestRunner::class)
@Config(application = StartTest.Watched::class)
class StartTest {
    private val watched get() = application as Watched

    @Test
    fun `until the first window of the core stands on the screen the main thread touches no disk`() {
        val gate = CountDownLatch(1)
        val open = application.open
        application.open = { saved, pack, settings, facts -> gate.await(); open(saved, pack, settings, facts) }
        val activity = Robolectric.buildActivity(MainActivity::class.java).setup().visible().get()
        assertTrue("the first frame does not wait: ${activity.says()}", application.getString(R.string.loading) in activity.says())
        gate.countDown()
        settle()
        assertTrue(activity.says().toString(), activity.says().size > 3)
        assertEquals(emptyList<String>(), watched.touched)
        assertTrue("and the line of events does", watched.elsewhere.isNotEmpty())
    }

    @Test
    fun `an alarm is answered without the main thread at the disk`() {
        AlarmReceiver().onReceive(application, android.content.Intent())
        settle()
        assertEquals(emptyList<String>(), watched.touched)
    }

    /** Notes who asks for what lies on the disk. */
    class Watched : App() {
        val touched = mutableListOf<String>()
        val elsewhere = mutableListOf<String>()

        override fun onCreate() {
            touched.clear() // What the test's own surroundings asked for.
            super.onCreate()
        }

        private fun <T> note(what: String, answer: T): T = answer.also {
            synchronized(touched) { (if (Looper.myLooper() == Looper.getMainLooper()) touched else elsewhere) += what }
        }

        override fun getFilesDir(): File = note("files", super.getFilesDir())
        override fun getCacheDir(): File = note("cache", super.getCacheDir())
        override fun getAssets(): AssetManager = note("assets", super.getAssets())
        override fun getSharedPreferences(name: String, mode: Int): SharedPreferences = note("preferences $name", super.getSharedPreferences(name, mode))
    }
}
