package org.untrained.app.draw

import android.content.res.ColorStateList
import android.view.Gravity
import android.view.View
import org.untrained.app.R
import org.untrained.core.VerdictCard

/** The verdict on one profile: a strip in its tone, what is so and why, and the one next thing to do. */
internal class VerdictBinder(kit: Kit) : Binder<VerdictCard>(kit) {
    private val icon = kit.icon(20f)
    private val state = kit.text(R.dimen.small, bold = true).apply { layoutParams = kit.rest().apply { marginStart = kit.dp(8f) } }
    private val strip = kit.line(icon, state).apply {
        setPadding(kit.pad, kit.dp(12f), kit.pad, kit.dp(12f))
        gravity = Gravity.TOP
    }
    private val name = kit.text(R.dimen.small, R.color.soft, bold = true)
    private val headline = kit.text(R.dimen.heading, bold = true).apply { layoutParams = kit.wide(kit.dp(4f)) }
    private val sentence = kit.text().apply { layoutParams = kit.wide(kit.dp(8f)) }
    private val words = kit.column(strip, kit.column(name, headline, sentence).apply { setPadding(kit.pad, kit.dp(12f), kit.pad, 0) })
    private val buttons = ButtonSet(kit).apply { view.setPadding(kit.pad, kit.dp(12f), kit.pad, 0) }
    private val footnote = kit.text(R.dimen.small, R.color.soft).apply { setPadding(kit.pad, kit.dp(8f), kit.pad, 0) }
    override val view = kit.card(words, buttons.view, footnote).apply { setPadding(0, 0, 0, kit.pad) }

    override fun bind(record: VerdictCard) {
        val look = look(record.tone)
        val ink = kit.color(look.ink)
        strip.background = kit.top(look.ground)
        icon.setImageResource(look.icon)
        icon.imageTintList = ColorStateList.valueOf(ink)
        icon.visibility = if (look.icon == 0) View.GONE else View.VISIBLE
        state.setTextColor(ink)
        state.sayOrHide(kit.words(record.state))
        strip.visibility = if (record.state.isEmpty()) View.GONE else View.VISIBLE
        name.sayOrHide(kit.words(record.name))
        headline.sayOrHide(kit.words(record.headline))
        sentence.sayOrHide(kit.words(record.sentence))
        footnote.sayOrHide(kit.words(record.footnote))
        buttons.bind(record.buttons)
        kit.spoken(words, record.spoken, listOf(state, name, headline, sentence))
    }
}
