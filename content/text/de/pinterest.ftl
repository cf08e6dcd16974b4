# Pinterest

pinterest-training-before = Wir wissen nicht, ab welchem Tag Pinterest KI mit Daten der Menschen trainiert hat.
pinterest-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
pinterest-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
pinterest-training-world = Pinterests Richtlinie sagt, dass es KI mit Pins trainiert, egal wann sie gepostet wurden. Seine KI, die Bilder erzeugt, wird mit den Bildern darin trainiert. Du kannst das ausschalten.
pinterest-variant-words = Die Wörter sehen anders aus: Pinterest ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
pinterest-variant-off-already = Es ist schon aus: Dann lass es so.
pinterest-training-web-sign-in = Melde dich bei Pinterest an.
pinterest-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
pinterest-training-web-settings = Öffne die Einstellungen.
pinterest-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
pinterest-training-web-privacy = Öffne die Seite zu Datenschutz und Daten.
pinterest-training-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
pinterest-training-web-off = Schalte es aus.
pinterest-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
pinterest-training-eu = Pinterests Richtlinie sagt, dass es KI mit Pins trainiert, egal wann sie gepostet wurden. Seine KI, die Bilder erzeugt, wird mit den Bildern darin trainiert. Du kannst das ausschalten und mit einem Formular widersprechen.
pinterest-door-pinterest = Pinterests Hilfe zu diesen Einstellungen
pinterest-door-pinterest-dpo = Pinterests Formular zum Datenschutz
pinterest-door-pinterest-ai = Pinterests Hilfe zu seiner KI
pinterest-used-pins = Pinterest sagt, dass es KI mit Pins trainiert, egal wann sie gepostet wurden.
pinterest-used-machine-learning = Pinterests Richtlinie sagt auch, dass es maschinelles Lernen mit Pins trainiert, etwa um einzuordnen, was auf Bildern ist.
pinterest-not-used-minors = Es wurde berichtet, dass Pinterest Daten von Minderjährigen nicht nutzt.
pinterest-note-object = Pinterests Richtlinie sagt, dass man ein Recht auf Widerspruch hat.
pinterest-objection-training = Training von KI mit meinen Pins
pinterest-objection-posts-by-others = Training von KI mit Bildern von mir, die andere gepostet haben
pinterest-use-posts = deinen Pins
