# Grammarly

grammarly-training-before = We do not know from which day Grammarly trained AI on people’s texts.
grammarly-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
grammarly-training-before-no-word = Perhaps not: no source we have read says so for that time.
grammarly-training-world = The company behind Grammarly says it trains its AI models on what you write there, unless you switch that off. For single people the switch is on at first.
grammarly-variant-words = The words look different: Grammarly may be set to another language. We know these words in English only.
grammarly-variant-off-already = It is off already: then leave it as it is.
grammarly-variant-team = An account with several people has no such switch for you: only the person who runs the account can set it.
grammarly-training-web-sign-in = Log in to your Grammarly account.
grammarly-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
grammarly-training-web-privacy = Open the privacy settings. With a Pro account of your own, open the data settings.
grammarly-training-web-privacy-picture = List; the ringed row leads on.
grammarly-training-web-off = Switch it off.
grammarly-training-web-off-picture = Page with the ringed switch, still on.
grammarly-door-privacy = The privacy settings of Grammarly
grammarly-door-data = The data settings of a Pro account
grammarly-door-rights = Superhuman’s help on your rights over your data
grammarly-used-texts = What counts is the content you write or have checked, also with its AI helper.
grammarly-not-used-providers = The policy says that AI companies working for it may not train on your content.
grammarly-not-covered-other-data = The switch is about your content. The policy says other information may be used to train its AI, too.
grammarly-note-team = In accounts with several people only the administrator can change this.
grammarly-note-name = Since October 2025 the company is called Superhuman. The product is still called Grammarly.
grammarly-note-legal-basis = In Europe and the UK it relies on “legitimate interests” for this. That is why you may object by e-mail.
grammarly-use-texts = your texts
