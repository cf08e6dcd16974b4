# Reddit

reddit-training-before = Wir wissen nicht, ab welchem Tag Reddit andere Unternehmen KI mit öffentlichen Beiträgen trainieren ließ.
reddit-training-before-maybe = Ja, zumindest zuletzt: Im Februar 2024 wurde über einen Vertrag mit Google berichtet.
reddit-training-before-no-word = Nicht immer: Keine Quelle, die wir gelesen haben, nennt den Tag, an dem es begann.
reddit-training-world = Reddits Richtlinie sagt, dass andere Unternehmen für den Zugang zu öffentlichen Beiträgen bezahlen. Es wurde berichtet, dass manche, darunter Google, damit KI trainieren dürfen. In der Richtlinie selbst steht nichts zu KI-Training. Einen Schalter dagegen haben wir nicht gefunden.
reddit-door-reddit = Die Datenschutzeinstellungen von Reddit
reddit-door-reddit-request = Reddits Formular für Datenschutzanfragen
reddit-recipients-licence = Reddits Richtlinie sagt, dass andere für größere Mengen öffentlicher Inhalte Lizenzgebühren zahlen.
reddit-note-no-switch = Reddits Richtlinie nennt keinen Schalter für KI-Training.
reddit-not-used-private = Reddit sagte, dass es private Nachrichten, E-Mail-Adressen und Telefonnummern nicht an diese Unternehmen weitergibt.
reddit-change-2026-11 = Wir sagen jetzt, dass Reddit andere Unternehmen KI trainieren lässt. Von Reddit selbst wissen wir so etwas nicht.
