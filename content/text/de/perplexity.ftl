# Perplexity

perplexity-training-before = Wir wissen nicht, ab welchem Tag Perplexity KI mit Daten der Menschen trainiert hat.
perplexity-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
perplexity-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
perplexity-training-world = Perplexity sagt, dass es deine Daten nutzt, um seine KI zu verbessern, wenn du es nicht ausschaltest.
perplexity-variant-words = Die Wörter sehen anders aus: Perplexity ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
perplexity-variant-off-already = Es ist schon aus: Dann lass es so.
perplexity-variant-section = Es steht im Abschnitt zu künstlicher Intelligenz. In älteren Anleitungen ist es auf der Seite zum Konto.
perplexity-training-web-sign-in = Melde dich bei Perplexity an.
perplexity-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
perplexity-training-web-settings = Wähle unten links deinen Namen, dann alle Einstellungen.
perplexity-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
perplexity-training-web-off = Schalte es aus.
perplexity-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
perplexity-training-web-preferences = Öffne die Seite zu deinen Vorlieben.
perplexity-training-web-preferences-picture = Liste; die eingekreiste Zeile führt weiter.
perplexity-door-perplexity = Perplexitys Hilfe zu dieser Einstellung
perplexity-door-perplexity-request = Perplexitys Formular für Datenschutzanfragen
perplexity-not-covered-past = Ausschalten gilt nur für die Zukunft.
perplexity-not-covered-logged-out = Es wurde berichtet, dass man für Fragen ohne Anmeldung nichts ausschalten kann.
perplexity-note-request = Perplexity hat ein Formular für Datenschutzanfragen.
perplexity-change-2026-11 = Der Weg zum Schalter ist ein anderer.
perplexity-use-chats = deinen Chats
