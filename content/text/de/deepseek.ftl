# DeepSeek

deepseek-training-before = Wir wissen nicht, ab welchem Tag DeepSeek KI mit Daten der Menschen trainiert hat.
deepseek-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
deepseek-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
deepseek-training-eu = DeepSeek sagt, dass es seine Modelle mit dem trainiert, was Menschen schreiben, sagen und hochladen, wenn sie das nicht ausschalten.
deepseek-training-world = DeepSeek sagt, dass es seine Modelle mit dem trainiert, was Menschen schreiben, sagen und hochladen, wenn sie das nicht ausschalten.
deepseek-variant-words = Die Wörter sehen anders aus: DeepSeek ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
deepseek-variant-off-already = Es ist schon aus: Dann lass es so.
deepseek-training-web-sign-in = Melde dich bei DeepSeek an.
deepseek-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
deepseek-training-web-settings = Öffne die Einstellungen und suche den Teil zu deinen Daten.
deepseek-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
deepseek-training-web-off = Schalte es aus.
deepseek-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
deepseek-door-terms = DeepSeeks Bedingungen, die den Schalter nennen
deepseek-door-representative = Das Formular von DeepSeeks Vertretung in der EU und im Vereinigten Königreich
deepseek-objection-training = Training von KI mit dem, was ich schreibe, sage und hochlade
deepseek-objection-public = Training von KI mit dem, was im Internet über mich steht
deepseek-used-input = DeepSeek nennt Text, Sprache, Dateien, Fotos und den Verlauf deiner Chats.
deepseek-not-covered-public = DeepSeek sagt, dass es auch mit Daten über Menschen trainieren kann, die offen im Internet stehen.
deepseek-recipients-group = Beim Training helfen Unternehmen derselben Gruppe, sagt DeepSeek.
deepseek-setting-right = DeepSeeks Richtlinie nennt ein Recht, das Training auszuschließen, per E-Mail an die Datenschutzadresse.
deepseek-note-china = DeepSeek sagt, dass es die Daten in China speichert.
deepseek-note-legal-basis = In Europa und im Vereinigten Königreich beruft sich DeepSeek für dieses Training auf „berechtigte Interessen“. Deshalb darfst du widersprechen, und DeepSeek fragt nach deinen Gründen.
deepseek-event-right = Eine neue Fassung von DeepSeeks Richtlinie nennt das Recht, das Training auszuschließen.
deepseek-use-chats = deinen Chats
