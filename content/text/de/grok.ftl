# grok.com: alle Sätze dazu.

## Training, Zeitraum für Zeitraum

grok-training-eu-before = Wir haben nichts Älteres von xAI zu grok.com und Menschen in Europa gelesen.
grok-training-eu-before-later-policy = Vielleicht: Der Hinweis für Europa vom April 2025 nennt Training, und das kann früher schon gegolten haben.
grok-training-eu-before-no-word = Vielleicht nicht: Keine Quelle, die wir nennen können, sagt das für diese Zeit.
grok-training-eu = xAI sagt, dass es KI mit dem trainiert, was Menschen in der EU, im EWR, in der Schweiz und im Vereinigten Königreich Grok schreiben, und dass du in den Einstellungen widersprechen kannst. Wie die Einstellung zu Beginn steht, wissen wir nicht.
grok-training-world = xAIs Richtlinie sagt, dass es seine KI mit dem trainieren darf, was Menschen Grok schreiben. Wenn du angemeldet bist, kannst du dich dagegen entscheiden. Wie diese Wahl zu Beginn steht, wissen wir nicht.
grok-training-world-before = Wir wissen nicht, ab welchem Tag xAI KI mit dem trainiert hat, was Menschen Grok schreiben.
grok-training-world-before-later-policy = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
grok-training-world-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.

## Schritte auf der Website

grok-training-web-sign-in = Melde dich im Browser bei grok.com an.
grok-training-web-sign-in-where = Ohne Anmeldung hast du keine Wahl.
grok-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
grok-training-web-settings = Öffne die Einstellungen, dann die Seite zu deinen Daten.
grok-training-web-settings-picture = Liste der Einstellungen; die eingekreiste Zeile führt zur Seite über deine Daten.
grok-training-web-off = Schalte aus, dass deine Daten zum Training oder zur Verbesserung des Modells genutzt werden.
grok-training-web-off-picture = Seite über deine Daten; der eingekreiste Schalter ist an.
grok-variant-words = Die genauen Wörter auf diesen Seiten kennen wir nicht. Achte auf Daten, Training oder Verbessern.
grok-variant-off-already = Es ist schon aus: Dann lass es so.

## Adressen

grok-door-grok = Die Dateneinstellungen von grok.com
grok-door-xai-portal = xAIs Formular für Datenschutzanfragen

## Worum es geht

grok-used-content = xAI sagt, dass es nutzt, was du Grok schreibst.
grok-used-x-posts = xAI sagt, dass es auch mit öffentlichen X-Beiträgen von Menschen über 18 trainiert.
grok-not-covered-logged-out = Deine Wahl betrifft nicht, was du ohne Anmeldung schreibst. Das nutzt xAI, wo es erlaubt ist.
grok-not-covered-x = Für x.com gilt die Einstellung auf grok.com nicht. Dort gibt es eine eigene Einstellung.
grok-note-legal-basis = In der EU, im EWR, in der Schweiz und im Vereinigten Königreich beruft sich xAI auf „berechtigte Interessen“ und sagt, dass du in den Einstellungen widersprechen kannst.
grok-note-portal = Für alles, was die Einstellungen nicht abdecken, und für Menschen ohne Konto hat xAI ein Formular für Datenschutzanfragen.
grok-change-2026-11 = xAIs Hinweis für Europa gilt auch für die Schweiz und das Vereinigte Königreich, und zwar seit April 2025. Es gibt ein Formular für Anfragen.
grok-objection-training = Training von KI mit dem, was ich Grok schreibe
grok-objection-x-posts = Training von KI mit meinen öffentlichen Beiträgen auf X
grok-objection-posts-by-others = Training von KI mit dem, was andere über mich gepostet haben
grok-use-chats = deinen Chats
