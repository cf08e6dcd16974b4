package org.untrained.app

import android.content.Context
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config

/** The system's own reader of backup rules, on ours: what would leave this phone. */
@RunWith(RobolectricTestRunner::class)
class BackupRulesTest {
    private fun scheme(operation: Int): Any {
        val full = Class.forName("android.app.backup.FullBackup")
        val get = full.declaredMethods.filter { it.name == "getBackupScheme" }.maxBy { it.parameterCount }.also { it.isAccessible = true }
        return if (get.parameterCount == 1) get.invoke(null, application) else get.invoke(null, application as Context, operation)
    }

    private fun paths(scheme: Any, what: String): List<String> {
        val read = scheme.javaClass.getDeclaredMethod("maybeParseAndGetCanonical${what}Paths").also { it.isAccessible = true }
        val found = read.invoke(scheme) ?: return emptyList()
        val all = if (found is Map<*, *>) found.values.flatMap { it as Iterable<*> } else (found as Iterable<*>).toList()
        return all.map { path -> if (path is String) path else path!!.javaClass.getDeclaredMethod("getPath").also { it.isAccessible = true }.invoke(path) as String }
    }

    private val ours get() = listOf(application.filesDir, application.dataDir.resolve("shared_prefs"), application.dataDir.resolve("databases")).map { it.canonicalPath }

    @Test
    @Config(sdk = [26])
    fun `on Android 8 nothing leaves`() {
        val scheme = scheme(0)
        assertEquals(emptyList<String>(), paths(scheme, "Include"))
        assertTrue("${paths(scheme, "Exclude")} without $ours", paths(scheme, "Exclude").containsAll(ours))
    }

    @Test
    fun `today nothing goes to the cloud, and archive and originals go from phone to phone`() {
        val cloud = scheme(0)
        assertEquals(emptyList<String>(), paths(cloud, "Include"))
        assertTrue("${paths(cloud, "Exclude")} without $ours", paths(cloud, "Exclude").containsAll(ours))
        val transfer = scheme(1)
        assertEquals(setOf("archive", "kept"), paths(transfer, "Include").map { it.substringAfterLast('/') }.toSet())
    }
}
