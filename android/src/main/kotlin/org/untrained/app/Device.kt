package org.untrained.app

import android.app.KeyguardManager
import android.content.Context
import android.content.pm.PackageManager
import android.os.Build
import android.os.LocaleList
import java.time.Clock
import java.time.ZoneId
import org.untrained.core.Moment
import org.untrained.core.NoticesBy
import org.untrained.core.Settings

/** What the core is told about the device: the time on its wall, the languages of its owner, what it can do. */
object Device {
    fun now(clock: Clock): Moment {
        val instant = clock.instant()
        return Moment(instant.toEpochMilli(), ZoneId.systemDefault().rules.getOffset(instant).totalSeconds / 60)
    }

    fun settings(context: Context, locales: LocaleList): Settings {
        val all = (0 until locales.size()).map(locales::get)
        val has = { feature: String -> context.packageManager.hasSystemFeature(feature) }
        return Settings(
            languages = all.map { it.toLanguageTag() },
            region = all.map { it.country }.firstOrNull { it.length == 2 },
            opensApps = true,
            noticesBy = NoticesBy.SHELL,
            picksPictures = true,
            hasWidget = has(PackageManager.FEATURE_APP_WIDGETS),
            locks = context.getSystemService(KeyguardManager::class.java).isDeviceSecure,
            prints = has(PackageManager.FEATURE_PRINTING) && has(PackageManager.FEATURE_WEBVIEW),
            pausesUnused = Build.VERSION.SDK_INT >= Build.VERSION_CODES.R && !context.packageManager.isAutoRevokeWhitelisted,
        )
    }
}
