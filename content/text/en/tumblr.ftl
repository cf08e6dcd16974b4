# Tumblr

tumblr-training-before = We do not know from which day Tumblr let other companies train AI on public posts.
tumblr-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
tumblr-training-before-no-word = Perhaps not: no source we have read says so for that time.
tumblr-training-world = Tumblr may share public posts with other companies, AI companies among them, unless you block that for each blog. The block is a switch of its own, and it is off unless you switch it on.
tumblr-variant-words = The words look different: Tumblr may be set to another language. We know these words in English only.
tumblr-variant-on-already = It is on already: then leave it as it is.
tumblr-training-web-sign-in = Log in to Tumblr.
tumblr-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
tumblr-training-web-settings = Open the settings of the blog, then the section on visibility.
tumblr-training-web-settings-picture = List; the ringed row leads on.
tumblr-training-web-off = Switch this on: it blocks the sharing.
tumblr-training-web-off-where = When this switch is on, the use of your data is off. So answer “off” here once it is on.
tumblr-training-web-off-picture = Page with the ringed switch, still off.
tumblr-door-tumblr = Tumblr’s post about the switch
tumblr-door-tumblr-privacy = Tumblr’s form for privacy requests
tumblr-covers-sharing = The switch is called “prevent”: it blocks when it is on.
tumblr-note-discouraged = If you had already asked search engines to stay away, sharing is off.
tumblr-use-posts = your blog
