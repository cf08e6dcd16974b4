package org.untrained.app

import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.untrained.app.errands.Links
import org.untrained.core.Rung

/** The ladder of a link, on phones that differ in what they have. */
@RunWith(RobolectricTestRunner::class)
class LinksTest {
    private val address = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement"
    private val own = Rung.OwnApp("com.linkedin.android", address)
    private val any = Rung.AnyApp(address)
    private val browser = Rung.Browser(address)
    private val ladder = listOf(own, any, browser, Rung.Written)
    private val tried = mutableListOf<Intent>()

    /** A phone, by the rules of Android 11 and later: a package is asked alone; the flag leaves browsers out. */
    private fun phone(linkedin: Boolean = false, secret: Boolean = false, other: Boolean = false, web: Boolean = true, flags: Boolean = true): (Intent) -> Unit = { intent ->
        tried += intent
        val onlyBrowser = intent.selector?.run { `package` == null && dataString == "http:" && hasCategory(Intent.CATEGORY_BROWSABLE) } ?: false
        val noBrowser = flags && intent.flags and Intent.FLAG_ACTIVITY_REQUIRE_NON_BROWSER != 0
        when {
            onlyBrowser && !web -> throw ActivityNotFoundException()
            onlyBrowser -> Unit
            intent.`package` != null && secret -> throw SecurityException()
            intent.`package` != null && !linkedin -> throw ActivityNotFoundException()
            intent.`package` == null && noBrowser && !other -> throw ActivityNotFoundException()
            intent.`package` == null && !other && !web -> throw ActivityNotFoundException()
        }
    }

    @Test
    fun `LinkedIn is there`() = assertEquals(own, Links(phone(linkedin = true)).open(ladder))

    @Test
    fun `LinkedIn is absent or disabled`() = assertEquals(browser, Links(phone()).open(ladder))

    @Test
    fun `LinkedIn keeps the page to itself`() = assertEquals(browser, Links(phone(secret = true)).open(ladder))

    @Test
    fun `another app answers for LinkedIn's addresses`() = assertEquals(any, Links(phone(other = true)).open(ladder))

    @Test
    fun `the website is opened by a browser, also where an app claims the address`() {
        assertEquals(browser, Links(phone(linkedin = true, other = true)).open(listOf(browser, Rung.Written)))
        assertEquals(Uri.parse("http:"), tried.single().selector?.data)
        assertEquals("an app is not what was asked for", Rung.Written, Links(phone(linkedin = true, other = true, web = false)).open(listOf(browser, Rung.Written)))
    }

    @Test
    fun `neither LinkedIn nor a browser`() = assertEquals(Rung.Written, Links(phone(web = false)).open(ladder))

    @Test
    fun `nothing opens and nothing is written`() = assertEquals(null, Links(phone(web = false)).open(ladder.dropLast(1)))

    @Test
    @Config(sdk = [26])
    fun `before Android 11 the browser is never taken for an app`() {
        assertEquals(browser, Links(phone(flags = false)).open(ladder))
        assertEquals(2, tried.size)
    }

    @Test
    fun `every attempt is a plain view of the address in a task of its own`() {
        Links(phone(web = false)).open(ladder)
        assertEquals(listOf("com.linkedin.android", null, null), tried.map { it.`package` })
        tried.forEach {
            assertEquals(Intent.ACTION_VIEW, it.action)
            assertEquals(address, it.dataString)
            assertEquals(setOf(Intent.CATEGORY_BROWSABLE), it.categories)
            assertEquals(Intent.FLAG_ACTIVITY_NEW_TASK, it.flags and Intent.FLAG_ACTIVITY_NEW_TASK)
        }
    }
}
