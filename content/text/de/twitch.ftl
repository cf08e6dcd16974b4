# Twitch

twitch-training-before = Vor August 2026 sprach Twitchs Hinweis nicht vom Training von KI. Was damals geschah, wissen wir nicht.
twitch-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
twitch-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
twitch-training-world = Twitchs Hinweis sagt, dass es Angaben der Menschen nutzen darf, um generative KI zu entwickeln. Einen Schalter dagegen haben wir nicht gefunden.
twitch-door-choices = Twitchs Seite zu Wahlmöglichkeiten beim Datenschutz
twitch-door-support = Twitchs Kontaktseite
twitch-used-all = Der Hinweis sagt nicht, welche Angaben. Gemeint sein kann alles, was du auf Twitch streamst, schreibst und tust.
twitch-note-amazon = Twitch gehört zu Amazon. Für mehr verweist der Hinweis auf eine Seite von Amazon zu seiner generativen KI.
twitch-note-rights = Twitch nennt eine Seite und eine E-Mail-Adresse für Anfragen zu deinen Daten.
twitch-event-notice = Eine neue Fassung von Twitchs Hinweis nennt zum ersten Mal generative KI.
twitch-use-all = deinen Streams
