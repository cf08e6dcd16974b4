# Discord

discord-training-world = Wir wissen nicht, ob Discord KI mit dem trainiert, was Menschen schreiben. Seine Richtlinie sagt, dass Inhalte aus größeren Bereichen zum Entwickeln von Funktionen genutzt werden dürfen. Vom Training von KI spricht sie nicht.
discord-training-world-public = Vielleicht: Funktionen, die Gespräche zusammenfassen, gehören zu denen, die die Richtlinie nennt.
discord-training-world-not-named = Vielleicht nicht: Die Richtlinie nennt kein Training von KI.
discord-door-policy = Discords Datenschutzrichtlinie
discord-used-larger-spaces = Discords Richtlinie sagt, dass es Inhalte aus größeren Bereichen nutzen darf, um seine Dienste zu entwickeln und zu verbessern.
discord-setting-improve = Discord hat Einstellungen, in den Nutzereinstellungen zum Datenschutz, die begrenzen, wie deine Daten zum Verbessern seiner Dienste genutzt werden.
discord-note-bots = Bots auf einem Server gehören anderen. Was sie mit dem machen, was sie lesen, entscheidet nicht Discord.
