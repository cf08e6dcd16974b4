# Facebook: every sentence about it.

## Training, period by period

facebook-training-eu-before = We do not know what Meta did with what you posted on Facebook before June 2024.
facebook-training-eu-before-planned = No: Meta planned to begin in Europe in June 2024, and put that off.
facebook-training-eu-before-no-word = Perhaps: no source we have read says what Meta did with posts from Europe before that plan.
facebook-training-eu-put-off = In June 2024 Meta put off its plan to train AI on posts from Europe.
facebook-training-eu-announced = Meta has announced that it will train AI on what adults post publicly on Facebook. It begins on 27 May 2025. You can object with a form.
facebook-training-eu = Since 27 May 2025 Meta trains AI on what adults post publicly on Facebook, unless they object. There is no switch, only a form.
facebook-training-uk-before = We do not know exactly what Meta did with posts from the UK before September 2024.
facebook-training-uk-before-paused = No: Meta had put off its plan for the UK in June 2024.
facebook-training-uk-before-no-word = Perhaps: no source we have read says what Meta did before that plan.
facebook-training-uk = In September 2024 Meta said it would go on with training AI on public Facebook posts from the UK, with a form to object. From which day it did so we do not know.
facebook-training-ch-before = We do not know what Meta did with posts from Switzerland before June 2024.
facebook-training-ch-before-planned = No: Meta told the Swiss authority in June 2024 that it would not use data from Switzerland.
facebook-training-ch-before-no-word = Perhaps: no source we have read says what Meta did before that.
facebook-training-ch-left-out = Meta told the Swiss authority in June 2024 that it would not use data from Switzerland for this training.
facebook-training-ch = We do not know whether Meta trains AI on posts from Switzerland since it began in the EU.
facebook-training-ch-still-out = No: that is what Meta told the Swiss authority in June 2024. We have seen nothing newer.
facebook-training-ch-policy = Perhaps: Meta’s privacy policy for Europe names AI training, and we have seen nothing in it that leaves Switzerland out.
facebook-training-br-before = We do not know from which day Meta trained AI on posts from Brazil.
facebook-training-br-before-begun = Yes, at least at the end: in July 2024 the Brazilian authority stopped it for a time.
facebook-training-br-before-no-start-day = Not always: no source we have read gives the day on which it began.
facebook-training-br-paused = The Brazilian authority had stopped Meta’s training for the time being.
facebook-training-br-allowed = The Brazilian authority let Meta go on, under conditions. We do not know from which day Meta did.
facebook-training-br-allowed-allowed = Yes: on 30 August 2024 the authority lifted the stop. Meta had to offer a simple form to object.
facebook-training-br-allowed-notice-first = Not at once: Meta had to inform people first and wait 30 days.
facebook-training-br = It was reported in December 2025 that Meta trains AI on public Facebook posts from Brazil, unless people object with a form. There is no switch. People under 18 must be left out.
facebook-training-world = We have no source good enough to say whether Meta trains AI on Facebook posts where you live.
facebook-training-world-policy = Perhaps: Meta’s privacy policy names AI training. We have read its European edition only.
facebook-training-world-no-source = Perhaps not: what we have read speaks of Europe, the UK and Brazil.

## Age

facebook-age = Meta says it does not train AI on accounts of people under 18 in Europe. You may object anyway: Meta may not know your age.

## Addresses

facebook-door-fb-object = The form to object to AI training, for Facebook accounts
facebook-door-meta-object = Meta’s general form for objections
facebook-door-meta-genai = Meta’s page on AI and privacy
facebook-door-meta-guide = Meta’s guide to AI and privacy
facebook-door-meta-help = Meta’s contact for privacy
facebook-door-wa-object = The objection form of WhatsApp
facebook-door-wa-help = WhatsApp’s help on objecting

## The objection form

facebook-objection-training = Training AI on what I post publicly
facebook-objection-ai-chats = Training AI on what I ask Meta AI
facebook-objection-posts-by-others = Training AI on what others posted about me

## What it is about

facebook-used-public = Meta says it uses what adults post publicly on Facebook: posts, photos and comments.
facebook-used-ai = Meta says it also uses what people ask Meta AI.
facebook-not-used-messages = Meta says it does not use private messages between people. What you share with Meta AI yourself is another matter.
facebook-not-used-minors = Meta says it does not use accounts of people under 18 in Europe.
facebook-not-used-minors-br = In Brazil people under 18 must be left out.
facebook-covers-late = An objection sent after 27 May 2025 counts for the future only.
facebook-covers-honoured = Meta says it follows all objections to this training, earlier ones too.
facebook-not-covered-others = What others post about you may still be used.
facebook-not-covered-meta-ai = Meta AI cannot be switched off. What you tell it may be kept.
facebook-recipients-review = Meta’s terms say that what you write to Meta AI may be checked by machines or people.

## What happened

facebook-event-put-off = The Swiss authority said that Meta had put its plan off and would not use data from Switzerland.
facebook-event-anpd-stops = The Brazilian authority stopped the training for the time being.
facebook-event-anpd-allows = The Brazilian authority lifted the stop, under conditions.
facebook-event-uk-again = Meta said it would go on in the UK. The regulator ICO said it had given no approval.
facebook-event-announced = Meta announced the training for the EU and a form to object.
facebook-event-dpc = The Irish authority said Meta had improved its notices and its form, and would hand in a report in October 2025.
facebook-event-court = A German court did not find, in an interim ruling, that Meta’s training on public posts is unlawful.
facebook-event-start = The training began in the EU and the EEA.
facebook-event-ai-chats = Meta began to pick content and ads by what people ask Meta AI, in most regions. Meta offers no way out of that.

## Also good to know

facebook-note-no-switch = There is no switch for this training. The only way is the form.
facebook-note-reasons = The form asks for your e-mail address. Reasons are optional. Use the address that belongs to the account.
facebook-note-accounts = If your Facebook and Instagram accounts are linked, one form may be enough. Send one for each account to be sure.
facebook-note-path = In the Facebook app the form is behind the privacy centre, at the topic AI at Meta. You must be logged in.
facebook-note-pages = It was reported that the form is not for pages, only for accounts.
facebook-note-whatsapp = Personal chats on WhatsApp stay outside. Messages to Meta AI do not. WhatsApp has a form of its own.
facebook-note-legal-basis = Meta relies on “legitimate interests” here. That is why you may object.
facebook-note-no-newer-word = For Switzerland we have seen no word from Meta newer than June 2024.
