package org.untrained.app

import android.app.Activity
import android.content.ClipDescription
import android.content.ClipboardManager
import android.content.ContentProvider
import android.content.ContentValues
import android.content.Intent
import android.database.MatrixCursor
import android.net.Uri
import android.os.CancellationSignal
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
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
import org.robolectric.annotation.GraphicsMode
import org.untrained.app.errands.Handout
import org.untrained.app.errands.isForeign
import org.untrained.core.Effect
import org.untrained.core.Event
import org.untrained.core.FilePart
import org.untrained.core.Handover
import java.io.ByteArrayInputStream
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executor

/** Other apps that are slow, broken or hostile: nothing of ours waits for them, breaks with them or is handed to them. */
@RunWith(RobolectricTestRunner::class)
class OthersTest {
    private val script by lazy { Script.installed() }
    private val waiting = ArrayDeque<Runnable>()

    @Before
    fun others() {
        application.beside = Executor(waiting::addLast)
        Robolectric.setupContentProvider(Pictures::class.java, "pictures")
        Robolectric.setupContentProvider(Documents::class.java, "documents")
        Pictures.type = "image/png"
        Pictures.size = null
        Documents.deleted.clear()
        Documents.refuses = false
    }

    private fun open(intent: Intent = Intent(Intent.ACTION_MAIN)): ActivityController<MainActivity> {
        script
        return Robolectric.buildActivity(MainActivity::class.java, intent).setup().visible().also { settle() }
    }

    private fun answer() {
        while (waiting.isNotEmpty()) waiting.removeFirst().run()
        settle()
    }

    private fun shared(vararg addresses: Uri, type: String = "image/*"): Intent =
        if (addresses.size == 1) Intent(Intent.ACTION_SEND).setType(type).putExtra(Intent.EXTRA_STREAM, addresses[0])
        else Intent(Intent.ACTION_SEND_MULTIPLE).setType(type).putParcelableArrayListExtra(Intent.EXTRA_STREAM, arrayListOf(*addresses))

    private fun picture(name: String, bytes: () -> InputStream): Uri = Uri.parse("content://pictures/$name").also {
        shadowOf(application.contentResolver).registerInputStreamSupplier(it) { bytes() }
    }

    private fun picked(app: ActivityController<MainActivity>, address: Uri) {
        script.order(Effect.PickProof(8, 20_000_000))
        val method = Activity::class.java.getDeclaredMethod("onActivityResult", Int::class.java, Int::class.java, Intent::class.java)
        method.isAccessible = true
        method.invoke(app.get(), 1, Activity.RESULT_OK, Intent().setData(address))
        settle()
    }

    @Test
    fun `while another app has not answered the window is busy, and every other event goes through`() {
        val app = open()
        picked(app, picture("1") { ByteArrayInputStream(byteArrayOf(1)) })
        assertTrue(application.desk.window.busy)
        application.desk.send(Event.Tapped("something"))
        settle()
        assertEquals(Event.Tapped("something"), script.heard.last())
        answer()
        assertFalse(application.desk.window.busy)
        assertEquals(1, script.last<Event.ProofPicked>().file?.bytes?.size)
    }

    @Test
    fun `Back stops waiting, leads nowhere, and what still comes is not listened to`() {
        val app = open()
        picked(app, picture("1") { ByteArrayInputStream(byteArrayOf(1)) })
        app.get().onBackPressed()
        settle()
        assertFalse("still here", app.get().isFinishing)
        assertEquals(Event.ProofPicked(8, null), script.last<Event.ProofPicked>())
        assertFalse(application.desk.window.busy)
        answer()
        assertEquals(1, script.heard.count { it is Event.ProofPicked })
        assertTrue(Event.Back !in script.heard)
        app.get().onBackPressed()
        assertTrue("now it leads out", app.get().isFinishing)
    }

    @Test
    fun `a path is no picture, so that nobody hands us our own archive`() {
        val archive = File(application.filesDir, "archive").apply { writeText("what was noted") }
        open(shared(Uri.fromFile(archive), type = "image/png"))
        answer()
        assertEquals(0, script.last<Event.SharedIn>().file.bytes.size)
    }

    @Test
    fun `what we hand out ourselves is no file of another app, however its address is written`() {
        val app = open()
        Handout.place(application, "untrained.ics").apply { parentFile?.mkdirs() }.writeText("BEGIN")
        for (address in listOf("content://org.untrained.app.handout/untrained.ics", "content://0@org.untrained.app.handout/untrained.ics", "content://10@org.untrained.app/x")) {
            assertFalse(address, application.isForeign(Uri.parse(address)))
            app.pause().newIntent(shared(Uri.parse(address), type = "image/png")).resume()
            answer()
            assertEquals(address, 0, script.last<Event.SharedIn>().file.bytes.size)
            picked(app, Uri.parse(address))
            answer()
            assertEquals(address, 0, script.last<Event.ProofPicked>().file?.bytes?.size)
        }
        listOf("content://pictures/1", "content://0@pictures/1", "content://org.untrained.application/1").forEach { assertTrue(it, application.isForeign(Uri.parse(it))) }
        listOf("file:///data/1", "//pictures/1", "").forEach { assertFalse(it, application.isForeign(Uri.parse(it))) }
    }

    @Test
    fun `a picture that calls itself too large is not read at all`() {
        Pictures.size = 20_000_001
        open(shared(picture("1") { throw AssertionError("opened") }))
        answer()
        assertEquals(20_000_001L, script.last<Event.SharedIn>().file.size)
        assertEquals(0, script.last<Event.SharedIn>().file.bytes.size)
    }

    @Test
    fun `a picture that never ends is left after 20 MB`() {
        Pictures.size = 5
        var read = 0L
        open(shared(picture("1") { object : InputStream() {
            override fun read() = 1
            override fun read(into: ByteArray, from: Int, count: Int) = count.also { read += it }
        } }))
        answer()
        assertEquals(0, script.last<Event.SharedIn>().file.bytes.size)
        assertTrue("$read", read in 20_000_000L..20_200_000L)
    }

    @Test
    @GraphicsMode(GraphicsMode.Mode.NATIVE)
    fun `where the other app names no type, the picture's own first bytes do`() {
        Pictures.type = null
        val png = byteArrayOf(0x89.toByte(), 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A) + PNG
        open(shared(picture("1") { ByteArrayInputStream(png) }))
        answer()
        assertEquals("image/png", script.last<Event.SharedIn>().file.mediaType)
    }

    @Test
    fun `memory that does not suffice is a failure and no crash`() {
        val app = open()
        picked(app, picture("1") { throw OutOfMemoryError() })
        answer()
        assertEquals(0L, script.last<Event.ProofPicked>().file?.size)
        Pictures.size = -1
        open(shared(picture("2") { ByteArrayInputStream(byteArrayOf(1)) }))
        answer()
        assertEquals("a size below nothing is none", 1, script.last<Event.SharedIn>().file.bytes.size)
    }

    @Test
    fun `faults of every kind are answers`() {
        for (fault in listOf(IOException(), SecurityException(), IllegalStateException(), NullPointerException())) {
            open(shared(picture("1") { throw fault }))
            answer()
            assertEquals(0, script.last<Event.SharedIn>().file.bytes.size)
        }
    }

    @Test
    fun `several pictures shared at once arrive one after the other`() {
        open(shared(picture("1") { ByteArrayInputStream(byteArrayOf(1)) }, picture("2") { ByteArrayInputStream(byteArrayOf(2)) }))
        answer()
        assertEquals(listOf<Byte>(1, 2), script.heard.filterIsInstance<Event.SharedIn>().map { it.file.bytes.single() })
    }

    @Test
    fun `of several pictures none is read before the one before it was heard, so that one at a time is in memory`() {
        val before = mutableListOf<Int>()
        open(shared(*(1..5).map { number -> picture("$number") { before += script.heard.count { it is Event.SharedIn }; ByteArrayInputStream(byteArrayOf(1)) } }.toTypedArray()))
        answer()
        assertEquals(listOf(0, 1, 2, 3, 4), before)
    }

    @Test
    fun `Back gives up the pictures that were not read yet, and keeps those that were`() {
        val app = open(shared(picture("1") { ByteArrayInputStream(byteArrayOf(1)) }, picture("2") { application.desk.send(Event.Back); ByteArrayInputStream(byteArrayOf(2)) }, picture("3") { throw AssertionError("read") }))
        answer()
        assertEquals(listOf<Byte>(1), script.heard.filterIsInstance<Event.SharedIn>().map { it.file.bytes.single() })
        assertFalse(app.get().isFinishing)
    }

    @Test
    fun `an export never goes to a path, and Back ends one that hangs`() {
        val app = open()
        val archive = File(application.filesDir, "archive").apply { writeText("what was noted") }
        val method = Activity::class.java.getDeclaredMethod("onActivityResult", Int::class.java, Int::class.java, Intent::class.java)
        method.isAccessible = true
        script.order(Effect.Export(9, "a.ics", "text/calendar", listOf(FilePart.Bytes(byteArrayOf(1))), false))
        method.invoke(app.get(), 3, Activity.RESULT_OK, Intent().setData(Uri.fromFile(archive)))
        settle()
        answer()
        assertEquals(Event.HandedOver(9, Handover.FAILED), script.last<Event.HandedOver>())
        assertEquals("what was noted", archive.readText())
        script.order(Effect.Export(10, "a.ics", "text/calendar", listOf(FilePart.Bytes(byteArrayOf(1))), false))
        method.invoke(app.get(), 3, Activity.RESULT_OK, Intent().setData(Uri.parse("content://pictures/3")))
        settle()
        application.desk.send(Event.Back)
        settle()
        assertEquals(Event.HandedOver(10, Handover.FAILED), script.last<Event.HandedOver>())
    }

    private fun leaves(errand: Long, address: Uri, vararg parts: FilePart) {
        val app = open()
        script.order(Effect.Export(errand, "a.zip", "application/zip", parts.toList(), false))
        val method = Activity::class.java.getDeclaredMethod("onActivityResult", Int::class.java, Int::class.java, Intent::class.java)
        method.isAccessible = true
        method.invoke(app.get(), 3, Activity.RESULT_OK, Intent().setData(address))
        settle()
    }

    private fun disk(address: Uri, room: Int, full: () -> Unit = { throw IOException("No space left on device") }) {
        var left = room
        shadowOf(application.contentResolver).registerOutputStreamSupplier(address) { object : java.io.OutputStream() {
            override fun write(one: Int) = write(byteArrayOf(one.toByte()), 0, 1)
            override fun write(bytes: ByteArray, from: Int, count: Int) {
                left -= count
                if (left < 0) full()
            }
        } }
    }

    @Test
    fun `an export that fits no disk leaves no half file, neither there nor here`() {
        val address = Uri.parse("content://documents/document/1")
        disk(address, 100_000)
        leaves(10, address, FilePart.Bytes(ByteArray(200_000)))
        answer()
        assertEquals(Event.HandedOver(10, Handover.FAILED), script.last<Event.HandedOver>())
        assertEquals(listOf(address), Documents.deleted)
        assertEquals(emptyList<String>(), application.cacheDir.list().orEmpty().toList())
    }

    @Test
    fun `an export given up half way leaves no half file`() {
        val address = Uri.parse("content://documents/document/2")
        disk(address, 100_000) { if (application.desk.outside.busy) { application.desk.send(Event.Back); waiting.removeFirst().run() } }
        leaves(11, address, FilePart.Bytes(ByteArray(400_000)))
        answer()
        assertEquals(Event.HandedOver(11, Handover.FAILED), script.last<Event.HandedOver>())
        assertEquals(listOf(address), Documents.deleted)
    }

    @Test
    fun `one that went well is left alone, and whoever keeps files for good may refuse to delete one`() {
        val address = Uri.parse("content://documents/document/3")
        disk(address, 1_000_000)
        leaves(12, address, FilePart.Bytes(ByteArray(400_000)))
        answer()
        assertEquals(Event.HandedOver(12, Handover.DONE), script.last<Event.HandedOver>())
        assertEquals(emptyList<Uri>(), Documents.deleted)
        disk(address, 0)
        Documents.refuses = true
        leaves(13, address, FilePart.Bytes(ByteArray(1)))
        answer()
        assertEquals(Event.HandedOver(13, Handover.FAILED), script.last<Event.HandedOver>())
    }

    @Test
    fun `an export that cannot be put together leaves no half file`() {
        open()
        for (open in listOf(false, true)) {
            script.order(Effect.Export(14, "a.zip", "application/zip", listOf(FilePart.Bytes(ByteArray(100)), FilePart.File("gone.png")), open))
            assertEquals(Event.HandedOver(14, Handover.FAILED), script.last<Event.HandedOver>())
            assertEquals(emptyList<File>(), application.cacheDir.walk().filter(File::isFile).toList())
        }
    }

    @Test
    fun `a backup that breaks off leaves no half file`() {
        val app = open()
        script.order(Effect.PickBackup(12, "restore.zip", 1_000_000))
        val method = Activity::class.java.getDeclaredMethod("onActivityResult", Int::class.java, Int::class.java, Intent::class.java)
        method.isAccessible = true
        method.invoke(app.get(), 2, Activity.RESULT_OK, Intent().setData(picture("1") { object : InputStream() {
            var left = 100_000
            override fun read() = -1
            override fun read(into: ByteArray, from: Int, count: Int) = if (left <= 0) throw IOException() else count.also { left -= it }
        } }))
        settle()
        answer()
        assertEquals(Event.BackupPicked(12, 0), script.last<Event.BackupPicked>())
        assertEquals(emptyList<String>(), File(application.filesDir, "kept").list().orEmpty().toList())
    }

    @Test
    fun `what an earlier process was still writing is swept at the start, and nothing else`() {
        val kept = File(application.filesDir, "kept").apply { mkdirs() }
        val half = listOf(File(kept, "a.png.new"), File(application.filesDir, "archive.new"), File(application.cacheDir, "export"), File(application.cacheDir, "export-7")).onEach { it.writeText("half") }
        val whole = listOf(File(kept, "a.png"), File(application.filesDir, "archive")).onEach { it.writeText("whole") }
        open()
        assertEquals(emptyList<File>(), half.filter(File::exists))
        assertEquals(whole, whole.filter(File::exists))
    }

    @Test
    fun `a backup goes from file to file, and a larger one than is taken leaves nothing`() {
        val app = open()
        val kept = File(application.filesDir, "kept")
        fun backup(address: Uri, most: Long) {
            script.order(Effect.PickBackup(12, "restore.zip", most))
            val method = Activity::class.java.getDeclaredMethod("onActivityResult", Int::class.java, Int::class.java, Intent::class.java)
            method.isAccessible = true
            method.invoke(app.get(), 2, Activity.RESULT_OK, Intent().setData(address))
            settle()
            answer()
        }
        backup(picture("1") { ByteArrayInputStream(ByteArray(200_000)) }, 100_000)
        assertTrue(script.last<Event.BackupPicked>().size!! > 100_000)
        assertEquals(emptyList<String>(), kept.list().orEmpty().toList())
        backup(picture("2") { ByteArrayInputStream(ByteArray(200_000)) }, 200_000)
        assertEquals(Event.BackupPicked(12, 200_000), script.last<Event.BackupPicked>())
        assertEquals(200_000L, File(kept, "restore.zip").length())
        backup(picture("3") { throw IOException() }, 200_000)
        assertEquals(Event.BackupPicked(12, 0), script.last<Event.BackupPicked>())
    }

    @Test
    fun `a fault on the main thread is the order's failure`() {
        open()
        val order = Effect.Share(14, "Send the letter", "I object.")
        application.desk.errands.guard(order) { throw IllegalStateException() }
        settle()
        assertEquals(Event.ErrandFailed(order), script.last<Event.ErrandFailed>())
        application.desk.errands.guard(order) { throw OutOfMemoryError() }
        settle()
        assertEquals(2, script.heard.count { it is Event.ErrandFailed })
    }

    @Test
    fun `who is asked and who answered is written down in line, not by the main thread`() {
        val app = open()
        script.order(Effect.PickProof(8, 20_000_000))
        val gate = CountDownLatch(1)
        application.desk.later(gate::await)
        val notes = application.getSharedPreferences("errands", 0)
        val before = notes.all.toMap()
        val method = Activity::class.java.getDeclaredMethod("onActivityResult", Int::class.java, Int::class.java, Intent::class.java)
        method.isAccessible = true
        method.invoke(app.get(), 1, Activity.RESULT_CANCELED, null)
        shadowOf(application.packageManager).setShouldShowRequestPermissionRationale(android.Manifest.permission.POST_NOTIFICATIONS, true)
        app.get().onRequestPermissionsResult(4, emptyArray(), intArrayOf())
        assertEquals(before, notes.all)
        gate.countDown()
        settle()
        assertTrue(before != notes.all)
        assertEquals(Event.ProofPicked(8, null), script.last<Event.ProofPicked>())
    }

    @Test
    fun `what is copied from a private window is marked as sensitive, and only that`() {
        open()
        val board = application.getSystemService(ClipboardManager::class.java)
        script.order(Effect.Copy(1, "Letter", "I object."))
        assertNull(board.primaryClip?.description?.extras)
        script.show(Script.page(private = true))
        script.order(Effect.Copy(2, "Letter", "I object."))
        assertEquals(true, board.primaryClip?.description?.extras?.getBoolean(ClipDescription.EXTRA_IS_SENSITIVE))
    }

    private companion object {
        /** The rest of a picture of one dot. */
        val PNG: ByteArray = java.util.Base64.getDecoder().decode("AAAADUlIRFIAAAABAAAAAQgGAAAAHxXEiQAAAA1JREFUeNpj+M/wHwAEAQH/5I4d0wAAAABJRU5ErkJggg==")
    }
}

/** Another app's files: notes which of them it was told to delete. */
class Documents : Others() {
    override fun call(method: String, arg: String?, extras: android.os.Bundle?): android.os.Bundle? {
        assertEquals("android:deleteDocument", method)
        if (refuses) throw UnsupportedOperationException()
        deleted += extras!!.getParcelable("uri", Uri::class.java)!!
        return null
    }

    companion object {
        val deleted = mutableListOf<Uri>()
        var refuses = false
    }
}

abstract class Others : ContentProvider() {
    override fun onCreate() = true
    override fun getType(uri: Uri): String? = null
    override fun query(uri: Uri, columns: Array<String>?, where: String?, with: Array<String>?, order: String?): android.database.Cursor? = null
    override fun insert(uri: Uri, values: ContentValues?): Uri? = null
    override fun delete(uri: Uri, where: String?, with: Array<String>?) = 0
    override fun update(uri: Uri, values: ContentValues?, where: String?, with: Array<String>?) = 0
}

/** Another app's pictures: tells what a test wants it to tell. */
class Pictures : Others() {
    override fun getType(uri: Uri): String? = type

    override fun query(uri: Uri, columns: Array<String>?, where: String?, with: Array<String>?, order: String?) =
        MatrixCursor(arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)).apply { addRow(arrayOf<Any?>("picture.png", size)) }

    override fun openFile(uri: Uri, mode: String, signal: CancellationSignal?): ParcelFileDescriptor = throw IOException()

    companion object {
        var type: String? = null
        var size: Long? = null
    }
}
