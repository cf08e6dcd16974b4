# A case: an objection on its way. What is due and by when, what went wrong, the one next step, what happened.

case-title = { $service }: your objection of { $date }
case-sent-form = Sent through the form on { $date }.
case-sent-letter = Received there on { $date }.

## What is due, and by when

case-due = An answer is due by about { $date }.
case-due-extended = The company took more time, and said so in time. An answer is due by about { $date }.
case-due-paused = They asked who you are. If that stopped the clock, an answer is due by about { $date }.
case-due-rest = The rest is due by about { $date } all the same.
case-your-turn = They want to know who you are. Until you show it, no answer counts as late.
case-if-extended = If the company takes more time, it is { $date }.
case-late = The answer was due by about { $date }. It is late.
case-no-date = We show no date for an answer.
case-term = The term that you set ends on { $date }.
case-term-over = The term that you set ended on { $date }.
case-acknowledgement = The company has to confirm your complaint by { $date }.
case-acknowledgement-late = The company had to confirm your complaint by { $date }.
case-authority-news = The authority should tell you by { $date } how it goes on.
case-authority-news-late = The authority should have told you by { $date } how it goes on.
case-window = The authority asks for complaints by { $date }.
case-window-over = The authority asked for complaints by { $date }. You can still send yours and ask it to look into it.

## What went wrong

case-grounds = What went wrong
ground-no-answer = No answer came in time.
ground-late-answer = The answer came late.
ground-extension-too-late = They took more time only after the last day. That does not count.
ground-refused = They refused.
ground-refused-without-reasons = They gave no reasons for that.
ground-partly = They did only a part.
ground-not-answered = They pointed to the switch and did not answer the objection itself.

## The one next step

case-next = What to do now
case-next-reminder = Ask once more, and give them two weeks.
case-next-identity = Show who you are with as little as settles it. Do not send a copy of your passport at once.
case-next-switch = Check that the switch is off. Then write back about what it does not cover.
case-next-switch-visitor = Write back. Without an account you have no switch.
case-next-partly = Ask about each part that is still open.
case-next-company-complaint = You can complain. Where you live, the company comes first.
case-next-authority-complaint = You can complain to the authority. We prepare the letter with the dates of your case.
case-next-authority-news = The authority’s time is over. Ask it how it goes on.
case-next-wait = Now it is the company’s turn. Note here what it writes to you.
case-next-wait-term = Wait until the term that you set is over.
case-next-wait-company = Wait until the company has confirmed your complaint. If that does not help, the authority is next.
case-next-wait-authority = Now it is the authority’s turn. Keep what it writes to you as proof.
case-next-look = They say that it is done. From here nobody can check that. Keep the answer as proof.
case-next-nothing = The authority has decided. Nothing is left to do here. Keep the decision as proof.
case-write-reminder-button = Ask once more
case-write-identity-button = Show who you are
case-write-switch-button = Write about the rest
case-write-partly-button = Ask about the rest
case-write-company-complaint-button = Complain to the company
case-write-authority-complaint-button = Complain to the authority
case-write-authority-news-button = Ask the authority for news
case-look-button = Look at the switch

## What happened

case-history = What happened
case-silence = You noted on { $date } that no answer had come.
case-silence-noted = You noted that no answer had come
event-sent-form = Objection sent through the form
event-letter-received = Objection arrived as a letter
event-more-time = They take more time
event-identity-asked = They want to know who I am
event-identity-shown = I showed who I am
event-pointed-to-switch = They point to the switch
event-did-part = They do a part of it
event-refused = They refuse
event-done = They say it is done
event-reminded = I asked once more
event-told-company = I complained to the company
event-company-acknowledged = The company confirmed my complaint
event-complained = I complained to the authority
event-authority-acknowledged = The authority confirmed my complaint
event-authority-news = The authority told me how it goes on
event-authority-decided = The authority decided
case-reasons = Did they give reasons?
case-reasons-yes = With reasons
case-reasons-no = Without reasons
case-reasons-unknown = I do not know

## What comes

case-coming = What comes
case-history-due = Answer due by about this day
case-history-term = The term that you set ends
case-history-acknowledgement = The company has to confirm your complaint
case-history-window = The authority asks for complaints until then
case-history-authority-news = The authority should have told you how it goes on

## Noting and correcting

case-note = Did something happen?
case-note-pick = What happened?
case-note-hint = Choose what fits best.
case-note-on = When was that?
case-note-button = Note this
case-noted = Noted.
case-proof-button = Keep an answer as proof
event-hint = If you correct this, every day and letter of this case follows.
event-on = When was that?
event-what = What was it?
event-back-button = Back to the objection
event-take-back-button = Take this entry back
event-only-sending = The case began with this. Without it there is no case.
event-gone = This entry is not there any more.
case-remove-button = Delete this objection
case-removed = The objection is deleted.
case-removal-title = Delete this objection?
case-removal-what = { $title }: everything that you noted about it is deleted.
case-removal-proofs = The proofs kept with it go as well, and nothing brings them back.
case-keep-button = Keep it

## On Home and beside the switch

door-title = Object to the rest
door-title-of = { $service }: object to the rest
door-sent = Sent { $date }
door-state-not-sent = Objection: not sent
door-state-not-sent-detail = Prepare it: for what the switch does not reach
door-state-not-sent-visitor = Prepare it: for AI training on data about you
door-state-waiting = Objection: waiting for an answer
door-state-waiting-due = Answer due by about { $date }
door-state-waiting-open = We know of no time limit there, so there is no date
door-state-late = Objection: the answer is late
door-state-late-detail = It was due by about { $date }
door-state-partly = Objection: a part was done
door-state-refused = Objection: refused
door-state-done = Objection: they say it is done
door-state-company-told = Complaint to the company: sent
door-state-complained = Complaint to the authority: sent
door-state-decided = The authority decided
door-state-news-due = News due by { $date }
home-door = { $service }: object to the rest
home-door-detail = For what the switch does not reach

## Beside a letter

letter-arrived-on = When did it arrive there?
letter-arrived-hint = For a letter the clock starts on the day it was received.
letter-went-on = When did you send it?
letter-went-hint = Then we keep the day, and what follows from it.
letter-went-button = I sent it
