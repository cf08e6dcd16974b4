# Slack

slack-training-before = We have read nothing about Slack and AI training from that time.
slack-training-before-same = Perhaps not: what it says now may have held before.
slack-training-before-no-word = Perhaps: no source we have read rules it out for that time.
slack-training-world = Slack says it does not train generative AI on customers’ data.
slack-note-owner = For machine learning that creates nothing, the owner of a workspace can opt out by e-mail. You cannot do it alone: ask them.
slack-note-two-words = Slack’s own pages differ: its principles say these models analyse messages and files, its blog said in May 2024 that they do not read the text of messages.
