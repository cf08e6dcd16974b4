# YouTube

youtube-training-before = We do not know exactly what held for other companies and YouTube videos before August 2025.
youtube-training-before-same = Perhaps not: what YouTube says now may have held before.
youtube-training-before-no-word = Perhaps: no source we have read rules it out for that time.
youtube-training-world = Other companies may train AI on your videos only if you allow it. This is off unless you switch it on.
youtube-variant-words = The words look different: YouTube may be set to another language. We know these words in English only.
youtube-variant-off-already = It is off already: then leave it as it is.
youtube-training-web-sign-in = Log in to YouTube Studio.
youtube-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
youtube-training-web-settings = Open the settings.
youtube-training-web-settings-picture = List; the ringed row leads on.
youtube-training-web-channel = Open the page about your channel.
youtube-training-web-channel-picture = List; the ringed row leads on.
youtube-training-web-advanced = Open the advanced settings.
youtube-training-web-advanced-picture = List; the ringed row leads on.
youtube-training-web-off = Look whether it is off.
youtube-training-web-off-picture = Page with the ringed switch, still off.
youtube-door-youtube = YouTube’s help on this setting
youtube-door-google-contact = Google’s contact for data protection
youtube-not-covered-google = The setting does not cover what Google itself does with your videos.
youtube-own-before = We do not know from which day Google trained its own AI on YouTube videos.
youtube-own-before-maybe = Perhaps: what we have read is from later, and it may have held before.
youtube-own-before-no-word = Perhaps not: no source we have read says so for that time.
youtube-own-world = It was reported in June 2025 that Google confirmed it trains its own AI, such as Gemini and Veo 3, on a part of the videos on YouTube. There is no switch against it.
youtube-change-2026-11 = It was reported that Google trains its own AI on a part of the videos, without a switch. What we said before is about other companies.
youtube-use-own = your videos
youtube-use-posts = your videos
