# YouTube

youtube-training-before = Wir wissen nicht genau, was vor August 2025 für andere Unternehmen und YouTube-Videos galt.
youtube-training-before-same = Vielleicht nicht: Was YouTube jetzt sagt, kann vorher schon gegolten haben.
youtube-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
youtube-training-world = Andere Unternehmen dürfen nur dann KI mit deinen Videos trainieren, wenn du es erlaubst. Das ist aus, solange du es nicht einschaltest.
youtube-variant-words = Die Wörter sehen anders aus: YouTube ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
youtube-variant-off-already = Es ist schon aus: Dann lass es so.
youtube-training-web-sign-in = Melde dich bei YouTube Studio an.
youtube-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
youtube-training-web-settings = Öffne die Einstellungen.
youtube-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
youtube-training-web-channel = Öffne die Seite zu deinem Kanal.
youtube-training-web-channel-picture = Liste; die eingekreiste Zeile führt weiter.
youtube-training-web-advanced = Öffne die erweiterten Einstellungen.
youtube-training-web-advanced-picture = Liste; die eingekreiste Zeile führt weiter.
youtube-training-web-off = Schau nach, ob es aus ist.
youtube-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch aus.
youtube-door-youtube = YouTubes Hilfe zu dieser Einstellung
youtube-door-google-contact = Googles Kontakt zum Datenschutz
youtube-not-covered-google = Was Google selbst mit deinen Videos macht, betrifft die Einstellung nicht.
youtube-own-before = Wir wissen nicht, ab welchem Tag Google seine eigene KI mit YouTube-Videos trainiert hat.
youtube-own-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
youtube-own-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
youtube-own-world = Im Juni 2025 wurde berichtet, dass Google bestätigte, seine eigene KI, etwa Gemini und Veo 3, mit einem Teil der Videos auf YouTube zu trainieren. Einen Schalter dagegen gibt es nicht.
youtube-change-2026-11 = Es wurde berichtet, dass Google seine eigene KI mit einem Teil der Videos trainiert, ohne Schalter. Was wir vorher sagten, gilt für andere Unternehmen.
youtube-use-own = deinen Videos
youtube-use-posts = deinen Videos
