# Vinted

vinted-training-de-before = We do not know what Vinted did with photos and texts for AI before September 2025.
vinted-training-de-before-maybe = Perhaps: what we have read is from later, and it may have held before.
vinted-training-de-before-no-word = Perhaps not: no source we have read says so for that time.
vinted-training-de = It was reported that Vinted’s terms of 8 September 2025 let it train AI and machine learning on photos and texts from listings, to improve Vinted. We know of no switch.
vinted-training-world = We do not know whether Vinted trains AI on photos and texts where you live. What we have read is about its terms in Germany.
vinted-training-world-like-germany = Perhaps: the terms may be alike in other countries.
vinted-training-world-not-read = Perhaps not: we have not read today’s terms for where you live.
vinted-used-listings = It was reported that this is about photos and descriptions from listings, and that they are not sold or passed on for it.
vinted-note-agree = It was reported that people had to agree to the new terms to go on using Vinted.
vinted-note-adults = Vinted’s terms say one must be 18 to have an account.
vinted-event-terms = New terms took effect.
vinted-use-listings = your listings
