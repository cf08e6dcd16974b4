# grok.com: alle Sätze dazu.

## Training, Zeitraum für Zeitraum

grok-training-eu-before = Wir haben nichts Älteres von xAI zu grok.com und Menschen in Europa gelesen.
grok-training-eu-before-later-policy = Vielleicht: Die Richtlinie vom April 2026 nennt Training, und das kann früher schon gegolten haben.
grok-training-eu-before-no-word = Vielleicht nicht: Keine Quelle, die wir nennen können, sagt das für diese Zeit.
grok-training-eu = xAI sagt, dass es KI mit dem trainiert, was Menschen in Europa Grok schreiben, und dass du in den Einstellungen widersprechen kannst. Wie die Einstellung zu Beginn steht, wissen wir nicht.
grok-training-world = xAIs Bedingungen sagen, dass du eine Wahl hast, wenn du angemeldet bist. Wie diese Wahl dort, wo du lebst, zu Beginn steht, wissen wir nicht.
grok-training-world-unless-off = Ja: wenn du die Wahl an lässt oder Grok ohne Anmeldung nutzt, wo das erlaubt ist.
grok-training-world-when-off = Nein: wenn die Wahl aus ist und du angemeldet bist.

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

## Worum es geht

grok-used-content = xAI sagt, dass es nutzt, was du Grok schreibst.
grok-used-x-posts = xAI sagt, dass es auch mit öffentlichen X-Beiträgen von Menschen über 18 trainiert.
grok-not-covered-logged-out = Deine Wahl betrifft nicht, was du ohne Anmeldung schreibst. Das nutzt xAI, wo es erlaubt ist.
grok-not-covered-x = Für x.com gilt die Einstellung auf grok.com nicht. Dort gibt es eine eigene Einstellung.
grok-note-legal-basis = In Europa beruft sich xAI auf „berechtigte Interessen“ und sagt, dass du in den Einstellungen widersprechen kannst.
