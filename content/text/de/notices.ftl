### Mitteilungen des Systems. Ein Titel hat höchstens 40 Buchstaben, ein Satz höchstens 90, auch beim längsten Namen.

notice-discreet-title = Eine Erinnerung von dir
notice-discreet-body = Öffne die App, um sie zu sehen.

notice-trial-title = Eine Probemitteilung
notice-trial-body = Erinnerungen kommen auf diesem Gerät an.

widget-next = { $what } · { $date }
widget-nothing = Zurzeit ist nichts zu tun
notice-also = Auch: { $others }
notice-also-count = { $count ->
    [one] Und noch eine Sache. Öffne die App, um sie zu sehen.
   *[other] Und { $count } weitere Dinge. Öffne die App, um sie zu sehen.
}

notice-starts-soon-title = { $service }: beginnt bald
notice-starts-soon-body = Das KI-Training beginnt am { $date }. Die App zeigt, was du jetzt tun kannst.
notice-still-on-title = { $service }: schon ausgeschaltet?
notice-still-on-title-block = { $service }: schon gesperrt?
notice-still-on-body = Du wolltest das KI-Training abschalten. Es dauert etwa zwei Minuten.
notice-still-on-body-block = Du wolltest das KI-Training sperren. Es dauert etwa zwei Minuten.
notice-look-again-title = { $service }: noch aus?
notice-look-again-title-block = { $service }: noch gesperrt?
notice-look-again-body = Einstellungen können sich ändern. Sieh kurz nach, ob es noch aus ist.
notice-look-again-body-block = Einstellungen können sich ändern. Sieh kurz nach, ob es noch gesperrt ist.
notice-answer-due-title = { $service }: Antwort da?
notice-answer-due-body = Die Antwort auf deinen Widerspruch war etwa bis { $date } fällig.
notice-extension-over-title = { $service }: Frist vorbei
notice-extension-over-body = Die verlängerte Frist für eine Antwort endete etwa am { $date }.
notice-acknowledgement-title = { $service }: bestätigt?
notice-acknowledgement-body = Das Unternehmen musste deine Beschwerde bis { $date } bestätigen.
notice-authority-title = { $service }: Neues?
notice-authority-body = Bis { $date } sollte dir die Behörde sagen, wie es weitergeht.
notice-own-term-title = { $service }: deine Frist endet
notice-own-term-body = Deine Frist endet am { $date }. Kam eine Antwort?
notice-complaint-window-title = { $service }: bald beschweren
notice-complaint-window-body = Die Behörde bittet um Beschwerden bis { $date }.
notice-turning-18-title = Alles Gute: Du bist 18
notice-turning-18-body = { $service } trainiert ab heute vielleicht KI mit { $data }. Sieh nach.
notice-facts-old-title = Unsere Fakten sind alt
notice-facts-old-body = Eine neue Prüfung war am { $date } fällig. Sieh nach, ob es ein Update gibt.

action-steps = Schritte öffnen
action-look = Nachsehen
action-off = Es ist aus
action-off-block = Es ist gesperrt
action-still-off = Noch aus
action-still-off-block = Noch gesperrt
action-tomorrow = Morgen
action-open = Öffnen
coming-line = Erinnerung: { $what }

coming-starts-soon = Bei { $service } beginnt bald KI-Training
coming-still-on = bei { $service } KI-Training ausschalten
coming-still-on-block = bei { $service } KI-Training sperren
coming-look-again = bei { $service } wieder nachsehen
coming-answer-due = kam eine Antwort von { $service }?
coming-extension-over = die längere Zeit von { $service } für eine Antwort endet
coming-acknowledgement = hat { $service } deine Beschwerde bestätigt?
coming-authority = gibt es Neues von der Behörde zu { $service }?
coming-own-term = deine Frist für { $service } endet
coming-complaint-window = letzte Tage für eine Beschwerde über { $service }
coming-turning-18 = du wirst 18, das zählt bei { $service }
coming-facts-old = nach neueren Fakten sehen

kind-starts-soon = Vor einem Beginn
kind-starts-soon-hint = 7 Tage und 1 Tag, bevor das Training bei dir beginnt
kind-still-on = Ausschalten
kind-still-on-hint = Solange du nicht festgehalten hast, dass es aus ist, immer seltener
kind-look-again = Wieder nachsehen
kind-look-again-hint = 30 Tage nachdem es aus war, dann einmal im Jahr, und wenn sich etwas geändert hat
kind-answer-due = Antwort fällig
kind-answer-due-hint = Wenn eine Antwort auf deinen Widerspruch da sein sollte
kind-extension-over = Frist vorbei
kind-extension-over-hint = Wenn die verlängerte Frist für eine Antwort um ist
kind-acknowledgement = Beschwerde bestätigt
kind-acknowledgement-hint = Wenn ein Unternehmen Zeit hatte, eine Beschwerde zu bestätigen
kind-authority = Nachricht der Behörde
kind-authority-hint = Drei Monate nach einer Beschwerde oder nach ihrem letzten Wort
kind-own-term = Deine eigene Frist
kind-own-term-hint = Am letzten Tag einer Frist, die du gesetzt hast
kind-complaint-window = Letzte Tage für eine Beschwerde
kind-complaint-window-hint = 14 Tage bevor die Zeit für eine Beschwerde endet
kind-turning-18 = 18 werden
kind-turning-18-hint = Am Tag selbst
kind-facts-old = Fakten sind alt
kind-facts-old-hint = Wenn die Fakten dieser App neu zu prüfen sind, einmal im Quartal
