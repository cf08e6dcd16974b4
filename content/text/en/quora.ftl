# Quora

quora-training-world = Quora’s policy allows training AI on your answers, posts and comments, and its help says it does not do so now. There is a switch against it.
quora-training-world-policy = Yes: the policy of August 2023 says content may be used for this, unless you opt out.
quora-training-world-not-now = No: Quora’s help says it does not use answers, posts and comments for this at present, and that this can change. The page has no date.
quora-variant-no-words = We do not know the exact words on these pages. Look for data, training or improving.
quora-variant-off-already = It is off already: then leave it as it is.
quora-variant-words = The words look different: Quora may be set to another language. We know these words in English only.
quora-training-web-sign-in = Log in to Quora.
quora-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
quora-training-web-settings = Open the settings.
quora-training-web-settings-picture = List; the ringed row leads on.
quora-training-web-off = Switch it off.
quora-training-web-off-picture = Page with the ringed switch, still on.
quora-training-web-privacy = Open the page about privacy.
quora-training-web-privacy-picture = List; the ringed row leads on.
quora-door-quora = Quora’s privacy policy
quora-door-quora-help = Quora’s help on this setting
quora-door-quora-contact = Quora’s form for requests
quora-note-route = The switch is on the page with your privacy settings.
quora-change-2026-11 = Quora’s policy allows training and its help says that it does not train now. We know where the switch is.
