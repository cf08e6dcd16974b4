# Alexa

alexa-training-us-before = Wir wissen nicht, ab welchem Tag Amazon Alexas KI mit Daten der Menschen trainiert hat.
alexa-training-us-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
alexa-training-us-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
alexa-training-us = Amazons Bedingungen für Alexa sagen, dass seine Modelle mit vielem trainiert werden, auch mit Inhalten aus der Nutzung seiner Dienste. Einen Schalter gegen das Training selbst haben wir nicht gefunden.
alexa-training-world = Wir wissen nicht, was Amazon dort, wo du lebst, mit dem macht, was Menschen Alexa sagen. Wir haben nur die Bedingungen für die USA gelesen.
alexa-training-world-like-us = Vielleicht: In den USA erlauben es die Bedingungen.
alexa-training-world-not-read = Vielleicht nicht: In den Bedingungen für deinen Ort kann etwas anderes stehen.
alexa-door-privacy = Amazons Seite zu Alexa und Datenschutz
alexa-used-voice = Amazons Bedingungen sagen, dass es aufnimmt und behält, was du Alexa sagst oder schreibst, auch um seine Dienste zu verbessern.
alexa-not-covered-cloud = Es wurde berichtet, dass Aufnahmen in jedem Fall an Amazons Rechner gehen. Du kannst nur wählen, dass sie nicht behalten werden.
alexa-setting-recordings = Es wurde berichtet, dass du „Don’t save recordings“ wählen kannst. Dann werden Aufnahmen gelöscht, sobald Alexa geantwortet hat.
alexa-event-local = Es wurde berichtet, dass Amazon die Einstellung „Do Not Send Voice Recordings“ abgeschafft hat, die es auf einigen Geräten gab.
