package org.untrained.app.draw

import android.text.SpannableString
import android.text.Spanned
import android.text.style.BulletSpan
import android.util.TypedValue
import org.untrained.app.R
import org.untrained.core.Paragraph
import org.untrained.core.TextLook

/** Running text. */
internal class ParagraphBinder(kit: Kit) : Binder<Paragraph>(kit) {
    override val view = kit.text()

    override fun bind(record: Paragraph) = when (record.look) {
        TextLook.BODY -> show(R.dimen.body, R.color.text, kit.words(record.text))
        TextLook.LEAD -> show(R.dimen.lead, R.color.text, kit.words(record.text))
        TextLook.SMALL -> show(R.dimen.small, R.color.soft, kit.words(record.text))
        TextLook.POINT -> show(R.dimen.body, R.color.text, point(record.text))
    }

    private fun show(dimen: Int, color: Int, words: CharSequence) {
        view.setTextSize(TypedValue.COMPLEX_UNIT_PX, view.resources.getDimension(dimen))
        view.setTextColor(kit.color(color))
        view.text = words
    }

    private fun point(text: String): CharSequence = SpannableString(kit.words(text)).apply {
        setSpan(BulletSpan(kit.dp(12f), kit.color(R.color.brand)), 0, length, Spanned.SPAN_EXCLUSIVE_EXCLUSIVE)
    }
}
