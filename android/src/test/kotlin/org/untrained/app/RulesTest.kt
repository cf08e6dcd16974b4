package org.untrained.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.w3c.dom.Element
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory
import kotlin.math.pow

/** What the sources must hold to, read as text. */
class RulesTest {
    private val main = File(repository, "android/src/main")
    private val sources = main.walk().filter { it.extension == "kt" }.toList()

    private fun xml(path: String): Element = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(File(path)).documentElement

    private fun Element.each(tag: String): List<Element> = getElementsByTagName(tag).let { list -> (0 until list.length).map { list.item(it) as Element } }

    private fun Element.android(name: String): String = getAttribute("android:$name")

    @Test
    fun `draw imports no time, no numbers, no sorting, no storage and no errand`() {
        val forbidden = Regex(
            """java\.time|java\.text|java\.util\.(Date|Calendar|TimeZone|Collections|Comparator|Formatter)|android\.(icu|database)|""" +
                """android\.text\.format|java\.io|java\.nio|SharedPreferences|ContentResolver|org\.json|AlarmManager|android\.content\.Intent|""" +
                """org\.untrained\.app\.errands|AppSession|Pump|Desk|\.sort|\.format\(|currentTimeMillis|(context|resources)\.getString|R\.string""",
        )
        val draw = sources.filter { it.parentFile.name == "draw" }
        assertTrue(draw.size > 15)
        val found = draw.flatMap { file -> file.readLines().filter(forbidden::containsMatchIn).map { "${file.name}: $it" } }
        assertEquals(emptyList<String>(), found)
    }

    @Test
    fun `no shell source names a service, a page or a sentence`() {
        // The one mention is an example of what another app's page does; a sentence would be a text between quotation marks with a space.
        val code = sources.flatMap { file -> file.readLines().map { file to it.substringBefore("//").trim() } }.filterNot { it.second.startsWith("*") || it.second.startsWith("/**") }
        val named = code.filter { (_, line) -> Regex("linkedin|facebook|instagram", RegexOption.IGNORE_CASE).containsMatchIn(line) }
        assertEquals(emptyList<String>(), named.map { "${it.first.name}: ${it.second}" })
        val sentences = code.filter { (_, line) -> Regex("\"[A-Z][a-z]+ [a-z][^\"]*\"").containsMatchIn(line.replace(Regex("@(Deprecated|Suppress)\\(.*"), "")) }
        assertEquals(emptyList<String>(), sentences.map { "${it.first.name}: ${it.second}" })
    }

    @Test
    fun `no choice between kinds of blocks, orders or answers has an else`() {
        val whens = sources.flatMap { file ->
            Regex("""when \((block|effect|rung|tone|icon|look|input|item\.state|rowLook|window\.direction|block\.look|drawn\.row\.look)\) \{(.*?)\n    }""", RegexOption.DOT_MATCHES_ALL)
                .findAll(file.readText()).map { file.name to it.groupValues[2] }
        }
        assertTrue("only ${whens.size}", whens.size >= 8)
        assertEquals(emptyList<String>(), whens.filter { Regex("""^\s*else ->""", RegexOption.MULTILINE).containsMatchIn(it.second) }.map { it.first })
    }

    @Test
    fun `the manifest asks for two permissions and shows the world a screen and a receiver`() {
        val manifest = xml("$repository/target/android/res/AndroidManifest.xml")
        assertEquals(
            listOf("android.permission.POST_NOTIFICATIONS", "android.permission.RECEIVE_BOOT_COMPLETED"),
            manifest.each("uses-permission").map { it.android("name") },
        )
        val components = listOf("activity", "receiver", "service", "provider", "activity-alias").flatMap { tag -> manifest.each(tag) }
        assertEquals(
            mapOf(
                ".MainActivity" to "true", ".NoticeActivity" to "false", ".AlarmReceiver" to "false", ".AnswerReceiver" to "false", ".SystemReceiver" to "true",
                ".WidgetReceiver" to "false", ".errands.Handout" to "false",
            ),
            components.associate { it.android("name") to it.android("exported") },
        )
        components.filter { it.tagName == "provider" }.flatMap { it.android("authorities").split(";") }.forEach { assertTrue("$it is not told from another app's", it.startsWith("org.untrained.app.")) }
        assertEquals("no other app's task can hold our screens", listOf(""), manifest.each("application").map { it.android("taskAffinity") })
        assertEquals(emptyList<String>(), components.map { it.android("taskAffinity") }.filter { it.isNotEmpty() })
        val sdk = manifest.each("uses-sdk").single()
        assertEquals("26" to "36", sdk.android("minSdkVersion") to sdk.android("targetSdkVersion"))
        val actions = components.single { it.android("name") == ".SystemReceiver" }.each("action").map { it.android("name").substringAfterLast('.') }
        assertEquals(setOf("BOOT_COMPLETED", "MY_PACKAGE_REPLACED", "TIME_SET", "TIMEZONE_CHANGED", "LOCALE_CHANGED"), actions.toSet())
    }

    @Test
    fun `nothing goes to the cloud, and what is stored moves from phone to phone`() {
        val rules = xml("$main/res/xml/backup.xml")
        val cloud = rules.each("cloud-backup").single()
        assertEquals(emptyList<Element>(), cloud.each("include"))
        val domains = setOf("root", "file", "database", "sharedpref", "external", "device_root", "device_file", "device_database", "device_sharedpref")
        assertEquals(domains, cloud.each("exclude").filter { it.getAttribute("path") == "." }.map { it.getAttribute("domain") }.toSet())
        assertEquals(listOf("archive", "kept"), rules.each("device-transfer").single().each("include").map { it.getAttribute("path") })
        // Android 8 knows no flag that tells a transfer from the cloud.
        val oldest = xml("$main/res/xml/backup_before_12.xml")
        assertEquals(emptyList<Element>(), oldest.each("include"))
        assertEquals(domains, oldest.each("exclude").filter { it.getAttribute("path") == "." }.map { it.getAttribute("domain") }.toSet())
        xml("$main/res/xml-v28/backup_before_12.xml").each("include").forEach { assertEquals("deviceToDeviceTransfer", it.getAttribute("requireFlags")) }
    }

    @Test
    fun `every intent that waits in the system's hands is immutable`() {
        val made = sources.flatMap { file -> file.readLines().filter { "PendingIntent.get" in it }.map { file to it } }
        assertTrue(made.size >= 3)
        made.forEach { (file, line) -> assertTrue("${file.name}: $line", "IMMUTABLE" in line || ("FLAGS" in line && "FLAGS = PendingIntent.FLAG_IMMUTABLE" in file.readText())) }
    }

    @Test
    fun `every ink of our palette has a contrast of 4,6 to 1 on its ground`() {
        for (folder in listOf("values", "values-night")) {
            val colors = xml("$main/res/$folder/colors.xml").each("color").associate { it.getAttribute("name") to it.textContent }
            val pairs = listOf("good", "act", "late", "wait", "unsure").map { "${it}_ink" to "${it}_ground" } +
                listOf("text" to "ground", "text" to "card", "soft" to "ground", "soft" to "card", "brand" to "card", "brand" to "ground", "on_brand" to "brand") +
                listOf("good", "act", "late", "wait", "unsure").map { "${it}_ink" to "card" } + ("late_ink" to "ground")
            pairs.forEach { (ink, ground) ->
                val contrast = contrast(colors.getValue(ink), colors.getValue(ground))
                assertTrue("$folder: $ink on $ground has $contrast", contrast >= 4.6)
            }
        }
    }

    @Test
    fun `the languages that the system offers are those of the words`() {
        val offered = xml("$repository/target/android/res/strings/xml/languages.xml").each("locale").map { it.android("name") }.toSet()
        val spoken = File(repository, "content/text").listFiles().orEmpty().filter { File(it, "platform.ftl").isFile }
        assertEquals(spoken.map { it.name }.toSet(), offered)
    }

    private fun contrast(a: String, b: String): Double {
        val (dark, light) = listOf(light(a), light(b)).sorted()
        return (light + 0.05) / (dark + 0.05)
    }

    private fun light(color: String): Double = listOf(0.2126, 0.7152, 0.0722).zip(color.removePrefix("#").chunked(2)) { weight, part ->
        val value = part.toInt(16) / 255.0
        weight * if (value <= 0.04045) value / 12.92 else ((value + 0.055) / 1.055).pow(2.4)
    }.sum()
}
