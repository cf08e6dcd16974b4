# Google Search

google-search-training-before = We do not know from which day Google trained AI on pictures and recordings from Search, Lens and Translate.
google-search-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
google-search-training-before-no-word = Perhaps not: no source we have read says so for that time.
google-search-training-world = It was reported in June 2026 that Google keeps pictures, files, audio and video from Search, Lens and Translate and may train AI on them, unless you switch that off. The switch comes to accounts bit by bit and is mostly on at first.
google-search-variant-words = The words look different: Google may be set to another language. We know these words in English only.
google-search-variant-off-already = It is off already: then leave it as it is.
google-search-variant-not-there = It is not there yet: the new settings come to accounts over some months. Look again later.
google-search-training-web-sign-in = Log in to your Google account and open “My Activity”.
google-search-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
google-search-training-web-history = Open the part about Search services.
google-search-training-web-history-picture = List; the ringed row leads on.
google-search-training-web-off = Take the tick away.
google-search-training-web-off-picture = Page with the ringed switch, still on.
google-search-door-activity = “My Activity” in the Google account
google-search-door-contact = Google’s contact for privacy
google-search-used-media = It was reported that this is about pictures for Lens, recordings of Search Live, voice searches, speaking practice in Translate, and files you upload.
google-search-covers-media = The tick at “Save media” is about pictures, files, audio and video. The history as a whole has a switch of its own.
google-search-not-covered-saved = What was saved before stays until you delete it.
google-search-not-covered-public = Google says it also trains AI on what stands openly on the internet.
google-search-note-earlier-choice = It was reported that the new switch follows what you had chosen for “Web & App Activity” before. Who had that off has the new one off.
google-search-note-policy = Google’s policy names “Search services history” and where to look at it.
google-search-note-own-models = Google’s policy for Europe and the UK says it uses what people do with its AI models to train and improve them.
google-search-event-mail = Google told people by e-mail about the new settings.
google-search-use-media = saved media
