package org.untrained.app.errands

import android.content.Context
import org.untrained.core.Permission

/** What an errand must know again after the system ended the process: which answers are still out, and what was asked before. In the line of events only: it writes to the disk. */
class Remembered(private val context: Context) {
    private val notes get() = context.getSharedPreferences(NAME, Context.MODE_PRIVATE)

    /** Remembers that the answer to `errand` will come under `code`, and what it will need. */
    fun await(code: Int, errand: Long, with: String) = notes.edit().putLong(AWAIT + code, errand).putString(WITH + code, with).commit()

    /** True while somebody may still answer under `code`. */
    fun awaits(code: Int): Boolean = notes.contains(AWAIT + code)

    /** The errand that waits for `code` and what it needs, once. */
    fun take(code: Int): Pair<Long, String>? {
        val errand = notes.getLong(AWAIT + code, NONE)
        if (errand == NONE) return null
        val with = notes.getString(WITH + code, null).orEmpty()
        notes.edit().remove(AWAIT + code).remove(WITH + code).commit()
        return errand to with
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

    /** What stands beside the app's icon, and where a touch on it leads. */
    var widget: Pair<String, String>
        get() = notes.getString(LINE, null).orEmpty() to notes.getString(ADDRESS, null).orEmpty()
        set(value) {
            notes.edit().putString(LINE, value.first).putString(ADDRESS, value.second).commit()
        }

    fun forget() {
        notes.edit().clear().commit()
        context.deleteSharedPreferences(NAME)
    }

    private companion object {
        const val NAME = "errands"
        const val AWAIT = "await-"
        const val WITH = "with-"
        const val LINE = "line"
        const val ADDRESS = "address"
        const val REFUSED = "refused"
        const val TOLD = "told"
        const val LANGUAGE = "language"
        const val MIRRORED = "mirrored"
        const val NONE = -1L
    }
}
