# Slack

slack-training-before = Wir haben zu Slack und KI-Training aus dieser Zeit nichts gelesen.
slack-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
slack-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
slack-training-world = Slack sagt, dass es generative KI nicht mit Daten seiner Kunden trainiert.
slack-note-owner = Bei maschinellem Lernen, das nichts erstellt, kann per E-Mail widersprechen, wem der Workspace gehört. Allein kannst du das nicht: Frag dort nach.
slack-note-two-words = Slacks eigene Seiten gehen auseinander: In den Grundsätzen steht, dass diese Modelle Nachrichten und Dateien auswerten; im Blog stand im Mai 2024, dass sie den Text von Nachrichten nicht lesen.
