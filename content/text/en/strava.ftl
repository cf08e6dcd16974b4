# Strava

strava-training-world = Since November 2024 Strava’s terms for other apps forbid them to train AI on its data.
strava-door-strava = The privacy settings of Strava
strava-setting-privacy = Your privacy settings decide who sees what you record. It was reported that they also matter for AI.
strava-own-before = We do not know from which day Strava trained AI on its members’ data.
strava-own-before-maybe = Perhaps: what we have read is from later, and it may have held before.
strava-own-before-no-word = Perhaps not: no source we have read says so for that time.
strava-own-world = It was reported in May 2026 that Strava’s policy lets it train AI and machine learning on its members’ data, health and location among it. How far depends on your privacy settings; which ones, it does not say.
strava-others-before = We do not know what held for other apps before November 2024.
strava-others-before-maybe = Perhaps: no source we have read rules it out for that time.
strava-others-before-no-word = Perhaps not: what holds now may have held before.
strava-change-2026-11 = It was reported that Strava’s policy lets it train AI on its members’ data.
strava-use-activity = your activities
strava-use-others = your activities
