# Substack

substack-training-world = Substack hat einen Schalter, der die KI-Programme anderer bittet, wegzubleiben. Er ist aus, bis du ihn anschaltest. Wir wissen nicht, welche davon mit dem trainieren, was sie finden, und ob Substack selbst KI trainiert, haben wir nirgends gelesen.
substack-training-world-others = Ja: Andere können mit öffentlichen Beiträgen trainieren, wenn du es nicht sperrst, und dann sind sie nur gebeten, es zu lassen.
substack-training-world-itself = Nein: Nichts, was wir gelesen haben, sagt, dass Substack selbst es tut.
substack-door-substack = Substacks Hilfe zu diesem Schalter
substack-variant-words = Die Wörter sehen anders aus: Substack ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
substack-variant-on-already = Es ist schon an: Dann lass es so.
substack-variant-section = Es steht im Abschnitt mit den Angaben zur Veröffentlichung; neuere Anleitungen nennen den Abschnitt zum Datenschutz.
substack-training-web-sign-in = Melde dich bei Substack an.
substack-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
substack-training-web-settings = Öffne die Einstellungen deiner Veröffentlichung.
substack-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
substack-training-web-off = Schalte dies an: Es bittet KI-Programme, wegzubleiben.
substack-training-web-off-where = Wenn dieser Schalter an ist, ist die Nutzung deiner Daten aus. Antworte hier also „aus“, sobald er an ist.
substack-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch aus.
substack-not-covered-signal = Der Schalter ist eine Bitte an diese Programme. Er zwingt sie nicht.
