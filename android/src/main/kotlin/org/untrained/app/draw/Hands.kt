package org.untrained.app.draw

import org.untrained.core.DateField
import org.untrained.core.Event

/** What a drawn thing can do: say what was touched, or ask for a day. */
class Hands(val send: (Event) -> Unit, val askDay: (DateField) -> Unit)
