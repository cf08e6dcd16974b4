# Perplexity

perplexity-training-before = We do not know from which day Perplexity trained AI on people’s data.
perplexity-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
perplexity-training-before-no-word = Perhaps not: no source we have read says so for that time.
perplexity-training-world = Perplexity says it uses your data to improve its AI, unless you switch it off.
perplexity-variant-words = The words look different: Perplexity may be set to another language. We know these words in English only.
perplexity-variant-off-already = It is off already: then leave it as it is.
perplexity-variant-section = It is in the section on artificial intelligence. In older guides it is on the page about your account.
perplexity-training-web-sign-in = Log in to Perplexity.
perplexity-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
perplexity-training-web-settings = Choose your name at the bottom left, then all settings.
perplexity-training-web-settings-picture = List; the ringed row leads on.
perplexity-training-web-off = Switch it off.
perplexity-training-web-off-picture = Page with the ringed switch, still on.
perplexity-training-web-preferences = Open the page about preferences.
perplexity-training-web-preferences-picture = List; the ringed row leads on.
perplexity-door-perplexity = Perplexity’s help on this setting
perplexity-door-perplexity-request = Perplexity’s form for privacy requests
perplexity-not-covered-past = Switching off holds for the future only.
perplexity-not-covered-logged-out = It was reported that there is no way to opt out for what you ask without logging in.
perplexity-note-request = Perplexity has a form for privacy requests.
perplexity-change-2026-11 = The way to the switch has changed.
perplexity-use-chats = your chats
