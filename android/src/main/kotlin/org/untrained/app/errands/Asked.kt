package org.untrained.app.errands

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri

/** An errand that is answered by another app's screen, which may outlive our process. */
abstract class Asked(val code: Int, protected val remembered: Remembered) {
    /** The answer came; null when the person turned back. */
    abstract fun answered(address: Uri?)

    /** Nobody will answer any more. */
    fun abandon() = answered(null)

    /** Opens the first of the screens that this phone has. False when it has none. */
    protected fun open(activity: Activity, errand: Long, screens: List<Intent>): Boolean {
        // A second question of one kind takes the place of the first, which is answered with nothing.
        answered(null)
        remembered.await(code, errand)
        return screens.any { screen ->
            try {
                activity.startActivityForResult(screen, code)
                true
            } catch (_: ActivityNotFoundException) {
                false
            } catch (_: SecurityException) {
                false
            }
        }
    }

    companion object {
        const val PROOF = 1
        const val BACKUP = 2
        const val EXPORT = 3
        const val PERMISSION = 4
    }
}
