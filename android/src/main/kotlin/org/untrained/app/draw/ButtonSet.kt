package org.untrained.app.draw

import android.content.res.ColorStateList
import android.graphics.drawable.InsetDrawable
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.Button
import android.widget.LinearLayout
import org.untrained.app.R
import org.untrained.core.ButtonLook
import org.untrained.core.Event
import org.untrained.core.Button as ButtonData

/** Buttons under each other: the primary one over the full width, the others as text. */
internal class ButtonSet(private val kit: Kit, private val small: Boolean = false) {
    val view: LinearLayout = kit.column()
    private val made = mutableListOf<Button>()
    private var shown: List<ButtonData> = emptyList()

    fun bind(buttons: List<ButtonData>) {
        if (buttons == shown) return
        while (made.size > buttons.size) view.removeView(made.removeAt(made.size - 1))
        buttons.forEachIndexed { place, data ->
            val old = made.getOrNull(place)
            val button = if (old != null && shown[place].look == data.look) old else replace(place, data)
            button.text = kit.words(data.label)
            button.isEnabled = data.enabled
            button.setOnClickListener { kit.hands.send(Event.Tapped(data.tap)) }
        }
        view.visibility = if (buttons.isEmpty()) View.GONE else View.VISIBLE
        shown = buttons
    }

    private fun replace(place: Int, data: ButtonData): Button {
        made.getOrNull(place)?.let(view::removeView)
        val button = button(data.look)
        if (place < made.size) made[place] = button else made.add(button)
        view.addView(button, place)
        return button
    }

    private fun button(look: ButtonLook): Button = when (look) {
        ButtonLook.PRIMARY -> plain(R.color.on_brand, R.color.brand).apply {
            layoutParams = kit.wide().apply { topMargin = kit.dp(4f); bottomMargin = kit.dp(4f) }
            gravity = Gravity.CENTER
        }
        ButtonLook.PLAIN -> plain(R.color.brand, 0)
        ButtonLook.DANGER -> plain(R.color.late_ink, 0)
    }

    private fun plain(ink: Int, fill: Int): Button = Button(kit.context, null, 0).apply {
        setTextSize(TypedValue.COMPLEX_UNIT_PX, resources.getDimension(if (small) R.dimen.small else R.dimen.body))
        typeface = Kit.BOLD
        isAllCaps = false
        isClickable = true
        isFocusable = true
        minHeight = kit.touch
        minWidth = kit.touch
        stateListAnimator = null
        textAlignment = if (fill == 0) View.TEXT_ALIGNMENT_VIEW_START else View.TEXT_ALIGNMENT_CENTER
        gravity = Gravity.CENTER_VERTICAL or Gravity.START
        val states = arrayOf(intArrayOf(-android.R.attr.state_enabled), intArrayOf())
        setTextColor(ColorStateList(states, intArrayOf(kit.color(R.color.soft), kit.color(ink))))
        val corners = kit.dp(24f).toFloat()
        val ground = if (fill == 0) null else kit.shape(fill, corners).apply {
            color = ColorStateList(states, intArrayOf(kit.color(R.color.line), kit.color(fill)))
        }
        val side = if (fill == 0) kit.dp(if (small) 8f else 0f) else kit.pad
        // A text button lines up with the text above it; its answer to the finger reaches a little further.
        background = if (fill == 0) InsetDrawable(kit.touchable(null, kit.shape(R.color.text, kit.dp(8f).toFloat())), 0, kit.dp(4f), 0, kit.dp(4f))
        else kit.touchable(ground, kit.shape(R.color.text, corners))
        setPadding(side, kit.dp(8f), side, kit.dp(8f))
        layoutParams = LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT)
    }
}
