# Twitch

twitch-training-before = Before August 2026 Twitch’s notice did not speak of training AI. What was done then we do not know.
twitch-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
twitch-training-before-no-word = Perhaps not: no source we have read says so for that time.
twitch-training-world = Twitch’s notice says it may use people’s information to develop generative AI. We have found no switch against it.
twitch-door-choices = Twitch’s page on privacy choices
twitch-door-support = Twitch’s contact page
twitch-used-all = The notice does not say which information. What you stream, write and do on Twitch can all be meant.
twitch-note-amazon = Twitch belongs to Amazon. For more the notice points to a page of Amazon on its generative AI.
twitch-note-rights = Twitch names a page and an e-mail address for requests about your data.
twitch-event-notice = A new edition of Twitch’s notice names generative AI for the first time.
twitch-use-all = your streams
