# Bluesky

bluesky-training-world = Posts on Bluesky are public, and others can read them. Bluesky has proposed a way to say whether they may train AI on them. We have not seen it as a setting.
bluesky-training-world-others = Perhaps: Bluesky said other companies can still collect public posts.
bluesky-training-world-asked-not-to = Perhaps not: the proposal would let you ask them not to. It would not force them.
bluesky-note-other-ai = Bluesky says it uses AI to check posts and to pick what you see, and that none of it is generative AI trained on people’s posts.
bluesky-own-before = We do not know what held at Bluesky at that time.
bluesky-own-before-same = Perhaps not: what Bluesky says now may have held before.
bluesky-own-before-no-word = Perhaps: no source we have read rules it out for that time.
bluesky-own-world = In November 2024 Bluesky said it does not train AI that creates content on people’s posts and has no intention to.
bluesky-change-2026-11 = Bluesky said in November 2024 that it does not train AI that creates content on posts.
