# Grammarly

grammarly-training-before = Wir wissen nicht, ab welchem Tag Grammarly KI mit Texten der Menschen trainiert hat.
grammarly-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
grammarly-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
grammarly-training-world = Das Unternehmen hinter Grammarly sagt, dass es seine KI-Modelle mit dem trainiert, was du dort schreibst, wenn du das nicht ausschaltest. Bei Einzelnen ist der Schalter zu Beginn an.
grammarly-variant-words = Die Wörter sehen anders aus: Grammarly ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
grammarly-variant-off-already = Es ist schon aus: Dann lass es so.
grammarly-variant-team = In einem Konto mit mehreren Menschen gibt es für dich keinen solchen Schalter: Nur wer das Konto verwaltet, kann ihn stellen.
grammarly-training-web-sign-in = Melde dich bei deinem Grammarly-Konto an.
grammarly-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
grammarly-training-web-privacy = Öffne die Einstellungen zum Datenschutz. Mit einem eigenen Pro-Konto öffnest du die Einstellungen zu Daten.
grammarly-training-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
grammarly-training-web-off = Schalte es aus.
grammarly-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
grammarly-door-privacy = Die Datenschutzeinstellungen von Grammarly
grammarly-door-data = Die Dateneinstellungen eines Pro-Kontos
grammarly-door-rights = Superhumans Hilfe zu deinen Rechten an deinen Daten
grammarly-used-texts = Es geht um die Inhalte, die du schreibst oder prüfen lässt, auch mit dem KI-Helfer.
grammarly-not-used-providers = Die Richtlinie sagt, dass KI-Unternehmen, die für Grammarly arbeiten, nicht mit deinen Inhalten trainieren dürfen.
grammarly-not-covered-other-data = Der Schalter betrifft deine Inhalte. Laut Richtlinie können auch andere Angaben zum Training der KI genutzt werden.
grammarly-note-team = In Konten mit mehreren Menschen kann das nur die Verwaltung ändern.
grammarly-note-name = Seit Oktober 2025 heißt das Unternehmen Superhuman. Das Produkt heißt weiter Grammarly.
grammarly-note-legal-basis = In Europa und im Vereinigten Königreich beruft es sich dafür auf „berechtigte Interessen“. Deshalb darfst du per E-Mail widersprechen.
grammarly-use-texts = deinen Texten
