# WordPress.com

wordpress-training-before = We do not know from which day WordPress.com let other companies train AI on public posts.
wordpress-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
wordpress-training-before-no-word = Perhaps not: no source we have read says so for that time.
wordpress-training-world = WordPress.com may share public posts with other companies, AI companies among them, unless you block that for each site. The block is a switch of its own, and it is off unless you switch it on.
wordpress-variant-words = The words look different: WordPress.com may be set to another language. We know these words in English only.
wordpress-variant-on-already = It is on already: then leave it as it is.
wordpress-training-web-sign-in = Log in to WordPress.com.
wordpress-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
wordpress-training-web-settings = Open the general settings of the site, then the section on privacy.
wordpress-training-web-settings-picture = List; the ringed row leads on.
wordpress-training-web-off = Switch this on: it blocks the sharing.
wordpress-training-web-off-where = When this switch is on, the use of your data is off. So answer “off” here once it is on.
wordpress-training-web-off-picture = Page with the ringed switch, still off.
wordpress-door-wordpress = The general settings of a site
wordpress-door-automattic = WordPress.com’s contact form
wordpress-covers-sharing = The switch is called “prevent”: it blocks when it is on.
wordpress-note-discouraged = If you had already asked search engines to stay away, sharing is off.
wordpress-use-posts = your blog
