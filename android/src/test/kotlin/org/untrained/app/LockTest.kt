package org.untrained.app

import android.app.Activity
import android.app.KeyguardManager
import android.content.Intent
import android.net.Uri
import android.view.View
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.util.ReflectionHelpers
import org.untrained.app.errands.Files
import org.untrained.app.errands.Handout
import org.untrained.app.errands.Printing
import org.untrained.core.Block
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.FilePart
import org.untrained.core.Handover
import org.untrained.core.KeptFile
import org.untrained.core.Picture
import org.untrained.core.SystemPage

/** What stands between the person's own things and others: the lock, and each of the ways out. */
@RunWith(RobolectricTestRunner::class)
class LockTest {
    private val script by lazy { Script.installed() }
    private val guard get() = application.getSystemService(KeyguardManager::class.java)

    @Before
    fun secured() = shadowOf(guard).setIsDeviceSecure(true)

    private fun open(lock: Boolean): ActivityController<MainActivity> {
        script.window = Script.page(lock = lock)
        return Robolectric.buildActivity(MainActivity::class.java).setup().visible().also { settle() }
    }

    private fun answer(app: ActivityController<MainActivity>, result: Int) {
        val method = Activity::class.java.getDeclaredMethod("onActivityResult", Int::class.java, Int::class.java, Intent::class.java)
        method.isAccessible = true
        app.pause().stop().restart().start()
        method.invoke(app.get(), Lock.CODE, result, null)
        app.resume()
        settle()
    }

    private fun shows(app: ActivityController<MainActivity>) = app.get().says().any { it == "Page page" }

    @Test
    fun `without the lock nobody is asked`() {
        val app = open(lock = false)
        assertTrue(shows(app))
        assertNull(shadowOf(app.get()).nextStartedActivityForResult)
    }

    @Test
    fun `locked, nothing is shown until the owner is let in, and at the next opening neither`() {
        val app = open(lock = true)
        assertFalse(shows(app))
        assertEquals(FLAG_SECURE, app.get().window.attributes.flags and FLAG_SECURE)
        assertEquals(Lock.CODE, shadowOf(app.get()).nextStartedActivityForResult.requestCode)
        answer(app, Activity.RESULT_OK)
        assertTrue(shows(app))
        assertNull("asked once", shadowOf(app.get()).nextStartedActivityForResult)
        app.pause().stop()
        settle()
        app.restart().start().resume()
        settle()
        assertFalse(shows(app))
        assertEquals(Lock.CODE, shadowOf(app.get()).nextStartedActivityForResult.requestCode)
    }

    @Test
    fun `who turns back stays outside`() {
        val app = open(lock = true)
        shadowOf(app.get()).nextStartedActivityForResult
        answer(app, Activity.RESULT_CANCELED)
        assertFalse(shows(app))
    }

    @Test
    fun `turning the phone asks nobody again`() {
        val app = open(lock = true)
        answer(app, Activity.RESULT_OK)
        shadowOf(app.get()).nextStartedActivityForResult
        app.recreate()
        settle()
        assertTrue(shows(app))
    }

    @Test
    fun `a phone that has no such prompt any more lets everyone in`() {
        shadowOf(guard).setIsDeviceSecure(false)
        assertTrue(shows(open(lock = true)))
    }

    @Test
    fun `a calendar file is offered to a calendar, which can read that one file and no other`() {
        val app = open(lock = false)
        script.order(Effect.Export(9, "untrained.ics", "text/calendar", listOf(FilePart.Bytes("BEGIN".toByteArray())), true))
        val intent = shadowOf(app.get()).nextStartedActivity
        assertEquals(Intent.ACTION_VIEW to "text/calendar", intent.action to intent.type)
        assertTrue(intent.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
        assertEquals(Event.HandedOver(9, Handover.DONE), script.last<Event.HandedOver>())
        assertEquals("BEGIN", Handout.place(application, "untrained.ics").readText())
        File(application.filesDir, "archive").writeText("what was noted")
        for (name in listOf("../../files/archive", "..", "/etc/hosts")) {
            val place = Handout.place(application, name)
            assertTrue("$name: $place", place.canonicalFile.startsWith(application.cacheDir.canonicalFile) && place.name != "archive" || !place.isFile)
        }
    }

    @Test
    fun `an export is put together from its parts, own files from file to file`() {
        open(lock = false)
        script.order(Effect.KeepFiles(1, listOf(KeptFile("a.png", byteArrayOf(7, 8)))))
        script.order(Effect.Export(2, "a.zip", "application/zip", listOf(FilePart.Bytes(byteArrayOf(1)), FilePart.File("a.png"), FilePart.Bytes(byteArrayOf(2))), false))
        assertEquals(listOf<Byte>(1, 7, 8, 2), File(application.cacheDir, "export").readBytes().toList())
        script.order(Effect.Export(3, "a.zip", "application/zip", listOf(FilePart.File("gone.png")), false))
        assertEquals(Event.HandedOver(3, Handover.FAILED), script.last<Event.HandedOver>())
    }

    @Test
    fun `a printed page sees the pictures it names and no other file`() {
        val printing = Printing(Files(application::getFilesDir))
        Files(application::getFilesDir).keep(listOf(KeptFile("a.png", byteArrayOf(7))))
        File(application.filesDir, "archive").writeText("what was noted")
        assertEquals(listOf<Byte>(7), printing.picture("https://case.invalid/originals/a.png").readBytes().toList())
        for (address in listOf("https://case.invalid/originals/../archive", "https://example.org/a.png", "file:///data/archive")) {
            assertEquals(address, 0, printing.picture(address).readBytes().size)
        }
    }

    @Test
    fun `the case is printed from a page that runs nothing and loads nothing from outside, and is answered once`() {
        open(lock = false)
        script.order(Effect.Print(5, "My case", "<p>What happened</p>"))
        val printing = ReflectionHelpers.getField<Printing>(application.desk.errands.front, "printing")
        val page = ReflectionHelpers.getField<android.webkit.WebView>(printing, "page")
        assertEquals("<p>What happened</p>", shadowOf(page).lastLoadDataWithBaseURL.data)
        val settings = page.settings
        assertEquals(listOf(false, false, false, true), listOf(settings.javaScriptEnabled, settings.allowFileAccess, settings.allowContentAccess, settings.blockNetworkLoads))
        repeat(2) { shadowOf(page).webViewClient.onPageFinished(page, "https://case.invalid/") }
        settle()
        assertEquals(1, script.heard.count { it is Event.HandedOver && it.errand == 5L })
    }

    @Test
    fun `pages of the system are opened`() {
        val app = open(lock = false)
        script.order(Effect.OpenSystemPage(1, SystemPage.NOTICES))
        assertEquals(android.provider.Settings.ACTION_APP_NOTIFICATION_SETTINGS, shadowOf(app.get()).nextStartedActivity.action)
        script.order(Effect.OpenSystemPage(2, SystemPage.UNUSED_APPS))
        assertEquals(Uri.parse("package:org.untrained.app"), shadowOf(app.get()).nextStartedActivity.data)
    }

    @Test
    fun `a picture that cannot be drawn is told in words`() {
        val app = open(lock = false)
        application.beside = java.util.concurrent.Executor(Runnable::run)
        script.show(Script.page(Block.Picture(Picture("p", "gone.png", "Screenshot of 24 November"))))
        assertTrue("Screenshot of 24 November" in app.get().says())
        assertEquals(0, app.get().views().filterIsInstance<android.widget.ImageView>().count { it.visibility == View.VISIBLE && it.drawable is android.graphics.drawable.BitmapDrawable })
    }
}
