# Adobe

adobe-training-before = We do not know from which day Adobe trained AI on people’s data.
adobe-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
adobe-training-before-no-word = Perhaps not: no source we have read says so for that time.
adobe-training-world = Adobe says it may analyse files in its cloud with machine learning to improve its products, unless you switch that off.
adobe-variant-words = The words look different: Adobe may be set to another language. We know these words in English only.
adobe-variant-off-already = It is off already: then leave it as it is.
adobe-training-web-sign-in = Log in to your Adobe account.
adobe-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
adobe-training-web-privacy = Open account and security, then the page about data and privacy.
adobe-training-web-privacy-picture = List; the ringed row leads on.
adobe-training-web-off = Switch it off.
adobe-training-web-off-picture = Page with the ringed switch, still on.
adobe-door-adobe = The privacy settings of Adobe
adobe-not-used-generative = Adobe says it does not train generative AI on your files, unless you offer them on Adobe Stock.
adobe-not-used-local = Only files on Adobe’s servers are meant, not those on your own device.
adobe-not-used-managed = Accounts that a school or an employer manages are left out.
adobe-not-covered-programs = The switch does not cover programs that you join yourself, such as trial versions or Adobe Stock.
adobe-generative-before = We do not know what held at Adobe for AI that creates content at that time.
adobe-generative-before-same = Perhaps not: what Adobe says now may have held before.
adobe-generative-before-no-word = Perhaps: no source we have read rules it out for that time.
adobe-generative-world = Adobe says it does not train AI that creates content on your files. Files that you offer on Adobe Stock are another matter.
