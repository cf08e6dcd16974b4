# DeepL

deepl-training-before = We do not know from which day DeepL trained AI on texts from its free translator.
deepl-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
deepl-training-before-no-word = Perhaps not: no source we have read says so for that time.
deepl-training-world = It was reported that DeepL may train its AI on texts that people translate for free. There is no switch; texts from paid plans are not used.
deepl-door-privacy = DeepL’s privacy policy
deepl-used-free = It was reported that what you type into the free translator or app can be kept and used to improve DeepL’s AI. People may read it.
deepl-not-used-paid = It was reported that texts of people who pay are deleted after translating and not used for training.
deepl-note-secret = So better not translate there for free what must stay secret.
deepl-note-policy = We have read DeepL’s policy only as others quote it.
deepl-use-texts = your texts
