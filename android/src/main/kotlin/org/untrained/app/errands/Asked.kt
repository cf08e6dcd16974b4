package org.untrained.app.errands

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import org.untrained.app.Desk

/**
 * An errand that is answered by another app's screen, which may outlive our process.
 *
 * That somebody is asked is written down in the line of events, before the screen opens; so is the answer. Only the screen itself is the main thread's.
 */
abstract class Asked(val code: Int, protected val remembered: Remembered, protected val desk: Desk) {
    /** What the answer means; null when the person turned back. In line. */
    protected abstract fun tell(errand: Long, with: String, address: Uri?)

    /** Somebody is about to be asked; `with` is what the answer will need. A second question of one kind takes the place of the first, which is answered with nothing. In line. */
    fun begin(errand: Long, with: String = "") {
        remembered.take(code)?.let { tell(it.first, it.second, null) }
        remembered.await(code, errand, with)
    }

    /** The answer came; null when the person turned back. */
    fun answered(address: Uri?) = desk.later { remembered.take(code)?.let { tell(it.first, it.second, address) } }

    /** Nobody will answer any more. */
    fun abandon() = answered(null)

    /** Opens the first of the screens that this phone has. False when it has none. */
    protected fun open(activity: Activity, screens: List<Intent>): Boolean = screens.any { screen ->
        try {
            activity.startActivityForResult(screen, code)
            true
        } catch (_: ActivityNotFoundException) {
            false
        } catch (_: SecurityException) {
            false
        }
    }

    companion object {
        const val PROOF = 1
        const val BACKUP = 2
        const val EXPORT = 3
        const val PERMISSION = 4
    }
}
