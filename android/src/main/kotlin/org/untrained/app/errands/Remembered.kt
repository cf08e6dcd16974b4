package org.untrained.app.errands

import android.content.Context
import org.untrained.core.Permission

/** What an errand must know again after the system ended the process: which answers are still out, and what was asked before. In the line of events only: it writes to the disk. */
class Remembered(private val context: Context) {
    private val notes get() = context.getSharedPreferences(NAME, Context.MODE_PRIVATE)

    /** Remembers that the answer to `errand` will come under `code`. */
    fun await(code: Int, errand: Long) = notes.edit().putLong(AWAIT + code, errand).commit()

    /** The errand that waits for `code`, once. */
    fun take(code: Int): Long? {
        val errand = notes.getLong(AWAIT + code, NONE)
        if (errand == NONE) return null
        notes.edit().remove(AWAIT + code).commit()
        return errand
    }

    /** True once the person has said no; from then on the system alone tells whether asking again is possible. */
    var refused: Boolean
        get() = notes.getBoolean(REFUSED, false)
        set(value) {
            notes.edit().putBoolean(REFUSED, value).commit()
        }

    /** What the core was told last about notices. */
    var told: Permission
        get() = Permission.entries.firstOrNull { it.name == notes.getString(TOLD, null) } ?: Permission.NOT_ASKED
        set(value) {
            notes.edit().putString(TOLD, value.name).commit()
        }

    /** The language of the last window. */
    var language: String?
        get() = notes.getString(LANGUAGE, null)
        set(value) {
            notes.edit().putString(LANGUAGE, value).commit()
        }

    /** The language that we told the system ourselves. */
    var mirrored: String?
        get() = notes.getString(MIRRORED, null)
        set(value) {
            notes.edit().putString(MIRRORED, value).commit()
        }

    fun forget() {
        notes.edit().clear().commit()
        context.deleteSharedPreferences(NAME)
    }

    private companion object {
        const val NAME = "errands"
        const val AWAIT = "await-"
        const val REFUSED = "refused"
        const val TOLD = "told"
        const val LANGUAGE = "language"
        const val MIRRORED = "mirrored"
        const val NONE = -1L
    }
}
