# Gemini

gemini-training-before = Wir wissen nicht, ab welchem Tag Gemini KI mit Daten der Menschen trainiert hat.
gemini-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
gemini-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
gemini-training-world = Google sagt, dass es deine Chats mit Gemini nutzt, um seine KI zu verbessern, solange Aktivitäten gespeichert werden.
gemini-variant-words = Die Wörter sehen anders aus: Gemini ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
gemini-variant-off-already = Es ist schon aus: Dann lass es so.
gemini-variant-older-name = In älteren Anleitungen heißt es „Gemini Apps Activity“.
gemini-training-web-sign-in = Öffne Gemini und melde dich an.
gemini-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
gemini-training-web-settings = Öffne die Einstellungen.
gemini-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
gemini-training-web-activity = Öffne die Seite zu Aktivitäten.
gemini-training-web-activity-picture = Liste; die eingekreiste Zeile führt weiter.
gemini-training-web-off = Schalte es aus.
gemini-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
gemini-door-gemini = Die Aktivitätseinstellungen von Gemini
gemini-door-google-contact = Googles Kontakt zum Datenschutz
gemini-covers-off = Google sagt: Wenn das aus ist, werden neue Chats nicht zum Training genutzt, außer du schickst Rückmeldung.
gemini-not-covered-short = Google behält Chats trotzdem bis zu 72 Stunden.
gemini-not-covered-reviewed = Chats, die Menschen geprüft haben, werden bis zu drei Jahre behalten.
gemini-not-covered-feedback = Mit einer Rückmeldung bekommt Google auch deine Chats der letzten 24 Stunden und was du darin hochgeladen hast.
gemini-not-used-temporary = Google sagt, dass es mit temporären Chats keine KI trainiert.
gemini-note-two = Es gibt zwei Einstellungen: eine für Chats, eine für Ton und Gemini Live. Die zweite ist aus, wenn du sie nicht eingeschaltet hast.
