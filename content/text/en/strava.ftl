# Strava

strava-training-world = In November 2024 Strava forbade other apps to train AI on its data. What Strava itself does we do not know.
strava-training-world-others = No, for others: Strava’s terms for other apps forbid it.
strava-training-world-itself = Perhaps, for Strava itself: no source we can cite rules it out.
strava-door-strava = The privacy settings of Strava
strava-setting-privacy = Your privacy settings decide who sees what you record. It was reported that they also matter for AI.
