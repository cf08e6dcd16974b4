# Instagram: every sentence about it.

## Training, period by period

instagram-training-eu-before = We do not know what Meta did with what you posted on Instagram before June 2024.
instagram-training-eu-before-planned = No: Meta planned to begin in Europe in June 2024, and put that off.
instagram-training-eu-before-no-word = Perhaps: no source we have read says what Meta did with posts from Europe before that plan.
instagram-training-eu-put-off = In June 2024 Meta put off its plan to train AI on posts from Europe.
instagram-training-eu-announced = Meta has announced that it will train AI on what adults post publicly on Instagram. It begins on 27 May 2025. You can object with a form.
instagram-training-eu = Since 27 May 2025 Meta trains AI on what adults post publicly on Instagram, unless they object. There is no switch, only a form.
instagram-training-uk-before = We do not know exactly what Meta did with posts from the UK before September 2024.
instagram-training-uk-before-paused = No: Meta had put off its plan for the UK in June 2024.
instagram-training-uk-before-no-word = Perhaps: no source we have read says what Meta did before that plan.
instagram-training-uk = In September 2024 Meta said it would go on with training AI on public Instagram posts from the UK, with a form to object. From which day it did so we do not know.
instagram-training-ch-before = We do not know what Meta did with posts from Switzerland before June 2024.
instagram-training-ch-before-planned = No: Meta told the Swiss authority in June 2024 that it would not use data from Switzerland.
instagram-training-ch-before-no-word = Perhaps: no source we have read says what Meta did before that.
instagram-training-ch-left-out = Meta told the Swiss authority in June 2024 that it would not use data from Switzerland for this training.
instagram-training-ch = It was reported that since 27 May 2025 Meta trains AI on what adults in Switzerland post publicly on Instagram, unless they object. There is no switch, only a form.
instagram-training-br-before = We do not know from which day Meta trained AI on posts from Brazil.
instagram-training-br-before-begun = Yes, at least at the end: in July 2024 the Brazilian authority stopped it for a time.
instagram-training-br-before-no-start-day = Not always: no source we have read gives the day on which it began.
instagram-training-br-paused = The Brazilian authority had stopped Meta’s training for the time being.
instagram-training-br-allowed = The Brazilian authority let Meta go on, under conditions. We do not know from which day Meta did.
instagram-training-br-allowed-allowed = Yes: on 30 August 2024 the authority lifted the stop. Meta had to offer a simple form to object.
instagram-training-br-allowed-notice-first = Not at once: Meta had to inform people first and wait 30 days.
instagram-training-br = It was reported in December 2025 that Meta trains AI on public Instagram posts from Brazil, unless people object with a form. There is no switch. People under 18 must be left out.
instagram-training-world = Meta’s privacy policy says it develops and improves its AI with public content on Instagram. We first saw that by 16 December 2025. Meta offers no form against it where you live.
instagram-training-world-before = We do not know from which day Meta trained AI on Instagram posts where you live.
instagram-training-world-before-already = Yes, at least in the US: it was reported in May 2025 that Meta had done so there for a long time.
instagram-training-world-before-not-named = Perhaps not: the first edition of the policy in which we have seen it is that of December 2025.
instagram-training-kr = We do not know whether Meta trains AI on Instagram posts from South Korea. Meta has a privacy policy of its own for it, which we have not read.
instagram-training-kr-like-others = Perhaps: in most of the world Meta’s policy allows it.
instagram-training-kr-own-text = Perhaps not: the policy for South Korea may say something else.

## Age

instagram-age = Meta says that in Europe it does not train AI on posts of people under 18. You may object anyway: Meta may not know your age. What you tell Meta AI is another matter: that is used at any age.
instagram-age-ch = It was reported that Meta leaves out posts of people under 18 in Switzerland. You may object anyway: Meta may not know your age.
instagram-age-br = In Brazil people under 18 must be left out of the training on posts. You may object anyway: Meta may not know your age.

## Addresses

instagram-door-ig-object = The form to object to AI training, for Instagram accounts
instagram-door-ig-object-all = Instagram’s general form for objections
instagram-door-meta-genai = Meta’s page on AI and privacy
instagram-door-meta-guide = Meta’s guide to AI and privacy
instagram-door-meta-help = Meta’s contact for privacy
instagram-door-meta-third = Meta’s form about data from others for its AI

## The objection form

instagram-objection-training = Training AI on what I post publicly
instagram-objection-ai-chats = Training AI on what I ask Meta AI
instagram-objection-posts-by-others = Training AI on what others posted about me

## What it is about

instagram-used-public = Meta says it uses what adults post publicly on Instagram: posts, photos and comments.
instagram-used-ai = Meta says it also uses what people write or say to Meta AI.
instagram-used-ai-minors = Meta’s policy says so of all registered people, also of those under 18.
instagram-used-world = Meta’s policy names public content on Instagram, such as posts and comments, and what people write or say to Meta AI.
instagram-used-ch = It was reported that in Switzerland, too, public posts of adults and questions to Meta AI are used.
instagram-not-used-messages = Meta says it does not use private messages between people. What you share with Meta AI yourself is another matter.
instagram-not-used-minors = Meta says it does not use public posts of people under 18 in Europe. What they tell Meta AI is used.
instagram-not-used-minors-br = In Brazil people under 18 must be left out.
instagram-covers-late = An objection sent after 27 May 2025 counts for the future only.
instagram-covers-honoured = In April 2025 Meta said it would follow all objections to this training, earlier ones too.
instagram-covers-weighed = Meta’s policy of July 2026 says it weighs an objection, and follows it unless it has reasons that weigh more.
instagram-change-2026-11 = It was reported that Meta trains AI on public posts from Switzerland, too, and there is a form. In most of the world outside Europe Meta’s policy says that it does.
instagram-chats-eu-before = We do not know what Meta did with what people in Europe asked Meta AI before April 2025.
instagram-chats-eu-before-not-there = No: Meta AI came to Europe only in spring 2025.
instagram-chats-eu-before-no-word = Perhaps: no source we have read says what held in its first weeks.
instagram-chats-eu-announced = Meta has announced that it will train AI on what people ask Meta AI. It begins on 27 May 2025. You can object with a form.
instagram-chats-eu = Since 27 May 2025 at the latest Meta develops its AI with what people write or say to Meta AI. Meta’s policy says this of everyone, also of people under 18. There is no switch, but a form to object.
instagram-chats-ch-before = We do not know what Meta did with what people in Switzerland asked Meta AI before 27 May 2025.
instagram-chats-ch-before-not-there = No: Meta AI came to Switzerland only in March 2025.
instagram-chats-ch-before-no-word = Perhaps: no source we have read says what held in its first weeks.
instagram-chats-ch = It was reported that since 27 May 2025 Meta also trains AI on what people in Switzerland ask Meta AI, unless they object.
instagram-chats-own-text = We do not know what Meta does where you live with what people ask Meta AI. Meta has a privacy policy of its own there, which we have not read.
instagram-chats-own-text-like-others = Perhaps: in the EU and in most of the world Meta’s policy allows it.
instagram-chats-own-text-not-read = Perhaps not: the policy for your country may say something else.
instagram-chats-world-before = We do not know from which day Meta trained AI on what people ask Meta AI where you live.
instagram-chats-world-before-maybe = Perhaps: what we have read is from later, and it may have held before.
instagram-chats-world-before-not-named = Perhaps not: the first edition of the policy in which we have seen it is that of December 2025.
instagram-chats-world = Meta’s privacy policy says it develops and improves its AI with what people write or say to Meta AI. We first saw that by 16 December 2025. Meta offers no form against it where you live.
instagram-not-covered-others = What others post about you may still be used.
instagram-not-covered-meta-ai = Meta AI cannot be switched off. What you tell it may be kept.
instagram-not-covered-public-places = Some things are always public, whatever your settings: your name, your profile picture, what you do in public groups and on pages, and comments on public posts.
instagram-not-covered-shared-with-ai = Meta’s policy says other people can give your messages and content to Meta AI.
instagram-recipients-review = Meta’s terms say that what you write to Meta AI may be checked by machines or people.

## What happened

instagram-event-put-off = The Swiss authority said that Meta had put its plan off and would not use data from Switzerland.
instagram-event-policy-2025-12 = A new edition of Meta’s privacy policy took effect. It names AI at Meta in a part of its own.
instagram-event-policy-2026-07 = A new edition of Meta’s privacy policy took effect, with more about AI that acts for people.
instagram-event-anpd-stops = The Brazilian authority stopped the training for the time being.
instagram-event-anpd-allows = The Brazilian authority lifted the stop, under conditions.
instagram-event-uk-again = Meta said it would go on in the UK. The regulator ICO said it had given no approval.
instagram-event-announced = Meta announced the training for the EU and a form to object.
instagram-event-dpc = The Irish authority said Meta had improved its notices and its form, and would hand in a report in October 2025.
instagram-event-court = A German court did not find, in an interim ruling, that Meta’s training on public posts is unlawful.
instagram-event-start = The training began in the EU and the EEA.
instagram-event-start-ch = It was reported that the training begins in Switzerland, too.
instagram-event-ai-chats = Meta began to pick content and ads by what people ask Meta AI, in most regions. Meta offers no way out of that.

## Also good to know

instagram-note-no-switch = There is no switch for this training. The only way is the form.
instagram-note-reasons = The form asks for your e-mail address. Reasons are optional. Use the address that belongs to the account.
instagram-note-accounts = If your Facebook and Instagram accounts are linked, one form may be enough. Send one for each account to be sure.
instagram-note-path = In the Instagram app the form is behind the privacy centre, at the topic AI at Meta. You must be logged in.
instagram-note-pages = It was reported that the form is not for pages, only for accounts.
instagram-note-legal-basis = Meta relies on “legitimate interests” here. That is why you may object.
instagram-note-no-form = Where you live Meta offers no form against training on your own posts. It has a form about your data that comes from others, and says it is open to anyone.
instagram-use-posts = public posts
