# Slack

slack-training-before = Wir haben zu Slack und KI-Training aus dieser Zeit nichts gelesen.
slack-training-before-same = Vielleicht tat Slack es nicht: Was es jetzt sagt, kann damals schon gegolten haben.
slack-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
slack-training-world = Slack sagt, dass es generative KI nicht mit Daten seiner Kunden trainiert, außer ein Kunde will es.
slack-note-owner = Bei maschinellem Lernen, das nichts erstellt, kann per E-Mail widersprechen, wem der Workspace gehört. Allein kannst du das nicht: Frag dort nach.
slack-note-two-words = Slacks eigene Seiten gehen auseinander: In den Grundsätzen steht, dass diese Modelle Nachrichten und Dateien auswerten; im Blog stand im Mai 2024, dass sie den Text von Nachrichten nicht lesen.
slack-other-before = Wir wissen nicht, ab welchem Tag Slack maschinelles Lernen mit Daten seiner Kunden trainiert hat.
slack-other-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
slack-other-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
slack-other-world = Slacks Grundsätze sagen, dass sein maschinelles Lernen, etwa um Kanäle und Emoji vorzuschlagen, Nachrichten und Dateien auswertet. Wem der Workspace gehört, der kann per E-Mail widersprechen; allein kannst du das nicht.
slack-change-2026-11 = Slack trainiert maschinelles Lernen, das nichts erstellt, mit Nachrichten und Dateien, wenn nicht widerspricht, wem der Workspace gehört. KI, die Inhalte erstellt, trainiert es damit nicht.
