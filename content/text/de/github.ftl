# GitHub Copilot

github-training-before = Wir wissen nicht genau, was GitHub tat, bevor es dies im März 2026 ankündigte.
github-training-before-announced-later = Nein: GitHub kündigte den Start für den 24. April 2026 an.
github-training-before-no-word = Vielleicht: Keine Quelle, die wir nennen können, sagt, was vorher galt.
github-training-announced = GitHub hat angekündigt, ab dem 24. April 2026 KI mit deiner Nutzung von Copilot zu trainieren, wenn du es nicht ausschaltest.
github-training-world = GitHub sagt, dass es seit dem 24. April 2026 KI mit deiner Nutzung von Copilot trainiert, wenn du es nicht ausschaltest.
github-variant-words = Die Wörter sehen anders aus: GitHub Copilot ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
github-variant-off-already = Es ist schon aus: Dann lass es so.
github-training-web-sign-in = Melde dich bei GitHub an.
github-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
github-training-web-copilot = Öffne die Einstellungen, dann Copilot.
github-training-web-copilot-picture = Liste; die eingekreiste Zeile führt weiter.
github-training-web-features = Öffne die Seite zu den Funktionen.
github-training-web-features-picture = Liste; die eingekreiste Zeile führt weiter.
github-training-web-off = Schalte dies im Abschnitt zum Datenschutz aus.
github-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
github-door-github = Die Copilot-Einstellungen von GitHub
github-door-github-privacy = GitHubs Kontakt zum Datenschutz
github-used-interaction = GitHub sagt, dass es nutzt, was du Copilot schreibst und was Copilot antwortet.
github-used-private = Wenn du Copilot in einem privaten Repository nutzt, zählt der Code, mit dem es arbeitet, als deine Eingabe und darf genutzt werden.
github-not-used-business = GitHub sagt, dass Tarife für Unternehmen, Lernende und Lehrkräfte ausgenommen sind und dass es ausgeschaltet bleibt, wo es schon aus war.
github-not-used-at-rest = GitHubs Bedingungen sagen, dass es private Repositorys sonst nicht nutzt.
github-recipients-affiliates = Auch Unternehmen derselben Gruppe, etwa Microsoft, bekommen diese Daten und dürfen KI damit trainieren. Derselbe Schalter beendet das. Andere KI-Unternehmen bekommen sie nicht für eigenes Training.
github-covers-from-then = Ausschalten gilt ab diesem Tag.
github-use-chats = deinen Eingaben
