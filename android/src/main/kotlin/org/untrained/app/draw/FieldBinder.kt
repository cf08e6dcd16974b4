package org.untrained.app.draw

import android.content.res.ColorStateList
import android.text.Editable
import android.text.InputType
import android.text.TextWatcher
import android.util.TypedValue
import android.view.Gravity
import android.view.View
import android.view.inputmethod.EditorInfo
import android.widget.EditText
import org.untrained.app.R
import org.untrained.core.Event
import org.untrained.core.Field
import org.untrained.core.Input

/** A text that the person writes. While the field has the focus, the words in it are the person's own: a redraw leaves them. */
internal class FieldBinder(kit: Kit) : Binder<Field>(kit) {
    private val label = kit.text(R.dimen.small, R.color.text, bold = true)
    private val hint = kit.text(R.dimen.small, R.color.soft).apply { layoutParams = kit.wide(kit.dp(4f)) }
    val edit: EditText = EditText(kit.context).apply {
        id = View.generateViewId()
        isSaveEnabled = false
        setTextSize(TypedValue.COMPLEX_UNIT_PX, resources.getDimension(R.dimen.body))
        setTextColor(kit.color(R.color.text))
        minimumHeight = kit.dp(56f)
        setPadding(kit.pad, kit.dp(12f), kit.pad, kit.dp(12f))
        layoutParams = kit.wide(kit.dp(4f))
        background = ground(focused = false)
        // Nothing written here goes into the keyboard's memory.
        imeOptions = EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING
        importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO
    }
    override val view = kit.column(label, edit, hint)
    private var field = ""
    private var input: Input? = null
    private var binding = false

    init {
        label.labelFor = edit.id
        edit.addTextChangedListener(object : TextWatcher {
            override fun beforeTextChanged(text: CharSequence, start: Int, count: Int, after: Int) = Unit
            override fun onTextChanged(text: CharSequence, start: Int, before: Int, count: Int) = Unit
            override fun afterTextChanged(text: Editable) {
                if (!binding) kit.hands.send(Event.Typed(field, text.toString()))
            }
        })
        edit.setOnFocusChangeListener { _, has ->
            edit.background = ground(has)
            if (!has) kit.hands.send(Event.FieldLeft(field))
        }
    }

    override fun bind(record: Field) {
        field = record.key
        label.sayOrHide(kit.words(record.label))
        hint.sayOrHide(kit.words(record.hint))
        binding = true
        if (record.input != input) {
            input = record.input
            take(record.input)
        }
        if (!edit.isFocused && edit.text.toString() != record.text) edit.setText(record.text)
        binding = false
    }

    private fun ground(focused: Boolean) = kit.shape(R.color.card, kit.dp(12f).toFloat(), R.color.soft).apply {
        if (focused) setStroke(kit.dp(2f), ColorStateList.valueOf(kit.color(R.color.brand)))
    }

    private fun take(input: Input) = when (input) {
        Input.LINE -> one(InputType.TYPE_TEXT_FLAG_CAP_SENTENCES, EditorInfo.IME_ACTION_DONE)
        Input.FIND -> one(InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS, EditorInfo.IME_ACTION_SEARCH)
        Input.EMAIL -> one(InputType.TYPE_TEXT_VARIATION_EMAIL_ADDRESS, EditorInfo.IME_ACTION_DONE)
        Input.PATH -> one(InputType.TYPE_TEXT_FLAG_NO_SUGGESTIONS, EditorInfo.IME_ACTION_DONE)
        Input.LINES -> {
            edit.inputType = InputType.TYPE_CLASS_TEXT or InputType.TYPE_TEXT_FLAG_MULTI_LINE or InputType.TYPE_TEXT_FLAG_CAP_SENTENCES
            edit.minLines = 4
            edit.gravity = Gravity.TOP or Gravity.START
        }
    }

    private fun one(flags: Int, action: Int) {
        edit.inputType = InputType.TYPE_CLASS_TEXT or flags
        edit.isSingleLine = true
        edit.gravity = Gravity.CENTER_VERTICAL or Gravity.START
        edit.imeOptions = EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING or action
    }
}
