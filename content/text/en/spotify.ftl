# Spotify

spotify-training-world = We do not know whether Spotify trains machine learning on people’s data where you live. We have read that part of its policy for the US only.
spotify-training-world-like-us = Perhaps: the policy for the US says so.
spotify-training-world-not-read = Perhaps not: elsewhere another company, Spotify AB, answers for it, with a policy of its own.
spotify-training-us-before = We do not know from which day Spotify trained machine learning on people’s data.
spotify-training-us-before-maybe = Perhaps: what we have read is from later, and it may have held before.
spotify-training-us-before-no-word = Perhaps not: no source we have read says so for that time.
spotify-training-us = Spotify’s policy for the US says it trains algorithms and machine learning on people’s data, for example for suggestions and features like AI DJ. We have seen no switch against it.
spotify-change-2026-11 = We have read Spotify’s policy on machine learning for the US only, and no longer say it of other places.
spotify-generative-world = We do not know whether Spotify trains AI that creates content on people’s data. The policy we have read speaks of machine learning.
spotify-generative-world-machine-learning = Perhaps not: it names machine learning and nothing that is trained to create content.
spotify-generative-world-not-ruled-out = Perhaps: it also names features that use AI, such as AI DJ, and rules nothing out.
spotify-use-activity = your listening
spotify-use-activity-generative = your listening
