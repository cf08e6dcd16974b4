# Snapchat

snapchat-training-before = We do not know from which day Snapchat trained AI on people’s data.
snapchat-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
snapchat-training-before-no-word = Perhaps not: no source we have read says so for that time.
snapchat-training-world = It was reported in May 2026 that Snapchat trains AI on public content, that there is a switch against it, and that it is on.
snapchat-variant-no-words = We do not know the exact words on these pages. Look for data, training or improving.
snapchat-variant-off-already = It is off already: then leave it as it is.
snapchat-training-app-sign-in = Open Snapchat and log in.
snapchat-training-app-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
snapchat-training-app-settings = Open your profile, then the settings.
snapchat-training-app-settings-picture = List; the ringed row leads on.
snapchat-training-app-off = Look for a switch about your public content and AI, and switch it off.
snapchat-training-app-off-picture = Page with the ringed switch, still on.
snapchat-door-snapchat = Snapchat’s help on generative AI
snapchat-door-snap-object = Snapchat’s form to object
snapchat-door-snap-contact = Snapchat’s contact, also for data protection
snapchat-used-my-ai = Snap’s policy names chats with My AI among the data for its models.
snapchat-note-no-path = We have not seen where the switch is or what it is called. Look in the app’s settings for data or AI.
snapchat-note-object = Snap’s policy says that, depending on where you live, you may object, and links a form for it.
snapchat-chats-before = We do not know from which day Snap used what people write to My AI for its models.
snapchat-chats-before-maybe = Perhaps: what we have read is from later, and it may have held before.
snapchat-chats-before-no-word = Perhaps not: no source we have read says so for that time.
snapchat-chats-world = Snap’s policy says it improves its AI with what people write to My AI. We know no switch against it.
snapchat-use-posts = public posts
