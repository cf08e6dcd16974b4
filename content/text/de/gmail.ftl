# Gmail

gmail-training-before = Wir haben zu Gmail und dem Training von Gemini aus dieser Zeit nichts gelesen.
gmail-training-before-same = Vielleicht tat Google es nicht: Was es jetzt sagt, kann damals schon gegolten haben.
gmail-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
gmail-training-world = Google sagt, dass es Gemini nicht mit dem trainiert, was in Gmail steht. Im November 2025 glaubten viele, es tue das.
gmail-door-help = Googles Hilfe zu intelligenten Funktionen
gmail-door-help-workspace = Googles neuere Hilfe zu intelligenten Funktionen
gmail-door-contact = Googles Kontakt zum Datenschutz
gmail-not-used-gemini = Googles Aussage betrifft das Training von Gemini. Es sagt, die Berichte seien irreführend und es habe bei niemandem etwas umgestellt.
gmail-not-covered-smart-features = Intelligente Funktionen lesen deine Post, um sie zu sortieren und Wörter vorzuschlagen. Eine Hilfeseite von Google sagt, dass sie deine Daten nutzen können, um die Modelle dahinter zu verbessern.
gmail-setting-smart-features = Du kannst intelligente Funktionen ausschalten: in Gmail auf der Website, Einstellungen, „See all settings“, Reiter „General“, „Smart features“. Diese Wörter kennen wir nur auf Englisch. Manches Praktische geht dann nicht mehr.
gmail-setting-workspace = Eine zweite Einstellung betrifft Google Workspace, eine dritte andere Google-Produkte. Jede gilt für sich.
gmail-note-default = Googles Hilfe sagt, dass intelligente Funktionen im EWR, in der Schweiz, im Vereinigten Königreich und in Japan zu Beginn aus sind.
gmail-event-suit = Es wurde berichtet, dass Google in den USA verklagt wurde: Es soll Gemini für die Post aller eingeschaltet haben. Google bestreitet, damit zu trainieren.
gmail-event-denial = Google sagte öffentlich, dass es Gemini nicht mit Gmail trainiert.
gmail-use-messages = deinen Mails
