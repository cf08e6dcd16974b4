# Dropbox

dropbox-training-before = We have read nothing about Dropbox and AI training from that time.
dropbox-training-before-same = Perhaps Dropbox did not: what it says now may have been true then, too.
dropbox-training-before-no-word = Perhaps: no source we have read rules it out for that time.
dropbox-training-world = Dropbox’s principles say it will not train AI on customers’ data without their consent.
dropbox-recipients-partners = Other companies whose AI Dropbox uses may not train on your files. They get them only where such a feature is used.
