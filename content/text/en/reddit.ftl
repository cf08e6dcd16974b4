# Reddit

reddit-training-before = We do not know from which day Reddit let other companies train AI on public posts.
reddit-training-before-maybe = Yes, at least at the end: in February 2024 a contract with Google was reported.
reddit-training-before-no-word = Not always: no source we have read gives the day on which it began.
reddit-training-world = Reddit’s policy says other companies pay for access to public posts. It was reported that some, Google among them, may train AI on them. The policy itself has no word on AI training. We have found no switch against it.
reddit-door-reddit = The privacy settings of Reddit
reddit-door-reddit-request = Reddit’s form for privacy requests
reddit-recipients-licence = Reddit’s policy says others pay licence fees for larger amounts of public content.
reddit-note-no-switch = Reddit’s policy names no switch for AI training.
reddit-not-used-private = Reddit said it does not share private messages, e-mail addresses or phone numbers with those companies.
reddit-change-2026-11 = We now say that Reddit lets other companies train AI. Of Reddit itself we know nothing like that.
