# Google Search

google-search-training-before = Wir wissen nicht, ab welchem Tag Google KI mit Bildern und Aufnahmen aus Suche, Lens und Übersetzer trainiert hat.
google-search-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
google-search-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
google-search-training-world = Im Juni 2026 wurde berichtet, dass Google Bilder, Dateien, Ton und Video aus Suche, Lens und Übersetzer aufhebt und KI damit trainieren darf, wenn du das nicht ausschaltest. Der Schalter kommt nach und nach in die Konten und ist zu Beginn meistens an.
google-search-variant-words = Die Wörter sehen anders aus: Google ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
google-search-variant-off-already = Es ist schon aus: Dann lass es so.
google-search-variant-not-there = Es ist noch nicht da: Die neuen Einstellungen kommen über einige Monate in die Konten. Schau später wieder nach.
google-search-training-web-sign-in = Melde dich bei deinem Google-Konto an und öffne „My Activity“.
google-search-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
google-search-training-web-history = Öffne den Teil zu den Suchdiensten.
google-search-training-web-history-picture = Liste; die eingekreiste Zeile führt weiter.
google-search-training-web-off = Nimm das Häkchen weg.
google-search-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
google-search-door-activity = „My Activity“ im Google-Konto
google-search-door-contact = Googles Kontakt zum Datenschutz
google-search-used-media = Es wurde berichtet, dass es um Bilder für Lens, Aufnahmen von Search Live, gesprochene Suchen, Sprechübungen im Übersetzer und hochgeladene Dateien geht.
google-search-covers-media = Das Häkchen bei „Save media“ betrifft Bilder, Dateien, Ton und Video. Der Verlauf als Ganzes hat einen eigenen Schalter.
google-search-not-covered-saved = Was vorher gespeichert wurde, bleibt, bis du es löschst.
google-search-not-covered-public = Google sagt, dass es KI auch mit dem trainiert, was offen im Internet steht.
google-search-note-earlier-choice = Es wurde berichtet, dass der neue Schalter dem folgt, was du vorher bei „Web & App Activity“ gewählt hattest. Wer das aus hatte, hat auch den neuen aus.
google-search-note-policy = Googles Richtlinie nennt „Search services history“ und wo man sie ansehen kann.
google-search-note-own-models = Googles Richtlinie für Europa und das Vereinigte Königreich sagt, dass es das, was Menschen mit seinen KI-Modellen tun, nutzt, um sie zu trainieren und zu verbessern.
google-search-event-mail = Google informierte per E-Mail über die neuen Einstellungen.
google-search-use-media = deinen Medien
