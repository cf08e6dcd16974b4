# Slack

slack-training-before = We have read nothing about Slack and AI training from that time.
slack-training-before-same = Perhaps Slack did not: what it says now may have been true then, too.
slack-training-before-no-word = Perhaps: no source we have read rules it out for that time.
slack-training-world = Slack says it does not train generative AI on customers’ data, unless the customer asks for it.
slack-note-owner = For machine learning that creates nothing, the owner of a workspace can opt out by e-mail. You cannot do it alone: ask them.
slack-note-two-words = Slack’s own pages differ: its principles say these models analyse messages and files, its blog said in May 2024 that they do not read the text of messages.
slack-other-before = We do not know from which day Slack trained machine learning on its customers’ data.
slack-other-before-maybe = Perhaps: what we have read is from later, and it may have held before.
slack-other-before-no-word = Perhaps not: no source we have read says so for that time.
slack-other-world = Slack’s principles say its machine learning, for example for suggesting channels and emoji, analyses messages and files. The owner of a workspace can opt out by e-mail; you cannot do it alone.
slack-change-2026-11 = Slack trains machine learning that creates nothing on messages and files, unless the owner of a workspace opts out. AI that creates content it does not train on them.
