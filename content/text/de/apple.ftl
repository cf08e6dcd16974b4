# Apple

apple-training-before = Wir haben zu Apple und KI-Training aus dieser Zeit nichts gelesen.
apple-training-before-same = Vielleicht tat Apple es nicht: Was es jetzt sagt, kann damals schon gegolten haben.
apple-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
apple-training-world = Apple sagt, dass es seine KI-Modelle nicht mit deinen privaten persönlichen Daten trainiert.
apple-door-inquiries = Apples Formular zu KI und Daten aus dem Internet
apple-door-contact = Apples Kontakt zum Datenschutz
apple-not-covered-web = Apple sagt, dass seine KI-Modelle auch mit öffentlichen Seiten des Internets trainiert werden. Dort kann etwas über dich stehen.
apple-setting-inquiries = Apple hat ein Formular für Menschen, die das für sich ausschließen wollen.
apple-note-datasets = Für Forschung kann Apple Sammlungen mit Bildern oder Stimmen von Menschen nutzen. Es sagt, dass es nicht versucht herauszufinden, wer sie sind.
apple-use-private = deinen privaten Daten
