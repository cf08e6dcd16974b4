# Strava

strava-training-world = Seit November 2024 verbieten Stravas Bedingungen anderen Apps, KI mit seinen Daten zu trainieren.
strava-door-strava = Die Datenschutzeinstellungen von Strava
strava-setting-privacy = Deine Datenschutzeinstellungen entscheiden, wer sieht, was du aufzeichnest. Es wurde berichtet, dass sie auch für KI zählen.
strava-own-before = Wir wissen nicht, ab welchem Tag Strava KI mit Daten seiner Mitglieder trainiert hat.
strava-own-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
strava-own-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
strava-own-world = Im Mai 2026 wurde berichtet, dass Stravas Richtlinie ihm erlaubt, KI und maschinelles Lernen mit Daten seiner Mitglieder zu trainieren, auch mit Gesundheits- und Ortsdaten. Wie weit, hängt von deinen Datenschutzeinstellungen ab; von welchen, sagt sie nicht.
strava-others-before = Wir wissen nicht, was vor November 2024 für andere Apps galt.
strava-others-before-maybe = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
strava-others-before-no-word = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
strava-change-2026-11 = Es wurde berichtet, dass Stravas Richtlinie ihm erlaubt, KI mit Daten seiner Mitglieder zu trainieren.
strava-use-activity = deinen Aktivitäten
strava-use-others = deinen Aktivitäten
