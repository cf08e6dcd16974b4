# WordPress.com

wordpress-training-before = Wir wissen nicht, ab welchem Tag WordPress.com andere Unternehmen KI mit öffentlichen Beiträgen trainieren ließ.
wordpress-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
wordpress-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
wordpress-training-world = WordPress.com darf öffentliche Beiträge an andere Unternehmen geben, auch an KI-Unternehmen, wenn du das nicht für jede Website sperrst. Die Sperre ist ein eigener Schalter und aus, bis du sie anschaltest.
wordpress-variant-words = Die Wörter sehen anders aus: WordPress.com ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
wordpress-variant-on-already = Es ist schon an: Dann lass es so.
wordpress-training-web-sign-in = Melde dich bei WordPress.com an.
wordpress-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
wordpress-training-web-settings = Öffne die allgemeinen Einstellungen der Website, dann den Abschnitt zum Datenschutz.
wordpress-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
wordpress-training-web-off = Schalte dies an: Es sperrt die Weitergabe.
wordpress-training-web-off-where = Wenn dieser Schalter an ist, ist die Nutzung deiner Daten aus. Antworte hier also „aus“, sobald er an ist.
wordpress-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch aus.
wordpress-door-wordpress = Die allgemeinen Einstellungen einer Website
wordpress-door-automattic = Das Kontaktformular von WordPress.com
wordpress-covers-sharing = Der Schalter heißt „prevent“, also „verhindern“: Er sperrt, wenn er an ist.
wordpress-note-discouraged = Wenn du Suchmaschinen schon vorher ferngehalten hast, ist die Weitergabe aus.
wordpress-use-posts = deinem Blog
