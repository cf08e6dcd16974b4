package org.untrained.app.draw

import android.content.res.ColorStateList
import android.os.Build
import android.os.Bundle
import android.view.Gravity
import android.view.View
import android.view.accessibility.AccessibilityManager
import android.view.accessibility.AccessibilityNodeInfo
import android.widget.LinearLayout
import org.untrained.app.R
import org.untrained.core.Event
import org.untrained.core.Notice
import org.untrained.core.Tone

/** A passing note at the foot: said once, goes at a touch. One of good or plain news goes by itself, one of trouble stays until it was seen. */
internal class NoticeBar(private val kit: Kit) {
    private val icon = kit.icon(20f)
    private val text = kit.text(R.dimen.small).apply { layoutParams = kit.rest().apply { marginStart = kit.dp(12f) } }
    private val button = ButtonSet(kit, small = true)
    private val bar = kit.line(icon, text).apply { gravity = Gravity.TOP }
    private val card = kit.column(bar, button.view.apply { setPadding(kit.dp(8f), 0, kit.dp(8f), kit.dp(4f)) })
    val view: LinearLayout = Column(kit, kit.dp(12f)).apply {
        layoutParams = kit.wide()
        addView(card)
        setPadding(0, 0, 0, kit.dp(12f))
        visibility = View.GONE
    }
    val shows: Boolean get() = view.visibility == View.VISIBLE
    private var key: String? = null
    private val seen = Runnable { kit.hands.send(Event.NoticeSeen) }

    init {
        text.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        card.setOnClickListener { seen() }
        text.accessibilityDelegate = object : View.AccessibilityDelegate() {
            override fun onInitializeAccessibilityNodeInfo(host: View, info: AccessibilityNodeInfo) {
                super.onInitializeAccessibilityNodeInfo(host, info)
                info.isDismissable = true
                info.addAction(AccessibilityNodeInfo.AccessibilityAction.ACTION_DISMISS)
            }

            override fun performAccessibilityAction(host: View, action: Int, arguments: Bundle?): Boolean =
                if (action == AccessibilityNodeInfo.ACTION_DISMISS) true.also { seen() } else super.performAccessibilityAction(host, action, arguments)
        }
        card.importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    fun inset(bottom: Int) = view.setPadding(view.paddingLeft, 0, view.paddingRight, kit.dp(12f) + bottom)

    fun draw(notice: Notice?) {
        view.visibility = if (notice == null) View.GONE else View.VISIBLE
        if (notice == null || notice.key == key) {
            if (notice == null) forget()
            return
        }
        forget()
        key = notice.key
        val look = look(notice.tone)
        card.background = kit.shape(look.ground, kit.dp(12f).toFloat(), R.color.line)
        card.elevation = kit.dp(3f).toFloat()
        if (look.icon != 0) icon.setImageResource(look.icon)
        icon.visibility = if (look.icon == 0) View.GONE else View.VISIBLE
        icon.imageTintList = ColorStateList.valueOf(kit.color(look.ink))
        text.setTextColor(kit.color(look.ink))
        text.text = kit.words(notice.text)
        button.bind(listOfNotNull(notice.button))
        bar.setPadding(kit.pad, kit.dp(12f), kit.pad, if (notice.button == null) kit.dp(12f) else kit.dp(4f))
        if (passes(notice.tone)) view.postDelayed(seen, stay(notice.button != null).toLong())
    }

    private fun passes(tone: Tone): Boolean = when (tone) {
        Tone.PLAIN, Tone.GOOD, Tone.WAIT, Tone.ACT, Tone.UNSURE -> true
        Tone.LATE -> false
    }

    private fun forget() {
        key = null
        view.removeCallbacks(seen)
    }

    private fun seen() {
        view.removeCallbacks(seen)
        seen.run()
    }

    /** As long as the person's own settings ask for. */
    private fun stay(hasButton: Boolean): Int {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.Q) return STAY
        val content = AccessibilityManager.FLAG_CONTENT_TEXT or AccessibilityManager.FLAG_CONTENT_ICONS
        val wanted = if (hasButton) content or AccessibilityManager.FLAG_CONTENT_CONTROLS else content
        return kit.context.getSystemService(AccessibilityManager::class.java).getRecommendedTimeoutMillis(STAY, wanted)
    }

    private companion object {
        const val STAY = 8000
    }
}
