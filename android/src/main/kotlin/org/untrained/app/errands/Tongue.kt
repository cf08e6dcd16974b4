package org.untrained.app.errands

import android.app.LocaleManager
import android.content.Context
import android.content.res.Configuration
import android.os.Build
import android.os.LocaleList
import android.view.ContextThemeWrapper
import java.util.Locale

/** The language of the window, also where the system speaks for the app: in its names for kinds of notices, its calendar, its own page of languages. */
class Tongue(private val context: Context, private val remembered: Remembered) {
    /** From now on the window is in this language. True when it was another before. In line. */
    fun speak(language: String): Boolean {
        val new = remembered.language != language
        if (new) {
            remembered.language = language
            mirror(language)
        }
        return new
    }

    /** The words of the app in the language of the window that was shown last. In line. */
    fun words(): Context = remembered.language?.let { context.createConfigurationContext(with(it)) } ?: context

    /** The languages of the person. What we told the system ourselves is none of them. In line. */
    fun languages(): LocaleList {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            val system = context.getSystemService(LocaleManager::class.java)
            if (!system.applicationLocales.isEmpty && system.applicationLocales.toLanguageTags() == remembered.mirrored) return system.systemLocales
        }
        return context.resources.configuration.locales
    }

    /** The system's own page shows the language that the app speaks, and other parts of the system take it from there. */
    private fun mirror(language: String) {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) return
        val system = context.getSystemService(LocaleManager::class.java)
        val speaks = Locale.forLanguageTag(language).language
        val now = if (system.applicationLocales.isEmpty) system.systemLocales else system.applicationLocales
        if (now[0]?.language == speaks) return
        val own = if (system.systemLocales[0]?.language == speaks) LocaleList.getEmptyLocaleList() else LocaleList.forLanguageTags(language)
        // Written down first: told back by the system, it must not pass for the person's own wish.
        remembered.mirrored = own.toLanguageTags()
        system.applicationLocales = own
    }

    companion object {
        /** A context like this one that speaks `language`. */
        fun context(like: ContextThemeWrapper, theme: Int, language: String): Context =
            ContextThemeWrapper(like, theme).apply { applyOverrideConfiguration(with(language)) }

        /** Nothing but the language, and the direction that goes with it. */
        private fun with(language: String): Configuration = Configuration().apply {
            fontScale = 0f // What is not set stays as it is; a new configuration sets this one before Android 9.
            setLocale(Locale.forLanguageTag(language))
        }
    }
}
