# Figma

figma-training-before = Wir wissen nicht, was Figma vor August 2024 für KI mit Entwürfen gemacht hat.
figma-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
figma-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
figma-training-world = Figma sagt, dass es KI mit den Inhalten von Teams trainiert, wenn das nicht ausgeschaltet wird. In den Tarifen Starter und Professional ist der Schalter zu Beginn an. Ändern kann ihn nur, wer das Team verwaltet.
figma-variant-words = Die Wörter sehen anders aus: Figma ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
figma-variant-off-already = Es ist schon aus: Dann lass es so.
figma-variant-not-admin = Du siehst es nicht: Du verwaltest dieses Team nicht. Frag die Person, die es tut.
figma-training-web-sign-in = Melde dich bei Figma an.
figma-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
figma-training-web-team = Öffne dein Team. Bei Professional klickst du links auf „Admin“; bei Starter öffnest du die Einstellungen neben dem Namen des Teams.
figma-training-web-team-picture = Liste; die eingekreiste Zeile führt weiter.
figma-training-web-settings = Öffne diesen Reiter und geh hinunter zum Teil über KI.
figma-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
figma-training-web-off = Schalte es aus. Bei Starter steht es hinter „Manage AI settings“.
figma-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
figma-door-help = Figmas Hilfe zum Training mit Inhalten
figma-used-content = Figma nennt die Inhalte deines Teams, damit seine KI Entwürfe besser versteht.
figma-not-used-business = In den Tarifen Organization und Enterprise ist es zu Beginn aus, sagt Figma.
figma-covers-new = Das Ausschalten zählt für neue Inhalte und Änderungen.
figma-not-covered-features = Dieser Schalter ändert nicht, ob KI-Funktionen benutzt werden können.
figma-note-admin = In einem Team von anderen kannst du das nicht entscheiden. Frag die Person, die es verwaltet.
figma-use-files = deinen Entwürfen
