package org.untrained.app.errands

import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import android.os.Build
import org.untrained.core.Rung

/**
 * Tries the rungs of a link until one opens.
 *
 * Nobody is asked beforehand what could open it: that answer is filtered by the system and often wrong. Starting tells.
 */
class Links(private val start: (Intent) -> Unit) {
    fun open(rungs: List<Rung>): Rung? = rungs.firstOrNull(::opens)

    private fun opens(rung: Rung): Boolean = when (rung) {
        is Rung.OwnApp -> starts(view(rung.address).setPackage(rung.id))
        // Before Android 11 the flag is ignored without a word, and the browser would pass for an app.
        is Rung.AnyApp -> Build.VERSION.SDK_INT >= Build.VERSION_CODES.R &&
            starts(view(rung.address).addFlags(Intent.FLAG_ACTIVITY_REQUIRE_NON_BROWSER))
        is Rung.Browser -> starts(browser(rung.address))
        is Rung.Written -> true
    }

    /** In a task of its own, so that leaving that app leads back to ours. */
    private fun view(address: String): Intent =
        Intent(Intent.ACTION_VIEW, Uri.parse(address)).addCategory(Intent.CATEGORY_BROWSABLE).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)

    /** To a browser and to nobody else: the selector is an address without a host, which an app with pages of its own does not claim. */
    private fun browser(address: String): Intent = view(address).apply {
        selector = Intent(Intent.ACTION_VIEW, Uri.fromParts("http", "", null)).addCategory(Intent.CATEGORY_BROWSABLE)
    }

    private fun starts(intent: Intent): Boolean = try {
        start(intent)
        true
    } catch (_: ActivityNotFoundException) {
        false
    } catch (_: SecurityException) { // The app has a fitting page and keeps it to itself.
        false
    }
}
