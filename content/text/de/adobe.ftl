# Adobe

adobe-training-before = Wir wissen nicht, ab welchem Tag Adobe KI mit Daten der Menschen trainiert hat.
adobe-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
adobe-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
adobe-training-world = Adobe sagt, dass es Dateien in seiner Cloud mit maschinellem Lernen auswerten darf, um seine Produkte zu verbessern, wenn du das nicht ausschaltest.
adobe-variant-words = Die Wörter sehen anders aus: Adobe ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
adobe-variant-off-already = Es ist schon aus: Dann lass es so.
adobe-training-web-sign-in = Melde dich bei deinem Adobe-Konto an.
adobe-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
adobe-training-web-privacy = Öffne Konto und Sicherheit, dann die Seite zu Daten und Datenschutz.
adobe-training-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
adobe-training-web-off = Schalte es aus.
adobe-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
adobe-door-adobe = Die Datenschutzeinstellungen von Adobe
adobe-not-used-generative = Adobe sagt, dass es generative KI nicht mit deinen Dateien trainiert, außer du bietest sie auf Adobe Stock an.
adobe-not-used-local = Gemeint sind nur Dateien auf Adobes Servern, nicht die auf deinem Gerät.
adobe-not-used-managed = Konten, die eine Schule oder ein Arbeitgeber verwaltet, sind ausgenommen.
adobe-not-covered-programs = Der Schalter gilt nicht für Programme, an denen du selbst teilnimmst, etwa Testversionen oder Adobe Stock.
adobe-generative-before = Wir wissen nicht, was zu dieser Zeit bei Adobe für KI galt, die Inhalte erstellt.
adobe-generative-before-same = Vielleicht nicht: Was Adobe jetzt sagt, kann vorher schon gegolten haben.
adobe-generative-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
adobe-generative-world = Adobe sagt, dass es KI, die Inhalte erstellt, nicht mit deinen Dateien trainiert. Dateien, die du auf Adobe Stock anbietest, sind etwas anderes.
