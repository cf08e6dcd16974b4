# WhatsApp

whatsapp-chats-eu-before = We do not know from which day Meta trained AI on what people in Europe asked Meta AI in WhatsApp.
whatsapp-chats-eu-before-maybe = Perhaps: what we have read is from later, and it may have held before.
whatsapp-chats-eu-before-no-word = Perhaps not: no source we have read says so for that time.
whatsapp-chats-before = We do not know from which day Meta trained AI on what people asked Meta AI in WhatsApp.
whatsapp-chats-before-maybe = Perhaps: what we have read is from later, and it may have held before.
whatsapp-chats-before-no-word = Perhaps not: no source we have read says so for that time.
whatsapp-chats-eu = Meta’s policy says it develops its AI with what people write or say to Meta AI, also in WhatsApp, and that this holds for people under 18, too. There is no switch, but you can object with a form.
whatsapp-chats-own-text = We do not know what Meta does where you live with what people ask Meta AI in WhatsApp. We have not read the policy for where you live.
whatsapp-chats-own-text-like-others = Perhaps: in the EU and in most of the world Meta’s policy allows it.
whatsapp-chats-own-text-not-read = Perhaps not: the policy for where you live may say something else.
whatsapp-chats-world = Meta’s policy says it trains its AI with what people write or say to Meta AI. Meta AI is in WhatsApp, too, so we take it that this counts there as well. We have found no switch and no form against it where you live.
whatsapp-door-wa-object = WhatsApp’s form for objections
whatsapp-door-wa-help = WhatsApp’s help on objecting
whatsapp-door-wa-officer = The data protection contact of WhatsApp
whatsapp-door-meta-object = Meta’s general form for objections
whatsapp-objection-ai-chats = Training AI on what I ask Meta AI
whatsapp-objection-shared-by-others = Training AI on what others told Meta AI about me
whatsapp-used-ai = What you write or say to Meta AI goes to Meta. WhatsApp also passes on things about your device and your region.
whatsapp-not-used-messages = WhatsApp says that messages and calls between people are encrypted and that nobody else can read or hear them.
whatsapp-not-used-private-processing = Meta says it cannot read what is shared with its AI where “Private Processing” is used.
whatsapp-not-covered-shared-by-others = Others in a chat can share your messages with Meta AI. Then Meta has them.
whatsapp-note-policies = WhatsApp’s own policy does not say whether AI is trained. That stands in Meta’s policy.
whatsapp-note-no-age-rule = Meta’s policy names everyone who is registered, also people under 18.
