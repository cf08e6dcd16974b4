# WeTransfer

wetransfer-training-before = We have read nothing about WeTransfer and AI training from that time.
wetransfer-training-before-same = Perhaps WeTransfer did not: what it says now may have been true then, too.
wetransfer-training-before-no-word = Perhaps: no source we have read rules it out for that time.
wetransfer-training-world = WeTransfer’s terms say your content is not used to train AI. In July 2025, after protests, it had taken a clause on AI out of them.
