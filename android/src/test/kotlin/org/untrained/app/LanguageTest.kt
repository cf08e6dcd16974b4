package org.untrained.app

import android.app.LocaleManager
import android.app.NotificationChannel
import android.app.NotificationManager
import android.os.LocaleList
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowDatePickerDialog
import org.robolectric.shadows.ShadowDialog
import org.untrained.core.Block
import org.untrained.core.CivilDate
import org.untrained.core.DateField

/** The language of the window, wherever the system speaks for the app. */
@RunWith(RobolectricTestRunner::class)
class LanguageTest {
    private val script by lazy { Script.installed() }
    private val day = CivilDate(2026, 11, 24)
    private val date = Block.Date(DateField("d", "When?", "", "24. November 2026", day, CivilDate(2026, 1, 1), day))

    private fun open() = script.let { Robolectric.buildActivity(MainActivity::class.java).setup().visible().also { settle() } }

    private fun channels(): List<String> =
        shadowOf(application.getSystemService(NotificationManager::class.java)).notificationChannels.map { (it as NotificationChannel).name.toString() }

    @Test
    fun `kinds of notices are named in the language of the window, before the first of them is posted`() {
        open()
        assertTrue(channels().toString(), application.getString(R.string.channel_facts) in channels())
        script.show(Script.page().copy(language = "de"))
        assertTrue(channels().toString(), "Fakten in der App sind alt" in channels())
        assertEquals(3, channels().size)
    }

    @Test
    fun `the calendar speaks the language of the window, on every version`() = calendar()

    @Test
    @Config(sdk = [26])
    fun `the calendar speaks the language of the window on Android 8`() = calendar()

    private fun calendar() {
        val app = open()
        script.show(Script.page(date).copy(language = "de"))
        app.get().touch("24. November 2026")
        val dialog = ShadowDialog.getLatestDialog() as android.app.DatePickerDialog
        assertEquals("de", dialog.context.resources.configuration.locales[0].language)
        assertEquals("Abbrechen", dialog.getButton(android.content.DialogInterface.BUTTON_NEGATIVE).text.toString())
    }

    @Test
    fun `a calendar over a private window is as private`() {
        val app = open()
        script.show(Script.page(date, private = true))
        app.get().touch("24. November 2026")
        val dialog = ShadowDialog.getLatestDialog()
        assertEquals(FLAG_SECURE, dialog.window!!.attributes.flags and FLAG_SECURE)
        script.show(Script.page(date))
        assertEquals(0, dialog.window!!.attributes.flags and FLAG_SECURE)
    }

    @Test
    fun `the system's own page of languages shows the one chosen in the app, and the core still hears the person's own`() {
        val system = application.getSystemService(LocaleManager::class.java)
        open()
        assertTrue("nothing chosen, nothing told", system.applicationLocales.isEmpty)
        script.show(Script.page().copy(language = "de"))
        assertEquals("de", system.applicationLocales.toLanguageTags())
        assertEquals("en-US", application.desk.tongue.languages().toLanguageTags())
        script.show(Script.page().copy(language = "en"))
        assertTrue("as on the phone again", system.applicationLocales.isEmpty)
    }

    @Test
    fun `a language chosen on the system's own page reaches the core`() {
        open()
        script.show(Script.page().copy(language = "de"))
        val system = application.getSystemService(LocaleManager::class.java)
        system.applicationLocales = LocaleList.forLanguageTags("fr")
        org.robolectric.RuntimeEnvironment.setQualifiers("fr")
        assertEquals("fr", application.desk.tongue.languages()[0].language)
    }
}
