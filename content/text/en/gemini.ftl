# Gemini

gemini-training-before = We do not know from which day Gemini trained AI on people’s data.
gemini-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
gemini-training-before-no-word = Perhaps not: no source we have read says so for that time.
gemini-training-world = Google says it uses your chats with Gemini to improve its AI while activity is kept.
gemini-variant-words = The words look different: Gemini may be set to another language. We know these words in English only.
gemini-variant-off-already = It is off already: then leave it as it is.
gemini-variant-older-name = In older guides it is called “Gemini Apps Activity”.
gemini-training-web-sign-in = Open Gemini and log in.
gemini-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
gemini-training-web-settings = Open the settings.
gemini-training-web-settings-picture = List; the ringed row leads on.
gemini-training-web-activity = Open the page about activity.
gemini-training-web-activity-picture = List; the ringed row leads on.
gemini-training-web-off = Turn it off.
gemini-training-web-off-picture = Page with the ringed switch, still on.
gemini-door-gemini = The activity settings of Gemini
gemini-door-google-contact = Google’s contact for data protection
gemini-covers-off = Google says that when this is off, new chats are not used for training, unless you send feedback.
gemini-not-covered-short = Google still keeps chats for up to 72 hours.
gemini-not-covered-reviewed = Chats that people have reviewed are kept for up to three years.
gemini-not-covered-feedback = With feedback Google also gets your chats of the last 24 hours and what you uploaded in them.
gemini-not-used-temporary = Google says it does not train AI on temporary chats.
gemini-note-two = There are two settings: one for chats, one for audio and Gemini Live. The second is off unless you switched it on.
