package org.untrained.app.draw

import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.Path
import android.graphics.RectF
import android.text.Layout
import android.text.StaticLayout
import android.text.TextPaint
import android.text.TextUtils
import android.view.View
import org.untrained.app.R
import org.untrained.core.Sketch
import org.untrained.core.SketchLook
import org.untrained.core.SketchRow

/** The upper part of a phone, drawn from data, with the place to touch ringed. Mirrors itself; one sentence for the voice. */
internal class SketchView(private val kit: Kit) : View(kit.context) {
    private val fill = Paint(Paint.ANTI_ALIAS_FLAG)
    private val edge = Paint(Paint.ANTI_ALIAS_FLAG).apply { style = Paint.Style.STROKE }
    private val ink = TextPaint(Paint.ANTI_ALIAS_FLAG).apply { textSize = kit.sp(14f).toFloat() }
    private val outline = Path()
    private val box = RectF()
    private var sketch: Sketch? = null
    private var title: StaticLayout? = null
    private var rows: List<Drawn> = emptyList()
    private var phone = 0

    /** A row with its words laid out and its height. */
    private class Drawn(val row: SketchRow, val words: StaticLayout?, val height: Int)

    fun show(new: Sketch) {
        if (new == sketch) return
        sketch = new
        contentDescription = kit.words(new.spoken)
        kit.stop(this)
        requestLayout()
        invalidate()
    }

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val room = MeasureSpec.getSize(widthSpec)
        phone = room.coerceAtMost(kit.dp(320f).coerceAtLeast(kit.sp(260f)))
        val inner = phone - 2 * kit.dp(PHONE_PAD)
        title = sketch?.title?.takeIf { it.isNotEmpty() }?.let { lay(it, inner - kit.dp(32f), bold = true) }
        rows = sketch?.rows.orEmpty().map { row ->
            val words = row.text.takeIf { it.isNotEmpty() }?.let { lay(it, inner - room(row.look), bold = row.look == SketchLook.SECTION) }
            Drawn(row, words, (words?.height ?: 0).coerceAtLeast(kit.dp(20f)) + kit.dp(20f))
        }
        setMeasuredDimension(room, top() + rows.sumOf { it.height + kit.dp(6f) } + kit.dp(20f))
    }

    private fun top(): Int = kit.dp(22f) + (title?.let { it.height + kit.dp(20f) } ?: kit.dp(8f))

    private fun lay(text: String, width: Int, bold: Boolean): StaticLayout {
        ink.typeface = if (bold) Kit.BOLD else null
        return StaticLayout.Builder.obtain(text, 0, text.length, TextPaint(ink), width.coerceAtLeast(kit.dp(40f)))
            .setAlignment(Layout.Alignment.ALIGN_NORMAL)
            .setTextDirection(if (mirrored()) android.text.TextDirectionHeuristics.RTL else android.text.TextDirectionHeuristics.LTR)
            .setMaxLines(3).setEllipsize(TextUtils.TruncateAt.END).build()
    }

    /** Room that the row's other parts take from its words. */
    private fun room(look: SketchLook): Int = when (look) {
        SketchLook.AVATAR -> kit.dp(68f)
        SketchLook.LINE -> kit.dp(24f)
        SketchLook.LEADS -> kit.dp(56f)
        SketchLook.SWITCH_ON -> kit.dp(80f)
        SketchLook.SWITCH_OFF -> kit.dp(80f)
        SketchLook.BUTTON -> kit.dp(48f)
        SketchLook.SECTION -> kit.dp(24f)
    }

    private fun mirrored() = layoutDirection == LAYOUT_DIRECTION_RTL

    override fun onRtlPropertiesChanged(layoutDirection: Int) {
        super.onRtlPropertiesChanged(layoutDirection)
        requestLayout()
    }

    override fun onDraw(canvas: Canvas) {
        canvas.save()
        canvas.translate((width - phone) / 2f, 0f)
        frame(canvas)
        var y = top()
        rows.forEachIndexed { place, drawn ->
            row(canvas, drawn, y, place)
            y += drawn.height + kit.dp(6f)
        }
        canvas.restore()
    }

    /** The outline, open below: the screen goes on. */
    private fun frame(canvas: Canvas) {
        val half = kit.dp(1f).toFloat()
        val corner = kit.dp(26f).toFloat()
        outline.reset()
        outline.moveTo(half, height.toFloat())
        outline.lineTo(half, corner)
        outline.quadTo(half, half, corner, half)
        outline.lineTo(phone - corner, half)
        outline.quadTo(phone - half, half, phone - half, corner)
        outline.lineTo(phone - half, height.toFloat())
        fill.color = kit.color(R.color.ground)
        canvas.drawPath(outline, fill)
        edge.color = kit.color(R.color.soft)
        edge.strokeWidth = kit.dp(2f).toFloat()
        canvas.drawPath(outline, edge)
        fill.color = kit.color(R.color.line)
        box.set(phone / 2f - kit.dp(22f), kit.dp(9f).toFloat(), phone / 2f + kit.dp(22f), kit.dp(14f).toFloat())
        canvas.drawRoundRect(box, kit.dp(3f).toFloat(), kit.dp(3f).toFloat(), fill)
        title?.let {
            words(canvas, it, kit.dp(PHONE_PAD) + kit.dp(8f), kit.dp(26f), R.color.text)
            edge.color = kit.color(R.color.line)
            edge.strokeWidth = kit.dp(1f).toFloat()
            val under = kit.dp(26f) + it.height + kit.dp(8f)
            canvas.drawLine(kit.dp(2f).toFloat(), under.toFloat(), phone - kit.dp(2f).toFloat(), under.toFloat(), edge)
        }
    }

    private fun row(canvas: Canvas, drawn: Drawn, y: Int, place: Int) {
        val start = kit.dp(PHONE_PAD)
        val end = phone - kit.dp(PHONE_PAD)
        val middle = y + drawn.height / 2
        if (drawn.row.marked) ground(canvas, start, y, end, y + drawn.height)
        when (drawn.row.look) {
            SketchLook.AVATAR -> {
                disc(canvas, start + kit.dp(26f), middle, kit.dp(15f), R.color.line)
                line(canvas, drawn, start + kit.dp(52f), middle, end - kit.dp(16f), place)
            }
            SketchLook.LINE -> line(canvas, drawn, start + kit.dp(12f), middle, end - kit.dp(12f), place)
            SketchLook.LEADS -> {
                line(canvas, drawn, start + kit.dp(12f), middle, end - kit.dp(44f), place)
                arrow(canvas, end - kit.dp(20f), middle, drawn.row.marked)
            }
            SketchLook.SWITCH_ON -> {
                line(canvas, drawn, start + kit.dp(12f), middle, end - kit.dp(68f), place)
                toggle(canvas, end - kit.dp(12f), middle, on = true)
            }
            SketchLook.SWITCH_OFF -> {
                line(canvas, drawn, start + kit.dp(12f), middle, end - kit.dp(68f), place)
                toggle(canvas, end - kit.dp(12f), middle, on = false)
            }
            SketchLook.BUTTON -> {
                span(start + kit.dp(12f), middle - drawn.height / 2 + kit.dp(5f), end - kit.dp(12f), middle + drawn.height / 2 - kit.dp(5f))
                edge.color = kit.color(R.color.soft)
                edge.strokeWidth = kit.dp(1f).toFloat()
                canvas.drawRoundRect(box, box.height() / 2, box.height() / 2, edge)
                line(canvas, drawn, start + kit.dp(24f), middle, end - kit.dp(24f), place)
            }
            SketchLook.SECTION -> line(canvas, drawn, start + kit.dp(12f), middle, end - kit.dp(12f), place)
        }
        if (drawn.row.marked) mark(canvas, drawn, start, y, end)
    }

    /** Real words, or a bar where nobody has to read any. */
    private fun line(canvas: Canvas, drawn: Drawn, from: Int, middle: Int, to: Int, place: Int) {
        val words = drawn.words
        if (words != null) {
            words(canvas, words, from, middle - words.height / 2, if (drawn.row.look == SketchLook.SECTION) R.color.soft else R.color.text)
        } else {
            span(from, middle - kit.dp(5f), from + (to - from) * BARS[place % BARS.size] / 100, middle + kit.dp(5f))
            fill.color = kit.color(R.color.line)
            canvas.drawRoundRect(box, kit.dp(5f).toFloat(), kit.dp(5f).toFloat(), fill)
        }
    }

    private fun words(canvas: Canvas, words: StaticLayout, from: Int, y: Int, color: Int) {
        words.paint.color = kit.color(color)
        canvas.save()
        canvas.translate(if (mirrored()) (phone - from - words.width).toFloat() else from.toFloat(), y.toFloat())
        words.draw(canvas)
        canvas.restore()
    }

    private fun arrow(canvas: Canvas, x: Int, y: Int, marked: Boolean) {
        val turn = if (mirrored()) -1 else 1
        val at = if (mirrored()) phone - x else x
        edge.color = kit.color(if (marked) R.color.brand else R.color.soft)
        edge.strokeWidth = kit.dp(2f).toFloat()
        edge.strokeCap = Paint.Cap.ROUND
        val reach = kit.dp(5f)
        canvas.drawLine((at - turn * reach / 2).toFloat(), (y - reach).toFloat(), (at + turn * reach / 2).toFloat(), y.toFloat(), edge)
        canvas.drawLine((at - turn * reach / 2).toFloat(), (y + reach).toFloat(), (at + turn * reach / 2).toFloat(), y.toFloat(), edge)
    }

    private fun toggle(canvas: Canvas, end: Int, y: Int, on: Boolean) {
        span(end - kit.dp(44f), y - kit.dp(12f), end, y + kit.dp(12f))
        if (on) {
            fill.color = kit.color(R.color.brand)
            canvas.drawRoundRect(box, box.height() / 2, box.height() / 2, fill)
            disc(canvas, end - kit.dp(12f), y, kit.dp(8f), R.color.on_brand)
        } else {
            edge.color = kit.color(R.color.soft)
            edge.strokeWidth = kit.dp(2f).toFloat()
            canvas.drawRoundRect(box, box.height() / 2, box.height() / 2, edge)
            disc(canvas, end - kit.dp(32f), y, kit.dp(6f), R.color.soft)
        }
    }

    private fun ground(canvas: Canvas, start: Int, top: Int, end: Int, bottom: Int) {
        span(start, top, end, bottom)
        fill.color = kit.color(R.color.card)
        canvas.drawRoundRect(box, kit.dp(12f).toFloat(), kit.dp(12f).toFloat(), fill)
    }

    /** The ring, and the finger at the end where it covers no word. */
    private fun mark(canvas: Canvas, drawn: Drawn, start: Int, y: Int, end: Int) {
        span(start, y, end, y + drawn.height)
        edge.color = kit.color(R.color.brand)
        edge.strokeWidth = kit.dp(3f).toFloat()
        canvas.drawRoundRect(box, kit.dp(12f).toFloat(), kit.dp(12f).toFloat(), edge)
        disc(canvas, end - kit.dp(30f), y + drawn.height, kit.dp(11f), R.color.card)
        disc(canvas, end - kit.dp(30f), y + drawn.height, kit.dp(8f), R.color.brand)
    }

    private fun disc(canvas: Canvas, x: Int, y: Int, radius: Int, color: Int) {
        fill.color = kit.color(color)
        canvas.drawCircle((if (mirrored()) phone - x else x).toFloat(), y.toFloat(), radius.toFloat(), fill)
    }

    private fun span(start: Int, top: Int, end: Int, bottom: Int) {
        if (mirrored()) box.set((phone - end).toFloat(), top.toFloat(), (phone - start).toFloat(), bottom.toFloat())
        else box.set(start.toFloat(), top.toFloat(), end.toFloat(), bottom.toFloat())
    }

    private companion object {
        const val PHONE_PAD = 12f

        /** Lengths of the bars in hundredths, so that they look like words. */
        val BARS = intArrayOf(62, 45, 74, 53, 38)
    }
}
