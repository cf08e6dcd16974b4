# Spotify

spotify-training-world = Wir wissen nicht, ob Spotify dort, wo du lebst, maschinelles Lernen mit Daten der Menschen trainiert. Diesen Teil der Richtlinie haben wir nur für die USA gelesen.
spotify-training-world-like-us = Vielleicht: Die Richtlinie für die USA sagt das.
spotify-training-world-not-read = Vielleicht nicht: Anderswo ist ein anderes Unternehmen verantwortlich, Spotify AB, mit eigener Richtlinie.
spotify-training-us-before = Wir wissen nicht, ab welchem Tag Spotify maschinelles Lernen mit Daten der Menschen trainiert hat.
spotify-training-us-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
spotify-training-us-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
spotify-training-us = Spotifys Richtlinie für die USA sagt, dass es Algorithmen und maschinelles Lernen mit Daten der Menschen trainiert, etwa für Vorschläge und Funktionen wie AI DJ. Einen Schalter dagegen haben wir nicht gesehen.
spotify-change-2026-11 = Spotifys Richtlinie zu maschinellem Lernen haben wir nur für die USA gelesen; von anderen Orten sagen wir das nicht mehr.
spotify-generative-world = Wir wissen nicht, ob Spotify mit Daten der Menschen KI trainiert, die Inhalte erstellt. Die Richtlinie, die wir gelesen haben, spricht von maschinellem Lernen.
spotify-generative-world-machine-learning = Vielleicht nicht: Sie nennt maschinelles Lernen und nichts, das zum Erstellen von Inhalten trainiert wird.
spotify-generative-world-not-ruled-out = Vielleicht: Sie nennt auch Funktionen mit KI, etwa AI DJ, und schließt nichts aus.
spotify-use-activity = deinem Hören
spotify-use-activity-generative = deinem Hören
