# Apple

apple-training-before = We have read nothing about Apple and AI training from that time.
apple-training-before-same = Perhaps Apple did not: what it says now may have been true then, too.
apple-training-before-no-word = Perhaps: no source we have read rules it out for that time.
apple-training-world = Apple says it does not train its AI models on your private personal data.
apple-door-inquiries = Apple’s form about AI and data from the web
apple-door-contact = Apple’s contact for privacy
apple-not-covered-web = Apple says its AI models are trained on public pages of the internet, too. Something about you can stand there.
apple-setting-inquiries = Apple has a form for people who want to opt out of that.
apple-note-datasets = For research Apple may use collections with pictures or voices of people. It says it does not try to find out who they are.
apple-use-private = your private data
