package org.untrained.app

import android.os.LocaleList
import org.untrained.core.Moment
import org.untrained.core.Settings
import java.time.Clock
import java.time.ZoneId

/** What the core is told about the device: the time on its wall, the languages of its owner. */
object Device {
    fun now(clock: Clock): Moment {
        val instant = clock.instant()
        return Moment(instant.toEpochMilli(), ZoneId.systemDefault().rules.getOffset(instant).totalSeconds / 60)
    }

    fun settings(locales: LocaleList): Settings {
        val all = (0 until locales.size()).map(locales::get)
        return Settings(
            languages = all.map { it.toLanguageTag() },
            region = all.map { it.country }.firstOrNull { it.length == 2 },
            opensApps = true,
            postsNotices = true,
            picksPictures = true,
        )
    }
}
