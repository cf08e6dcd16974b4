# Strava

strava-training-world = Im November 2024 verbot Strava anderen Apps, KI mit seinen Daten zu trainieren. Was Strava selbst tut, wissen wir nicht.
strava-training-world-others = Nein, was andere betrifft: Stravas Bedingungen für andere Apps verbieten es.
strava-training-world-itself = Vielleicht, was Strava selbst betrifft: Keine Quelle, die wir nennen können, schließt es aus.
strava-door-strava = Die Datenschutzeinstellungen von Strava
strava-setting-privacy = Deine Datenschutzeinstellungen entscheiden, wer sieht, was du aufzeichnest. Es wurde berichtet, dass sie auch für KI zählen.
