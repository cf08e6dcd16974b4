# Canva

canva-training-before = Wir wissen nicht, ab welchem Tag Canva KI mit Entwürfen der Menschen trainiert hat.
canva-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
canva-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
canva-training-world = Es wurde berichtet, dass Canva KI mit dem trainieren darf, was Menschen erstellen und hochladen, soweit ihre Datenschutzeinstellungen es erlauben. Wie diese Einstellungen zu Beginn stehen, wissen wir nicht.
canva-variant-no-words = Die genauen Wörter auf diesen Seiten kennen wir nicht. Achte auf Daten, Training oder Verbessern.
canva-variant-off-already = Es ist schon aus: Dann lass es so.
canva-training-web-sign-in = Melde dich bei Canva an.
canva-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
canva-training-web-settings = Öffne die Einstellungen deines Kontos, dann die Seite zum Datenschutz.
canva-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
canva-training-web-off = Schalte beides aus: die Einstellung dazu, wie du Canva benutzt, und die zu deinen Inhalten.
canva-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
canva-door-trust = Canvas Seite zum Datenschutz
canva-used-content = Canva hat zwei Einstellungen: eine dazu, wie du es benutzt, und eine zu deinen Inhalten.
canva-not-used-education = Es wurde berichtet, dass Canva KI nicht mit Inhalten aus Canva für Schulen trainiert.
canva-note-default = Keine Seite, die wir gelesen haben, sagt, ob die Einstellungen zu Beginn an oder aus sind. Schau nach beiden.
canva-use-files = deinen Entwürfen
