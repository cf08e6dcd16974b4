# Bluesky

bluesky-training-world = Bluesky has proposed a way to say whether others may train AI on your posts. We have not seen it as a setting.
bluesky-training-world-others = Perhaps: the proposal exists because others can read public posts, and it would not force them.
bluesky-training-world-itself = No: nothing we have read says that Bluesky itself trains AI on posts.
bluesky-note-other-ai = Bluesky says it uses AI to check posts and to pick what you see, and that none of it is generative AI trained on people’s posts.
