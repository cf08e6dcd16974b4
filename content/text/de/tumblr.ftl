# Tumblr

tumblr-training-before = Wir wissen nicht, ab welchem Tag Tumblr andere Unternehmen KI mit öffentlichen Beiträgen trainieren ließ.
tumblr-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
tumblr-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
tumblr-training-world = Tumblr darf öffentliche Beiträge an andere Unternehmen geben, auch an KI-Unternehmen, wenn du das nicht für jedes Blog sperrst. Die Sperre ist ein eigener Schalter und aus, bis du sie anschaltest.
tumblr-variant-words = Die Wörter sehen anders aus: Tumblr ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
tumblr-variant-on-already = Es ist schon an: Dann lass es so.
tumblr-training-web-sign-in = Melde dich bei Tumblr an.
tumblr-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
tumblr-training-web-settings = Öffne die Einstellungen des Blogs, dann den Abschnitt zur Sichtbarkeit.
tumblr-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
tumblr-training-web-off = Schalte dies an: Es sperrt die Weitergabe.
tumblr-training-web-off-where = Wenn dieser Schalter an ist, ist die Nutzung deiner Daten aus. Antworte hier also „aus“, sobald er an ist.
tumblr-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch aus.
tumblr-door-tumblr = Tumblrs Beitrag zum Schalter
tumblr-door-tumblr-privacy = Tumblrs Formular für Datenschutzanfragen
tumblr-covers-sharing = Der Schalter heißt „prevent“, also „verhindern“: Er sperrt, wenn er an ist.
tumblr-note-discouraged = Wenn du Suchmaschinen schon vorher ferngehalten hast, ist die Weitergabe aus.
tumblr-use-posts = deinem Blog
