package org.untrained.app

import android.content.Context
import android.os.Build
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import java.io.File

/** What the system may carry away from the phone, as the system's own reader takes our rules. */
@RunWith(RobolectricTestRunner::class)
class BackupRulesTest {
    /** As the reader sees the app's own folders. */
    private val folders get() = application.createCredentialProtectedStorageContext()
    private val own get() = listOf("archive", "kept/a.png", "../databases/any", "../shared_prefs/errands.xml").map { File(folders.filesDir, it).canonicalPath }

    /** What is let through and what is held back, for a backup in the cloud (0) or to another phone (1). */
    private fun rules(to: Int): Pair<Set<String>, Set<String>> {
        // The parser of these tests does not read this line of the manifest.
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) application.applicationInfo.dataExtractionRulesRes = R.xml.backup
        val reader = Class.forName("android.app.backup.FullBackup")
        val scheme = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) reader.getDeclaredMethod("getBackupScheme", Context::class.java, Int::class.java).opened().invoke(null, application, to)
        else reader.getDeclaredMethod("getBackupScheme", Context::class.java).opened().invoke(null, application)
        fun read(what: String): Any = scheme.javaClass.getDeclaredMethod("maybeParseAndGetCanonical${what}Paths").opened().invoke(scheme)
        return (read("Include") as Map<*, *>).values.flatMap { it as Set<*> }.map(::path).toSet() to (read("Exclude") as Set<*>).map(::path).toSet()
    }

    private fun java.lang.reflect.Method.opened() = apply { isAccessible = true }

    /** Younger readers wrap each path with its flags. */
    private fun path(entry: Any?): String = entry as? String ?: entry!!.javaClass.getMethod("getPath").opened().invoke(entry) as String

    private fun held(path: String, back: Set<String>) = back.any { path == it || path.startsWith("$it/") }

    @Test
    fun `nothing goes to the cloud, and records and pictures go from phone to phone`() {
        val (through, back) = rules(0)
        assertEquals(emptySet<String>(), through)
        own.forEach { assertTrue("$it: $back", held(it, back)) }
        assertEquals(setOf("archive", "kept").map { File(folders.filesDir, it).canonicalPath }.toSet(), rules(1).first)
    }

    @Test
    @Config(sdk = [26])
    fun `on Android 8, where nobody tells the one from the other, nothing goes anywhere`() {
        val (through, back) = rules(0)
        assertEquals(emptySet<String>(), through)
        own.forEach { assertTrue("$it: $back", held(it, back)) }
    }
}
