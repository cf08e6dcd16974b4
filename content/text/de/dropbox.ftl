# Dropbox

dropbox-training-before = Wir haben zu Dropbox und KI-Training aus dieser Zeit nichts gelesen.
dropbox-training-before-same = Vielleicht tat Dropbox es nicht: Was es jetzt sagt, kann damals schon gegolten haben.
dropbox-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
dropbox-training-world = Dropbox’ Grundsätze sagen, dass es KI nicht ohne Einwilligung mit Daten seiner Kunden trainiert.
dropbox-recipients-partners = Andere Unternehmen, deren KI Dropbox einsetzt, dürfen nicht mit deinen Dateien trainieren. Sie bekommen sie nur, wo eine solche Funktion genutzt wird.
