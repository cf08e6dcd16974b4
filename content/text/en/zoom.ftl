# Zoom

zoom-training-before = We have read nothing about Zoom and AI training from that time.
zoom-training-before-same = Perhaps Zoom did not: what it says now may have been true then, too.
zoom-training-before-no-word = Perhaps: no source we have read rules it out for that time.
zoom-training-world = Zoom’s terms say it does not train its own or other companies’ AI on what people say, write, show or share in Zoom.
zoom-use-messages = your meetings
