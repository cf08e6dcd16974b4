# Canva

canva-training-before = We do not know from which day Canva trained AI on people’s designs.
canva-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
canva-training-before-no-word = Perhaps not: no source we have read says so for that time.
canva-training-world = It was reported that Canva may train AI on what people make and upload, as far as their privacy settings allow it. We do not know how these settings stand at first.
canva-variant-no-words = We do not know the exact words on these pages. Look for data, training or improving.
canva-variant-off-already = It is off already: then leave it as it is.
canva-training-web-sign-in = Log in to Canva.
canva-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
canva-training-web-settings = Open the settings of your account, then the page about privacy.
canva-training-web-settings-picture = List; the ringed row leads on.
canva-training-web-off = Switch off both: the setting about how you use Canva and the one about your content.
canva-training-web-off-picture = Page with the ringed switch, still on.
canva-door-trust = Canva’s page on privacy
canva-used-content = Canva has two settings: one about how you use it, one about your content.
canva-not-used-education = It was reported that Canva does not train AI on content from Canva for schools.
canva-note-default = No page we have read says whether the settings are on or off at first. Look at both.
canva-use-files = your designs
