# Zoom

zoom-training-before = Wir haben zu Zoom und KI-Training aus dieser Zeit nichts gelesen.
zoom-training-before-same = Vielleicht tat Zoom es nicht: Was es jetzt sagt, kann damals schon gegolten haben.
zoom-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
zoom-training-world = Zooms Bedingungen sagen, dass es weder eigene noch fremde KI mit dem trainiert, was Menschen in Zoom sagen, schreiben, zeigen oder teilen.
zoom-use-messages = deinen Treffen
