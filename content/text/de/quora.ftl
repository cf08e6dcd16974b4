# Quora

quora-training-world = Quoras Richtlinie erlaubt es, KI mit deinen Antworten, Beiträgen und Kommentaren zu trainieren; in der Hilfe steht, dass Quora es zurzeit nicht tut. Es gibt einen Schalter dagegen.
quora-training-world-policy = Ja: Die Richtlinie vom August 2023 sagt, dass Inhalte dafür genutzt werden dürfen, wenn du das nicht ausschaltest.
quora-training-world-not-now = Nein: In Quoras Hilfe steht, dass Antworten, Beiträge und Kommentare dafür zurzeit nicht genutzt werden und dass sich das ändern kann. Die Seite hat kein Datum.
quora-variant-no-words = Die genauen Wörter auf diesen Seiten kennen wir nicht. Achte auf Daten, Training oder Verbessern.
quora-variant-off-already = Es ist schon aus: Dann lass es so.
quora-variant-words = Die Wörter sehen anders aus: Dein Quora ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
quora-training-web-sign-in = Melde dich bei Quora an.
quora-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
quora-training-web-settings = Öffne die Einstellungen.
quora-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
quora-training-web-off = Schalte es aus.
quora-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
quora-training-web-privacy = Öffne die Seite zum Datenschutz.
quora-training-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
quora-door-quora = Quoras Datenschutzrichtlinie
quora-door-quora-help = Quoras Hilfe zu dieser Einstellung
quora-door-quora-contact = Quoras Formular für Anfragen
quora-note-route = Der Schalter ist auf der Seite mit deinen Datenschutzeinstellungen.
quora-change-2026-11 = Quoras Richtlinie erlaubt das Training, und in der Hilfe steht, dass Quora es zurzeit nicht tut. Wir wissen jetzt, wo der Schalter ist.
