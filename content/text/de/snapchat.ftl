# Snapchat

snapchat-training-before = Wir wissen nicht, ab welchem Tag Snapchat KI mit Daten der Menschen trainiert hat.
snapchat-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
snapchat-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
snapchat-training-world = Im Mai 2026 wurde berichtet, dass Snapchat KI mit öffentlichen Inhalten trainiert, dass es einen Schalter dagegen gibt und dass er an ist.
snapchat-variant-no-words = Die genauen Wörter auf diesen Seiten kennen wir nicht. Achte auf Daten, Training oder Verbessern.
snapchat-variant-off-already = Es ist schon aus: Dann lass es so.
snapchat-training-app-sign-in = Öffne Snapchat und melde dich an.
snapchat-training-app-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
snapchat-training-app-settings = Öffne dein Profil, dann die Einstellungen.
snapchat-training-app-settings-picture = Liste; die eingekreiste Zeile führt weiter.
snapchat-training-app-off = Such einen Schalter zu deinen öffentlichen Inhalten und KI und schalte ihn aus.
snapchat-training-app-off-picture = Seite mit dem eingekreisten Schalter, noch an.
snapchat-door-snapchat = Snapchats Hilfe zu generativer KI
snapchat-door-snap-object = Snapchats Formular für Widerspruch
snapchat-door-snap-contact = Snapchats Kontakt, auch zum Datenschutz
snapchat-used-my-ai = Snaps Richtlinie nennt Chats mit My AI unter den Daten für seine Modelle.
snapchat-note-no-path = Wir haben nicht gesehen, wo der Schalter ist und wie er heißt. Such in den Einstellungen der App nach Daten oder KI.
snapchat-note-object = Snaps Richtlinie sagt, dass du je nach Wohnort widersprechen darfst, und verweist auf ein Formular.
snapchat-chats-before = Wir wissen nicht, ab welchem Tag Snap für seine Modelle nutzte, was Menschen My AI schreiben.
snapchat-chats-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
snapchat-chats-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
snapchat-chats-world = Snaps Richtlinie sagt, dass es seine KI mit dem verbessert, was Menschen My AI schreiben. Einen Schalter dagegen kennen wir nicht.
snapchat-use-posts = öffentlichen Posts
