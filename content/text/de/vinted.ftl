# Vinted

vinted-training-de-before = Wir wissen nicht, was Vinted vor September 2025 für KI mit Fotos und Texten gemacht hat.
vinted-training-de-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
vinted-training-de-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
vinted-training-de = Es wurde berichtet, dass Vinteds Bedingungen vom 8. September 2025 erlauben, KI und maschinelles Lernen mit Fotos und Texten aus Anzeigen zu trainieren, um Vinted zu verbessern. Wir kennen keinen Schalter.
vinted-training-world = Wir wissen nicht, ob Vinted dort, wo du lebst, KI mit Fotos und Texten trainiert. Was wir gelesen haben, betrifft die Bedingungen in Deutschland.
vinted-training-world-like-germany = Vielleicht: Die Bedingungen können in anderen Ländern gleich sein.
vinted-training-world-not-read = Vielleicht nicht: Die heutigen Bedingungen für deinen Ort haben wir nicht gelesen.
vinted-used-listings = Es wurde berichtet, dass es um Fotos und Beschreibungen aus Anzeigen geht und dass sie dafür nicht verkauft oder weitergegeben werden.
vinted-note-agree = Es wurde berichtet, dass man den neuen Bedingungen zustimmen musste, um Vinted weiter zu nutzen.
vinted-note-adults = Vinteds Bedingungen sagen, dass man für ein Konto 18 sein muss.
vinted-event-terms = Neue Bedingungen traten in Kraft.
vinted-use-listings = deinen Anzeigen
