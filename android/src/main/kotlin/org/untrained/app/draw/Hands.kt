package org.untrained.app.draw

import android.graphics.Bitmap
import org.untrained.core.DateField
import org.untrained.core.Event

/** What a drawn thing can do: say what was touched, ask for a day, or for an own picture as wide as this; the answer comes later. */
class Hands(
    val send: (Event) -> Unit,
    val askDay: (DateField) -> Unit,
    val picture: (file: String, width: Int, answer: (Bitmap?) -> Unit) -> Unit = { _, _, _ -> },
)
