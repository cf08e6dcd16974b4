package org.untrained.app.draw

import android.graphics.Canvas
import android.graphics.Paint
import android.view.View
import org.untrained.app.R

/** The line beside steps and dates, with a dot or a number at each. Decoration: what it shows is also said in words. */
internal class Rail(private val kit: Kit, private val sizeSp: Float) : View(kit.context) {
    private val fill = Paint(Paint.ANTI_ALIAS_FLAG)
    private val edge = Paint(Paint.ANTI_ALIAS_FLAG).apply { style = Paint.Style.STROKE; strokeWidth = kit.dp(2f).toFloat() }
    private val ink = Paint(Paint.ANTI_ALIAS_FLAG).apply {
        textAlign = Paint.Align.CENTER
        typeface = Kit.BOLD
        textSize = kit.sp(14f).toFloat()
    }
    private val diameter = kit.sp(sizeSp)
    private var number = ""
    private var filled = false
    private var ringed = false
    private var above = false
    private var below = false

    init {
        importantForAccessibility = IMPORTANT_FOR_ACCESSIBILITY_NO
    }

    fun show(number: String, filled: Boolean, ringed: Boolean, above: Boolean, below: Boolean) {
        this.number = number
        this.filled = filled
        this.ringed = ringed
        this.above = above
        this.below = below
        invalidate()
    }

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        setMeasuredDimension(diameter + kit.dp(8f), resolveSize(diameter + kit.dp(8f), heightSpec))
    }

    override fun onDraw(canvas: Canvas) {
        val x = width / 2f
        val radius = diameter / 2f
        val y = kit.sp(12f).coerceAtLeast(diameter / 2 + kit.dp(2f)).toFloat()
        edge.color = kit.color(R.color.line)
        if (above) canvas.drawLine(x, 0f, x, y - radius, edge)
        if (below) canvas.drawLine(x, y + radius, x, height.toFloat(), edge)
        fill.color = kit.color(R.color.brand)
        edge.color = kit.color(if (ringed || filled) R.color.brand else R.color.soft)
        if (filled) canvas.drawCircle(x, y, radius, fill) else canvas.drawCircle(x, y, radius - edge.strokeWidth / 2, edge)
        if (ringed && filled && number.isEmpty()) canvas.drawCircle(x, y, radius + kit.dp(3f), edge)
        ink.color = kit.color(if (filled) R.color.on_brand else R.color.soft)
        if (number.isNotEmpty()) canvas.drawText(number, x, y - (ink.ascent() + ink.descent()) / 2, ink)
    }
}
