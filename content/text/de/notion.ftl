# Notion

notion-training-before = Wir haben zu Notion und KI-Training aus dieser Zeit nichts gelesen.
notion-training-before-same = Vielleicht tat Notion es nicht: Was es jetzt sagt, kann damals schon gegolten haben.
notion-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
notion-training-world = Notion sagt, dass es KI von sich aus nicht mit Daten seiner Kunden trainiert.
notion-use-files = deinen Seiten
