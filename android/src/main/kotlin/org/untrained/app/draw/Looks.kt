package org.untrained.app.draw

import org.untrained.app.R
import org.untrained.core.Icon
import org.untrained.core.Tone

/** Colours and icon of a tone. The words that go with it come from the core. */
internal class ToneLook(val ink: Int, val ground: Int, val icon: Int)

/** The look of each tone; an icon of 0 draws none. */
internal fun look(tone: Tone): ToneLook = when (tone) {
    Tone.PLAIN -> ToneLook(R.color.text, R.color.ground, 0)
    Tone.GOOD -> ToneLook(R.color.good_ink, R.color.good_ground, R.drawable.tone_good)
    Tone.ACT -> ToneLook(R.color.act_ink, R.color.act_ground, R.drawable.tone_act)
    Tone.LATE -> ToneLook(R.color.late_ink, R.color.late_ground, R.drawable.tone_late)
    Tone.WAIT -> ToneLook(R.color.wait_ink, R.color.wait_ground, R.drawable.tone_wait)
    Tone.UNSURE -> ToneLook(R.color.unsure_ink, R.color.unsure_ground, R.drawable.tone_unsure)
}

/** The picture of each icon; 0 draws none. */
internal fun picture(icon: Icon, tone: Tone): Int = when (icon) {
    Icon.TONE -> look(tone).icon
    Icon.PROFILE -> R.drawable.ic_profile
    Icon.QUESTION -> R.drawable.ic_question
    Icon.STEPS -> R.drawable.ic_steps
    Icon.BELL -> R.drawable.ic_bell
    Icon.LETTER -> R.drawable.ic_letter
    Icon.PROOF -> R.drawable.ic_proof
    Icon.SETTINGS -> R.drawable.ic_settings
    Icon.BOOK -> R.drawable.ic_book
    Icon.GLOBE -> R.drawable.ic_globe
    Icon.CALENDAR -> R.drawable.ic_calendar
    Icon.OUTSIDE -> R.drawable.ic_outside
    Icon.ADD -> R.drawable.ic_add
    Icon.DELETE -> R.drawable.ic_delete
    Icon.LOCK -> R.drawable.ic_lock
}
