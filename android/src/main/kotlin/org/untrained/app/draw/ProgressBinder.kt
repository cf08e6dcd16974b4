package org.untrained.app.draw

import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.RectF
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.widget.LinearLayout
import org.untrained.app.R
import org.untrained.core.ProgressBar

/** How far along, in words and as a bar of parts. */
internal class ProgressBinder(kit: Kit) : Binder<ProgressBar>(kit) {
    private val text = kit.text(R.dimen.small, R.color.soft)
    private val bar = Parts(kit).apply { layoutParams = LinearLayout.LayoutParams(MATCH_PARENT, kit.dp(6f)).apply { topMargin = kit.dp(8f) } }
    override val view = kit.column(text, bar)

    override fun bind(record: ProgressBar) {
        text.sayOrHide(kit.words(record.text))
        bar.show(record.done, record.total)
    }
}

private class Parts(private val kit: Kit) : View(kit.context) {
    private val fill = Paint(Paint.ANTI_ALIAS_FLAG)
    private val box = RectF()
    private var done = 0
    private var total = 1

    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    fun show(done: Int, total: Int) {
        this.done = done
        this.total = total.coerceAtLeast(1)
        invalidate()
    }

    override fun onDraw(canvas: Canvas) {
        val mirrored = layoutDirection == LAYOUT_DIRECTION_RTL
        // Many parts run together into one bar.
        val gap = if (width / total < kit.dp(12f)) 0f else kit.dp(4f).toFloat()
        val part = (width - gap * (total - 1)) / total
        for (place in 0 until total) {
            val start = place * (part + gap)
            box.set(if (mirrored) width - start - part else start, 0f, if (mirrored) width - start else start + part, height.toFloat())
            fill.color = kit.color(if (place < done) R.color.brand else R.color.line)
            val round = if (gap == 0f) 0f else height / 2f
            canvas.drawRoundRect(box, round, round, fill)
        }
    }
}
