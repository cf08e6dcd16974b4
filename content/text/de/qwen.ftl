# Qwen

qwen-training-before = Qwens frühere Richtlinien sprachen nicht vom Training von KI. Was damals geschah, wissen wir nicht.
qwen-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
qwen-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
qwen-training-world = Qwens Richtlinie sagt, dass es seine KI-Modelle mit dem trainiert, was Menschen schreiben und hochladen, nachdem Namen und Ähnliches entfernt sind, und mit ihren Rückmeldungen. Einen Schalter dagegen haben wir nicht gefunden.
qwen-door-policy = Qwens Datenschutzrichtlinie
qwen-used-content = Die Richtlinie nennt Eingaben, Texte, Dateien, Bilder, Ton und Video.
qwen-note-storage = Die Daten werden in Singapur und China gespeichert, sagt die Richtlinie.
qwen-note-legal-basis = Für dieses Training beruft es sich auf „berechtigte Interessen“. In Europa und im Vereinigten Königreich darfst du deshalb widersprechen, per E-Mail an den Datenschutz von Qwen.
qwen-note-adults = Qwen sagt, dass es nicht für Menschen unter 18 gedacht ist. Dass es deren Chats auslässt, haben wir nirgends gelesen.
qwen-event-policy = Eine neue Fassung der Richtlinie nennt das Training von KI-Modellen.
qwen-use-chats = deinen Chats
