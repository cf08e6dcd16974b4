# Pinterest

pinterest-training-before = We do not know from which day Pinterest trained AI on people’s data.
pinterest-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
pinterest-training-before-no-word = Perhaps not: no source we have read says so for that time.
pinterest-training-world = Pinterest’s policy says it trains AI on pins, no matter when they were posted. Its AI that makes pictures is trained on the pictures in them. You can switch that off.
pinterest-variant-words = The words look different: Pinterest may be set to another language. We know these words in English only.
pinterest-variant-off-already = It is off already: then leave it as it is.
pinterest-training-web-sign-in = Log in to Pinterest.
pinterest-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
pinterest-training-web-settings = Open the settings.
pinterest-training-web-settings-picture = List; the ringed row leads on.
pinterest-training-web-privacy = Open the page about privacy and data.
pinterest-training-web-privacy-picture = List; the ringed row leads on.
pinterest-training-web-off = Switch it off.
pinterest-training-web-off-picture = Page with the ringed switch, still on.
pinterest-training-eu = Pinterest’s policy says it trains AI on pins, no matter when they were posted. Its AI that makes pictures is trained on the pictures in them. You can switch that off, and object with a form.
pinterest-door-pinterest = Pinterest’s help on these settings
pinterest-door-pinterest-dpo = Pinterest’s form for data protection
pinterest-door-pinterest-ai = Pinterest’s help on its AI
pinterest-used-pins = Pinterest says it trains AI on pins, no matter when they were posted.
pinterest-used-machine-learning = Pinterest’s policy also says it trains machine learning on pins, for example to sort what is in pictures.
pinterest-not-used-minors = It was reported that Pinterest does not use data of minors.
pinterest-note-object = Pinterest’s policy says that people have a right to object.
pinterest-objection-training = Training AI on my pins
pinterest-objection-posts-by-others = Training AI on pictures of me that others posted
pinterest-use-posts = your Pins
