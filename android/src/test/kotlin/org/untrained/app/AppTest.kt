package org.untrained.app

import android.app.Activity
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import android.os.Bundle
import android.view.WindowManager.LayoutParams.FLAG_SECURE
import android.widget.EditText
import android.widget.ScrollView
import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.File
import java.util.concurrent.Executor
import org.junit.Assert.assertArrayEquals
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
import org.robolectric.annotation.Config
import org.untrained.core.Block
import org.untrained.core.Choice
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.Field
import org.untrained.core.FilePart
import org.untrained.core.Handover
import org.untrained.core.Input
import org.untrained.core.KeptFile
import org.untrained.core.Notice
import org.untrained.core.OpenException
import org.untrained.core.Paragraph
import org.untrained.core.Permission
import org.untrained.core.Rung
import org.untrained.core.SwitchRow
import org.untrained.core.TextLook
import org.untrained.core.Tone

/** The shell alone, with a scripted core: what comes in, what goes out, what stays over a turn of the phone or the end of the process. */
@RunWith(RobolectricTestRunner::class)
class AppTest {
    private val script by lazy { Script.installed() }
    private val archive get() = File(application.filesDir, "archive")

    @Before
    fun othersAnswerAtOnce() {
        application.beside = Executor(Runnable::run)
    }

    private fun open(intent: Intent = Intent(Intent.ACTION_MAIN)): ActivityController<MainActivity> {
        script
        return Robolectric.buildActivity(MainActivity::class.java, intent).setup().visible().also { settle() }
    }

    /** The system ended the process in the background and now shows the app again. */
    private fun reborn(old: ActivityController<MainActivity>): ActivityController<MainActivity> {
        val state = Bundle()
        old.pause().stop().saveInstanceState(state)
        settle()
        old.destroy()
        script.heard.clear()
        application.desk = Desk(application)
        return Robolectric.buildActivity(MainActivity::class.java).create(state).start().restoreInstanceState(state).resume().visible().also { settle() }
    }

    private fun field(text: String = "", key: String = "name") = Block.Field(Field(key, "Name", "", text, Input.LINE))

    private fun asked(activity: Activity): Intent = shadowOf(activity).nextStartedActivityForResult.intent

    private fun answer(activity: Activity, code: Int, address: Uri?) {
        val method = Activity::class.java.getDeclaredMethod("onActivityResult", Int::class.java, Int::class.java, Intent::class.java)
        method.isAccessible = true
        method.invoke(activity, code, if (address == null) Activity.RESULT_CANCELED else Activity.RESULT_OK, address?.let { Intent().setData(it) })
        settle()
    }

    private fun file(bytes: ByteArray): Uri = Uri.parse("content://pictures/1").also {
        shadowOf(application.contentResolver).registerInputStreamSupplier(it) { ByteArrayInputStream(bytes) }
    }

    // --- opening

    @Test
    fun `the first frame is there before the core is`() {
        val gate = java.util.concurrent.CountDownLatch(1)
        application.open = { _, _, _, _ -> gate.await(); Script() }
        val activity = Robolectric.buildActivity(MainActivity::class.java).setup().get()
        assertTrue(activity.says().toString(), application.getString(R.string.loading) in activity.says())
        gate.countDown()
        settle()
        assertTrue(activity.says().toString(), "Page page" in activity.says())
    }

    @Test
    fun `the core is opened off the main thread, with what was stored, the pack and the settings`() {
        archive.writeText("stored")
        File(application.filesDir, "facts").writeText("newer")
        var thread: Thread? = null
        application.open = { saved, pack, settings, facts ->
            thread = Thread.currentThread()
            assertEquals("stored", saved?.decodeToString())
            assertTrue(pack.size > 1000)
            assertEquals(listOf("en-US"), settings.languages)
            assertEquals("US", settings.region)
            assertEquals("newer", facts?.decodeToString())
            Script()
        }
        Robolectric.buildActivity(MainActivity::class.java).setup()
        settle()
        assertEquals("core", thread?.name)
    }

    @Test
    fun `a damaged archive is put aside, said once, and the app begins anew`() {
        archive.writeText("damaged")
        val begun = Script()
        application.open = { saved, _, _, _ -> if (saved != null) throw OpenException.Damaged(0) else begun }
        val activity = Robolectric.buildActivity(MainActivity::class.java).setup().get()
        settle()
        assertEquals("damaged", File(application.filesDir, "archive.aside-1").readText())
        assertFalse(archive.exists())
        val words = application.getString(R.string.damaged_archive)
        assertTrue(activity.says().toString(), words in activity.says())
        activity.touch(words)
        assertFalse(words in activity.says())
        assertFalse(Event.NoticeSeen in begun.heard)
    }

    @Test
    fun `an archive that cannot be read or put aside now is no first start, and the next event tries again`() {
        archive.writeText("damaged")
        val tried = mutableListOf<String?>()
        application.open = { saved, _, _, _ -> tried += saved?.decodeToString(); if (saved?.decodeToString() == "damaged") throw OpenException.Damaged(0) else Script() }
        // A folder that is not empty stands where it would be put.
        File(application.filesDir, "archive.aside-1/in the way").apply { parentFile?.mkdirs() }.writeText("x")
        val activity = Robolectric.buildActivity(MainActivity::class.java).setup().get()
        settle()
        assertEquals("damaged", archive.readText())
        assertTrue(activity.says().toString(), application.getString(R.string.loading) in activity.says())
        assertFalse(null in tried)
        archive.writeText("whole")
        application.desk.send(Event.Opened)
        settle()
        assertEquals("whole", tried.last())
        assertTrue(activity.says().toString(), "Page page" in activity.says())
    }

    @Test
    fun `newer facts are kept as a whole, handed over at the next start, and deleted when the core says so`() {
        val file = File(application.filesDir, "facts")
        val store = org.untrained.app.errands.Store({ application.filesDir })
        assertNull(store.facts())
        assertTrue(store.keepFacts(byteArrayOf(1, 2)) && store.keepFacts(byteArrayOf(3)))
        assertArrayEquals(byteArrayOf(3), store.facts())
        assertFalse("nothing half is left", File(application.filesDir, "facts.new").exists())
        assertTrue(store.keepFacts(ByteArray(0)) && store.keepFacts(ByteArray(0)))
        assertFalse(file.exists())
    }

    @Test
    fun `a newer archive stays untouched`() {
        archive.writeText("newer")
        application.open = { _, _, _, _ -> throw OpenException.Newer(2, 1) }
        val activity = Robolectric.buildActivity(MainActivity::class.java).setup().get()
        settle()
        assertTrue(application.getString(R.string.newer_archive) in activity.says())
        assertEquals("newer", archive.readText())
    }

    @Test
    fun `a damaged installation says so`() {
        application.open = { _, _, _, _ -> throw OpenException.PackDamaged("cut") }
        val activity = Robolectric.buildActivity(MainActivity::class.java).setup().get()
        settle()
        assertTrue(application.getString(R.string.broken_installation) in activity.says())
    }

    // --- what comes in

    @Test
    fun `a link of ours arrives after the opening`() {
        open(Intent(Intent.ACTION_VIEW, Uri.parse("untrained://steps/linkedin")))
        assertEquals(listOf(Event.Opened, Event.Arrived("untrained://steps/linkedin")), script.heard.filter { it is Event.Opened || it is Event.Arrived })
    }

    @Test
    fun `a link that arrives while the app is open is heard too`() {
        val app = open()
        app.pause().newIntent(Intent(Intent.ACTION_VIEW, Uri.parse("untrained://reminders"))).resume()
        settle()
        assertEquals(Event.Arrived("untrained://reminders"), script.last<Event.Arrived>())
    }

    @Test
    fun `an old link is not followed again from the list of recent apps`() {
        open(Intent(Intent.ACTION_VIEW, Uri.parse("untrained://steps/linkedin")).addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY))
        assertTrue(script.heard.none { it is Event.Arrived })
    }

    @Test
    fun `a picture shared into the app arrives with its bytes`() {
        val shared = file(byteArrayOf(1, 2, 3))
        open(Intent(Intent.ACTION_SEND).setType("image/png").putExtra(Intent.EXTRA_STREAM, shared))
        assertArrayEquals(byteArrayOf(1, 2, 3), script.last<Event.SharedIn>().file.bytes)
    }

    @Test
    fun `a file that another app opens with ours arrives with its bytes, and is no address`() {
        open(Intent(Intent.ACTION_VIEW).setDataAndType(file(byteArrayOf(4, 5)), "application/vnd.untrained.pack"))
        assertArrayEquals(byteArrayOf(4, 5), script.last<Event.SharedIn>().file.bytes)
        assertTrue(script.heard.none { it is Event.Arrived })
    }

    @Test
    fun `a picture that cannot be read arrives empty`() {
        open(Intent(Intent.ACTION_SEND).setType("image/png").putExtra(Intent.EXTRA_STREAM, Uri.parse("content://nobody/1")))
        assertEquals("image/png", script.last<Event.SharedIn>().file.mediaType)
        assertEquals(0L, script.last<Event.SharedIn>().file.size)
    }

    @Test
    fun `what is touched, written and chosen is said as it is`() {
        val app = open()
        script.show(Script.page(field(), Block.Switch(SwitchRow("s", "Discreet", "", false, "discreet", "Discreet")), Block.Choice(Choice("c", "Where?", "", listOf(
            org.untrained.core.ChoiceOption("DE", "Germany", "", false),
        )))))
        app.get().touch("Discreet")
        app.get().touch("Germany")
        val edit = app.get().views().filterIsInstance<EditText>().single()
        edit.requestFocus()
        edit.setText("Mia")
        edit.clearFocus()
        settle()
        assertEquals(
            listOf(Event.Tapped("discreet"), Event.Chose("c", "DE"), Event.Typed("name", "Mia"), Event.FieldLeft("name")),
            script.heard.filterNot { it is Event.Opened || it is Event.PermissionAnswered },
        )
    }

    @Test
    fun `back goes to the core where the page has a way back, and leaves the app where it has none`() {
        val app = open()
        script.show(Script.page(key = "inner", back = "Back home"))
        app.get().onBackInvokedDispatcher // There from Android 13 on.
        app.get().touch("Back home")
        assertEquals(Event.Back, script.heard.last())
        app.get().onBackPressed()
        settle()
        assertEquals(2, script.heard.count { it is Event.Back })
        script.show(Script.page())
        app.get().onBackPressed()
        assertTrue(app.get().isFinishing)
    }

    // --- what stays

    @Test
    fun `a field in focus keeps its text and cursor over a redraw, and one out of focus takes the new text`() {
        val app = open()
        script.show(Script.page(field("Mia")))
        val edit = app.get().views().filterIsInstance<EditText>().single()
        edit.requestFocus()
        edit.setText("Miriam")
        edit.setSelection(3)
        script.show(Script.page(Block.Paragraph(Paragraph("new", TextLook.BODY, "New above")), field("Mia")))
        assertEquals(edit, app.get().views().filterIsInstance<EditText>().single())
        assertTrue(edit.isFocused)
        assertEquals("Miriam" to 3, edit.text.toString() to edit.selectionStart)
        edit.clearFocus()
        settle()
        script.show(Script.page(field("Mona")))
        assertEquals("Mona", edit.text.toString())
    }

    @Test
    fun `blocks that change places take their views along`() {
        val app = open()
        val a = Block.Paragraph(Paragraph("a", TextLook.BODY, "First"))
        val b = field(key = "b")
        val c = Block.Paragraph(Paragraph("c", TextLook.BODY, "Third"))
        script.show(Script.page(a, b, c))
        val before = listOf("First", "Third").map(app.get()::text)
        val edit = app.get().views().filterIsInstance<EditText>().single()
        edit.requestFocus()
        script.show(Script.page(c, b, a))
        assertEquals(before, listOf("First", "Third").map(app.get()::text))
        assertTrue("the field kept the focus", edit.isFocused)
        val order = app.get().views().filter { it === edit || it in before }
        assertEquals(listOf(before[1], edit, before[0]), order)
    }

    @Test
    fun `turning the phone keeps page, field and cursor, and is no opening`() {
        val app = open()
        script.show(Script.page(*(1..40).map { Block.Paragraph(Paragraph("$it", TextLook.BODY, "Paragraph $it")) }.toTypedArray(), field("Miriam")))
        val edit = app.get().screens().firstNotNullOf { it.filterIsInstance<EditText>().singleOrNull() }
        edit.requestFocus()
        edit.setSelection(2, 4)
        script.heard.clear()
        org.robolectric.RuntimeEnvironment.setQualifiers("+land")
        app.recreate()
        settle()
        val now = app.get().views().filterIsInstance<EditText>().single()
        assertTrue(now !== edit && now.isFocused)
        assertEquals(2 to 4, now.selectionStart to now.selectionEnd)
        assertFalse(script.heard.toString(), Event.Opened in script.heard)
    }

    @Test
    fun `turning the phone keeps the place on a page that is only read`() {
        val app = open()
        script.show(Script.page(*(1..40).map { Block.Paragraph(Paragraph("$it", TextLook.BODY, "Paragraph $it")) }.toTypedArray()))
        app.get().views().first { it is ScrollView }.scrollTo(0, 300)
        app.recreate()
        settle()
        assertEquals(300, app.get().views().first { it is ScrollView }.scrollY)
    }

    @Test
    fun `what is being written is said to be left before the system may end the process`() {
        val app = open()
        script.show(Script.page(field("Mia")))
        app.get().views().filterIsInstance<EditText>().single().requestFocus()
        app.pause().stop()
        settle()
        assertTrue(Event.FieldLeft("name") in script.heard)
    }

    @Test
    fun `a private page is hidden in the app switcher, an ordinary one is not`() {
        val app = open()
        script.show(Script.page(private = true))
        assertEquals(FLAG_SECURE, app.get().window.attributes.flags and FLAG_SECURE)
        script.show(Script.page())
        assertEquals(0, app.get().window.attributes.flags and FLAG_SECURE)
    }

    @Test
    fun `a notice goes by itself and says so once`() {
        open()
        script.show(Script.page().copy(notice = Notice("n", Tone.GOOD, "Copied", null)))
        script.show(Script.page().copy(notice = Notice("n", Tone.GOOD, "Copied", null)))
        script.heard.clear()
        shadowOf(android.os.Looper.getMainLooper()).idleFor(java.time.Duration.ofSeconds(30))
        settle()
        assertEquals(listOf<Event>(Event.NoticeSeen), script.heard)
    }

    // --- errands

    @Test
    fun `a save replaces the archive, and a full disk is told and leaves the old one`() {
        open()
        script.order(Effect.Save(1, "one".toByteArray()))
        assertEquals(Event.SaveEnded(1, true), script.last<Event.SaveEnded>())
        File(application.filesDir, "archive.new").mkdir() // Nothing can be written there any more.
        script.order(Effect.Save(2, "two".toByteArray()))
        assertEquals(Event.SaveEnded(2, false), script.last<Event.SaveEnded>())
        assertEquals("one", archive.readText())
    }

    @Test
    fun `files are kept, read part by part and dropped, and no name leads out of their folder`() {
        open()
        script.order(Effect.KeepFiles(1, listOf(KeptFile("a.png", byteArrayOf(1)), KeptFile("b.png", byteArrayOf(2)))))
        script.order(Effect.KeepFiles(2, listOf(KeptFile("c.png", byteArrayOf(1, 2, 3, 4)))))
        script.order(Effect.ReadFile(2, "c.png", 1, 2))
        assertEquals(4L, script.last<Event.FileRead>().size)
        assertArrayEquals(byteArrayOf(2, 3), script.last<Event.FileRead>().bytes)
        script.order(Effect.ReadFile(2, "c.png", 3, 9))
        assertArrayEquals(byteArrayOf(4), script.last<Event.FileRead>().bytes)
        script.order(Effect.ReadFile(2, "missing.png", 0, 9))
        assertEquals(null, script.last<Event.FileRead>().size)
        script.order(Effect.KeepFiles(3, listOf(KeptFile("../archive", byteArrayOf(9)))))
        assertEquals(Event.FilesKept(3, false), script.last<Event.FilesKept>())
        assertFalse(archive.exists())
        script.order(Effect.DropFiles(4, listOf("a.png", "missing.png")))
        assertEquals(Event.HandedOver(4, Handover.DONE), script.last<Event.HandedOver>())
        script.order(Effect.ReadFile(5, "a.png", 0, 9))
        assertEquals(null, script.last<Event.FileRead>().size)
        script.order(Effect.ReadFile(6, "b.png", 0, 9))
        assertEquals(1L, script.last<Event.FileRead>().size)
    }

    @Test
    fun `a link is opened from the screen and its rung told`() {
        val app = open()
        val rung = Rung.OwnApp("com.linkedin.android", "https://www.linkedin.com/")
        script.order(Effect.OpenLink(5, listOf(rung, Rung.Written)))
        assertEquals("com.linkedin.android", shadowOf(app.get()).nextStartedActivity.`package`)
        assertEquals(Event.LinkEnded(5, rung), script.last<Event.LinkEnded>())
    }

    @Test
    fun `an order that needs a screen waits while the app is behind another, and is refused when nobody has it open`() {
        val app = open()
        app.pause().stop()
        settle()
        script.order(Effect.OpenLink(6, listOf(Rung.Written)))
        assertTrue(script.heard.none { it is Event.LinkEnded })
        app.restart().start().resume()
        settle()
        assertEquals(Event.LinkEnded(6, Rung.Written), script.last<Event.LinkEnded>())
        app.pause().stop().destroy()
        script.order(Effect.OpenLink(7, listOf(Rung.Written)))
        assertEquals(Event.LinkEnded(7, null), script.last<Event.LinkEnded>())
    }

    @Test
    fun `a picture picked arrives, also when the process ended while the picker was open`() {
        val app = open()
        script.order(Effect.PickProof(8, 20_000_000))
        assertEquals(android.provider.MediaStore.ACTION_PICK_IMAGES, asked(app.get()).action)
        val again = reborn(app)
        answer(again.get(), 1, file(byteArrayOf(7)))
        assertEquals(8L, script.last<Event.ProofPicked>().errand)
        assertArrayEquals(byteArrayOf(7), script.last<Event.ProofPicked>().file?.bytes)
        answer(again.get(), 1, file(byteArrayOf(7)))
        assertEquals("answered once", 1, script.heard.count { it is Event.ProofPicked })
    }

    @Test
    fun `turning back from the picker is an answer too`() {
        val app = open()
        script.order(Effect.PickProof(8, 20_000_000))
        answer(app.get(), 1, null)
        assertEquals(Event.ProofPicked(8, null), script.last<Event.ProofPicked>())
    }

    @Test
    fun `questions that nobody will answer any more are answered with nothing at the next start`() {
        val app = open()
        script.order(Effect.PickProof(8, 20_000_000))
        script.order(Effect.PickBackup(9, "restore", 20_000_000))
        script.order(Effect.Export(10, "a.ics", "text/calendar", listOf(FilePart.Bytes(byteArrayOf(1))), false))
        app.pause().stop().destroy()
        application.desk = Desk(application)
        open()
        assertEquals(Event.ProofPicked(8, null), script.last<Event.ProofPicked>())
        assertEquals(Event.BackupPicked(9, null), script.last<Event.BackupPicked>())
        assertEquals(Event.HandedOver(10, Handover.CANCELLED), script.last<Event.HandedOver>())
    }

    @Test
    @Config(sdk = [26])
    fun `an older phone picks through its documents`() {
        val app = open()
        script.order(Effect.PickProof(8, 20_000_000))
        assertEquals(Intent.ACTION_OPEN_DOCUMENT, asked(app.get()).action)
    }

    @Test
    fun `an export is written where the person chose, also when the process ended meanwhile`() {
        val app = open()
        val target = Uri.parse("content://documents/1")
        val written = ByteArrayOutputStream()
        shadowOf(application.contentResolver).registerOutputStream(target, written)
        script.order(Effect.Export(11, "untrained.ics", "text/calendar", listOf(FilePart.Bytes("BEGIN".toByteArray())), false))
        val screen = asked(app.get())
        assertEquals(Intent.ACTION_CREATE_DOCUMENT to "text/calendar", screen.action to screen.type)
        assertEquals("untrained.ics", screen.getStringExtra(Intent.EXTRA_TITLE))
        answer(reborn(app).get(), 3, target)
        assertEquals("BEGIN", written.toString())
        assertEquals(Event.HandedOver(11, Handover.DONE), script.last<Event.HandedOver>())
        assertEquals(0, application.cacheDir.listFiles().orEmpty().count { it.name == "export" })
    }

    @Test
    fun `an export that cannot be written is told`() {
        val app = open()
        script.order(Effect.Export(11, "untrained.ics", "text/calendar", listOf(FilePart.Bytes("BEGIN".toByteArray())), false))
        answer(app.get(), 3, Uri.parse("content://nobody/1"))
        assertEquals(Event.HandedOver(11, Handover.FAILED), script.last<Event.HandedOver>())
    }

    @Test
    fun `a backup picked is copied among our own files`() {
        val app = open()
        script.order(Effect.PickBackup(12, "restore", 20_000_000))
        answer(app.get(), 2, file("{}".toByteArray()))
        assertEquals(2L, script.last<Event.BackupPicked>().size)
        assertEquals("{}", File(application.filesDir, "kept/restore").readText())
    }

    @Test
    fun `copying fills the clipboard, sharing opens the sheet`() {
        val app = open()
        script.order(Effect.Copy(13, "Letter", "I object."))
        val clip = application.getSystemService(android.content.ClipboardManager::class.java).primaryClip
        assertEquals("I object.", clip?.getItemAt(0)?.text)
        assertEquals(Event.HandedOver(13, Handover.DONE), script.last<Event.HandedOver>())
        script.order(Effect.Share(14, "Objection to AI training", "I object."))
        val sheet = shadowOf(app.get()).nextStartedActivity
        assertEquals(Intent.ACTION_CHOOSER, sheet.action)
        val letter = sheet.getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java)!!
        assertEquals("an app for mail puts it into the subject", "Objection to AI training", letter.getStringExtra(Intent.EXTRA_SUBJECT))
        assertEquals("I object.", letter.getStringExtra(Intent.EXTRA_TEXT))
    }

    @Test
    fun `leave to post notices is asked for and its answer told`() {
        val app = open()
        application.getSystemService(android.app.NotificationManager::class.java).let { shadowOf(it).setNotificationsEnabled(false) }
        script.order(Effect.AskPermission(15))
        assertEquals(listOf(android.Manifest.permission.POST_NOTIFICATIONS), shadowOf(app.get()).lastRequestedPermission.requestedPermissions.toList())
        shadowOf(application.packageManager).setShouldShowRequestPermissionRationale(android.Manifest.permission.POST_NOTIFICATIONS, true)
        app.get().onRequestPermissionsResult(4, arrayOf(android.Manifest.permission.POST_NOTIFICATIONS), intArrayOf(PackageManager.PERMISSION_DENIED))
        settle()
        assertEquals(Event.PermissionAnswered(15, Permission.DENIED), script.last<Event.PermissionAnswered>())
        shadowOf(application.packageManager).setShouldShowRequestPermissionRationale(android.Manifest.permission.POST_NOTIFICATIONS, false)
        script.order(Effect.AskPermission(16))
        app.get().onRequestPermissionsResult(4, arrayOf(android.Manifest.permission.POST_NOTIFICATIONS), intArrayOf(PackageManager.PERMISSION_DENIED))
        settle()
        assertEquals(Event.PermissionAnswered(16, Permission.BLOCKED), script.last<Event.PermissionAnswered>())
    }

    @Test
    fun `a dialog swiped away is no refusal`() {
        val app = open()
        shadowOf(application.getSystemService(android.app.NotificationManager::class.java)).setNotificationsEnabled(false)
        script.order(Effect.AskPermission(15))
        app.get().onRequestPermissionsResult(4, emptyArray(), intArrayOf())
        settle()
        assertEquals(Event.PermissionAnswered(15, Permission.NOT_ASKED), script.last<Event.PermissionAnswered>())
    }

    @Test
    fun `leave given in the system's settings is told unasked`() {
        val notices = shadowOf(application.getSystemService(android.app.NotificationManager::class.java))
        notices.setNotificationsEnabled(false)
        val app = open()
        assertTrue(script.heard.none { it is Event.PermissionAnswered })
        app.pause().stop()
        notices.setNotificationsEnabled(true)
        app.restart().start().resume()
        settle()
        assertEquals(Event.PermissionAnswered(0, Permission.GRANTED), script.last<Event.PermissionAnswered>())
    }

    @Test
    fun `erasing leaves nothing behind`() {
        open()
        script.order(Effect.Save(1, byteArrayOf(1)), Effect.KeepFiles(2, listOf(KeptFile("a.png", byteArrayOf(1)))))
        application.cacheDir.resolve("export").writeText("left over")
        script.order(Effect.Erase(17))
        assertEquals(Event.Erased(17, true), script.last<Event.Erased>())
        assertEquals(emptyList<String>(), listOf(application.filesDir, application.cacheDir).flatMap { it.list().orEmpty().toList() })
    }
}

private fun Activity.text(words: String) = views().first { it is android.widget.TextView && it.text.toString() == words }
