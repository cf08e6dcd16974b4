# Letters. Each is put together from paragraphs; a paragraph whose values are missing is left out whole.
# They ask and state; they never claim that anything is removed from a trained model, and say nothing that the person did not say or choose.

letter-subject-objection = Objection to the use of my data for AI training ({ $service })
letter-subject-objection-undated = Objection to the use of my data for AI training ({ $service })
letter-subject-reminder = My objection of { $sent }: please answer ({ $service })
letter-subject-reminder-undated = My objection: please answer ({ $service })
letter-subject-identity = My objection of { $sent }: who I am ({ $service })
letter-subject-identity-undated = My objection: who I am ({ $service })
letter-subject-switch = My objection of { $sent }: the switch is not the whole answer ({ $service })
letter-subject-switch-undated = My objection: the switch is not the whole answer ({ $service })
letter-subject-partly = My objection of { $sent }: the part that is still open ({ $service })
letter-subject-partly-undated = My objection: the part that is still open ({ $service })
letter-subject-company-complaint = Complaint: my objection of { $sent } ({ $service })
letter-subject-company-complaint-undated = Complaint: my objection to AI training ({ $service })
letter-subject-authority-complaint = Complaint about { $company } ({ $service }): my objection of { $sent } to AI training
letter-subject-authority-complaint-undated = Complaint about { $company } ({ $service }): my objection to AI training
letter-subject-authority-news = My complaint of { $sent } about { $company } ({ $service }): please tell me how it stands
letter-subject-authority-news-undated = My complaint about { $company } ({ $service }): please tell me how it stands

## Head

letter-from-email = E-mail: { $email }
letter-date = { $today }
letter-to-company = To { $name }, data protection
letter-to-authority = To { $name }
letter-greeting = Hello,

## Who writes

letter-who-member = I have a { $service } account.
letter-who-visitor = I have no { $service } account. What other people post or enter there may contain data about me.
letter-who-place = The country I live in: { $place }.
letter-who-minor = I am under 18.
letter-who-email = You can find me by this e-mail address: { $email }
letter-who-links = Here is where you can find the content:

## The objection

letter-objection-gdpr-month = I object under Article 21(1) of the General Data Protection Regulation (GDPR) to the following use of data about me:
letter-objection-uk-month = I object under Article 21(1) of the UK GDPR to the following use of data about me:
letter-objection-kr-pipa = Under Article 37 of the Personal Information Protection Act I ask you to suspend the following use of data about me:
letter-objection-ch-fadp = Under the Swiss Federal Act on Data Protection (FADP) I do not agree to the following use of data about me, and I ask you to stop it:
letter-objection-br-lgpd = Under Article 18, paragraph 2, of the Brazilian General Data Protection Law (LGPD) I object to the following use of data about me:
letter-objection-other = I do not agree to the following use of data about me, and I ask you to stop it:
letter-also-ch-fadp = Please take this letter also as my express wish under Article 30(2)(b) of the Swiss Federal Act on Data Protection (FADP).
letter-also-uk-month = I rely on Article 21(1) of the UK GDPR as well.
letter-also-kr-pipa = Please take this letter as a demand under Article 37 of South Korea’s Personal Information Protection Act as well.
letter-also-br-lgpd = I rely on Article 18, paragraph 2, of the Brazilian General Data Protection Law (LGPD) as well.
letter-reasons = My reasons:
letter-restriction-gdpr-month = While you check whether your grounds override mine, please restrict this use under Article 18(1)(d) GDPR.
letter-restriction-uk-month = While you check whether your grounds override mine, please restrict this use under Article 18(1)(d) of the UK GDPR.
letter-erasure-gdpr-month = Please also erase the copies of data about me that you keep for AI training, under Article 17(1)(c) GDPR. I do not ask you to erase anything else.
letter-erasure-uk-month = Please also erase the copies of data about me that you keep for AI training, under Article 17(1)(c) of the UK GDPR. I do not ask you to erase anything else.
letter-erasure-other = Please also erase the copies of data about me that you keep for AI training. I do not ask you to erase anything else.
letter-answer-gdpr-month = Article 12(3) GDPR gives you one month to tell me what you have done. If you do not act, Article 12(4) asks you to tell me why within the same month.
letter-answer-uk-month = Article 12(3) of the UK GDPR asks you to tell me what you have done within the applicable time, as a rule one month.
letter-answer-kr-pipa = The Enforcement Decree of that Act (Article 44) gives you ten days to confirm or to refuse with reasons.
letter-answer-ch-fadp = Please tell me what you have done.
letter-answer-br-lgpd = Please tell me what you have done.
letter-answer-other = Please tell me what you have done.
letter-use-training = Training AI on data about me

## What happened, told to the company

letter-sent-undated = I sent you an objection to the use of data about me for AI training.
letter-sent-by-form = I sent you my objection on { $sent } through your form.
letter-sent-by-letter = My letter with the objection reached you on { $sent }.
letter-you-more-time = You told me on { $date } that you need more time.
letter-you-asked = On { $date } you asked me to show who I am.
letter-you-pointed = On { $date } you pointed me to the switch in the settings.
letter-you-did-part = On { $date } you told me that you did a part of what I asked.

## Grounds. A line is a ground and, where a law has one, the article that it concerns.

letter-ground = { $ground }.
letter-ground-cited = { $ground } ({ $article }).
letter-grounds-you = By my count the following went wrong:
letter-you-no-answer = I have had no answer to my objection; the last day for it was { $due }
letter-you-late-answer = Your answer of { $date } came late; the last day for it was { $due }
letter-you-late-refusal = You refused late, on { $date }; the last day for an answer was { $due }
letter-you-extension-too-late = You announced only on { $announced }, after the last day for an answer, that you need more time; so it does not count
letter-you-extension-within-pause = You announced only on { $announced } that you need more time; without the time for the identity check, the last day for an answer was { $month }
letter-you-refused = You refused my objection on { $date }
letter-you-refused-without-reasons = You gave no reasons for the refusal
letter-you-partly = You did only a part of what I asked
letter-you-not-answered = You pointed me to a switch and did not answer the objection itself
letter-grounds-it = I complain about the following:
letter-it-no-answer = The company has not answered my objection; by my count the last day for it was { $due }
letter-it-late-answer = The company’s answer of { $date } came late; by my count the last day for it was { $due }
letter-it-late-refusal = The company refused late, on { $date }; by my count the last day for an answer was { $due }
letter-it-extension-too-late = The company announced only on { $announced }, after the last day for an answer, that it needs more time
letter-it-extension-within-pause = The company announced only on { $announced } that it needs more time; without the time for the identity check, the last day for an answer was { $month }
letter-it-refused = The company refused my objection on { $date }
letter-it-refused-gdpr-month = The company refused my objection on { $date }; please check whether its grounds override mine
letter-it-refused-uk-month = The company refused my objection on { $date }; please check whether its grounds override mine
letter-it-refused-without-reasons = The company gave no reasons for the refusal
letter-it-partly = The company did only a part of what I asked
letter-it-not-answered = The company pointed me to a switch and did not answer the objection itself
letter-cite-no-answer-gdpr-month = Article 12(3) GDPR
letter-cite-late-answer-gdpr-month = Article 12(3) GDPR
letter-cite-late-refusal-gdpr-month = Article 12(4) GDPR
letter-cite-extension-too-late-gdpr-month = Article 12(3) GDPR
letter-cite-refused-gdpr-month = Article 21(1) GDPR
letter-cite-refused-without-reasons-gdpr-month = Article 12(4) GDPR
letter-cite-partly-gdpr-month = Article 21(1) GDPR
letter-cite-not-answered-gdpr-month = Articles 12(3) and 21(1) GDPR
letter-cite-no-answer-uk-month = Article 12(3) of the UK GDPR
letter-cite-late-answer-uk-month = Article 12(3) of the UK GDPR
letter-cite-late-refusal-uk-month = Article 12(4) of the UK GDPR
letter-cite-extension-too-late-uk-month = Article 12(3) of the UK GDPR
letter-cite-refused-uk-month = Article 21(1) of the UK GDPR
letter-cite-refused-without-reasons-uk-month = Article 12(4) of the UK GDPR
letter-cite-partly-uk-month = Article 21(1) of the UK GDPR
letter-cite-not-answered-uk-month = Articles 12(3) and 21(1) of the UK GDPR
letter-cite-no-answer-kr-pipa = Article 37 of the Personal Information Protection Act, Article 44 of its Enforcement Decree
letter-cite-late-answer-kr-pipa = Article 37 of the Personal Information Protection Act, Article 44 of its Enforcement Decree
letter-cite-late-refusal-kr-pipa = Article 37 of the Personal Information Protection Act, Article 44 of its Enforcement Decree
letter-cite-refused-kr-pipa = Article 37 of the Personal Information Protection Act
letter-cite-refused-without-reasons-kr-pipa = Article 44 of the Enforcement Decree of the Personal Information Protection Act
letter-cite-partly-kr-pipa = Article 37 of the Personal Information Protection Act
letter-cite-not-answered-kr-pipa = Article 37 of the Personal Information Protection Act
letter-cite-refused-ch-fadp = Article 30(2)(b) FADP
letter-cite-partly-ch-fadp = Article 30(2)(b) FADP
letter-cite-not-answered-ch-fadp = Article 30(2)(b) FADP
letter-cite-refused-br-lgpd = Article 18, paragraph 2, LGPD
letter-cite-partly-br-lgpd = Article 18, paragraph 2, LGPD
letter-cite-not-answered-br-lgpd = Article 18, paragraph 2, LGPD

## Letters to the company

letter-reminder-ask = Please answer by { $term } and tell me what you have done. After that I may complain to an authority.
letter-identity-email = I write from { $email }, the e-mail address that belongs to the data. A message to that address, which I answer, shows that it is me.
letter-identity-plain = Please tell me what the least is that shows you who I am.
letter-identity-visitor-email = I have no account. I write from { $email }. A message to that address, which I answer, shows that it is me.
letter-identity-visitor = I have no account. Please tell me what the least is that shows you who I am.
letter-identity-doubts-gdpr-month = If you still have reasonable doubts (Article 12(6) GDPR), please tell me which ones.
letter-identity-doubts-uk-month = If you still have reasonable doubts (Article 12(6) of the UK GDPR), please tell me which ones.
letter-identity-doubts-other = If you still have doubts, please tell me which ones.
letter-identity-why-gdpr-month = Please tell me which reasonable doubts you have (Article 12(6) GDPR).
letter-identity-why-uk-month = Please tell me which reasonable doubts you have (Article 12(6) of the UK GDPR).
letter-identity-why-other = Please tell me which doubts you have.
letter-identity-copy = Should nothing less than a copy of an identity document do, please tell me why and which details you need. I will black out everything else. Please use the copy for this check alone and delete it afterwards.
letter-identity-goes-on = My objection stands meanwhile.
letter-switch-linkedin = LinkedIn’s own help says that the switch covers models that create content. My objection also concerns the other uses named above, so please answer it.
letter-switch-general = My objection also concerns what the switch does not cover, so please answer the objection itself.
letter-switch-visitor = I have no account and cannot use a switch, so please answer my objection.
letter-partly = Please tell me for each point above whether you stopped it and, if not, why.
letter-company-complaint = This is a complaint about how you handled my objection to the use of data about me for AI training ({ $service }).
letter-company-complaint-ask = Please confirm that you received this complaint, put right what went wrong, and tell me the outcome.
letter-company-complaint-uk-month = Section 164A of the Data Protection Act 2018 gives you 30 days to confirm it.
letter-subjects = My objection concerned:

## Letters to the authority

letter-complaint = I complain about { $company }, which answers for { $service }.
letter-complaint-address = Its address: { $address }
letter-complaint-company-first = I turned to the company first, on { $date }.
letter-complaint-gdpr-month = I complain under Article 77 GDPR. Please look into this, order the company to comply with my objection (Article 58(2)(c) GDPR), and tell me within three months how it stands (Article 78(2) GDPR).
letter-complaint-uk-month = Please look into this, see to it that the company complies with my objection under the UK GDPR, and tell me the outcome.
letter-complaint-ch-fadp = I told the company expressly that I do not agree to this use (Article 30(2)(b) FADP). Please look into this and tell me what you do.
letter-complaint-kr-pipa = Please look into this, see to it that the company suspends this use (Article 37 of the Personal Information Protection Act), and tell me the outcome.
letter-complaint-br-lgpd = The company did not settle my request, so I turn to you (Article 55-J V LGPD). Please look into this, see to it that the company complies with my objection, and tell me the outcome.
letter-complaint-other = Please look into this, see to it that the company stops this use of data about me, and tell me the outcome.
letter-complaint-seat = The company is seated in the European Union, so the GDPR binds it as well, wherever I live (Article 3(1) GDPR).
letter-name-yes = You may tell the company my name as far as this complaint needs it.
letter-name-no = Please do not tell the company my name.
letter-name-ask = Please ask me before you tell the company my name.
letter-news = On { $date } I complained to you about { $company } ({ $service }).
letter-news-undated = I complained to you about { $company } ({ $service }).
letter-news-acknowledged = You confirmed the complaint on { $date }.
letter-news-last = Your last news is of { $date }.
letter-news-three-months = Article 78(2) GDPR gives you three months to tell me about the progress or the outcome. By my count they ended on { $due }.
letter-news-ask = Please tell me how my complaint stands and what comes next.

## Correspondence and enclosures

letter-correspondence = What happened, by date:
letter-event-seen-off = { $date }: I saw that the switch in my settings was off.
letter-event-sent-form = { $date }: objection sent through the company’s form.
letter-event-letter-received = { $date }: objection received by the company as a letter.
letter-event-more-time = { $date }: the company announced that it needs more time.
letter-event-identity-asked = { $date }: the company asked who I am.
letter-event-identity-shown = { $date }: I showed who I am.
letter-event-pointed-to-switch = { $date }: the company pointed me to a switch.
letter-event-did-part = { $date }: the company said that it did a part.
letter-event-refused = { $date }: the company refused.
letter-event-done = { $date }: the company said that it is done.
letter-event-reminded = { $date }: I asked the company again, with a term of two weeks.
letter-event-told-company = { $date }: I complained to the company.
letter-event-company-acknowledged = { $date }: the company confirmed my complaint.
letter-event-complained = { $date }: I complained to the authority.
letter-event-authority-acknowledged = { $date }: the authority confirmed my complaint.
letter-event-authority-news = { $date }: the authority told me how it stands.
letter-event-authority-decided = { $date }: the authority decided.
letter-event-due = { $date }: last day for the company’s answer, by my count.
letter-enclosures = Enclosed, as far as I have copies:
letter-enclosed-objection = My objection of { $date }
letter-enclosed-answer = The company’s message of { $date }
letter-enclosed-identity = What I sent on { $date } to show who I am
letter-enclosed-reminder = My follow-up of { $date }
letter-enclosed-complaint = My complaint to the company of { $date }
letter-closing = Kind regards

## What to know before it is sent

letter-warning-no-case = This letter knows no dates of yours, so it names none and states no ground.
letter-warning-no-subject = It names nothing that you object to. Choose at least one thing.
letter-warning-no-ground = From the dates of your case we see no ground for a complaint yet.
letter-warning-not-open = From the dates of your case this letter is not due now.
letter-warning-company-first = The company comes first here: complain to it before you write to the authority.
letter-warning-authority-open = You need not send this one: you can turn to the authority now.
letter-warning-no-company-address = We know no postal address: { $company } can be reached by its form or its contact page.
letter-warning-no-contact = The letter does not say who you are. Without a name or an e-mail address the company cannot find your data or answer you.
letter-warning-reasons = An objection by letter stands on reasons from your own situation, and you gave none. We never write them for you. One or two sentences of your own are enough.
letter-warning-not-in-force = The law behind this letter is not in force before { $date }.
letter-warning-identity = Send as little as settles it. If you do send a copy of an identity document, black out everything the company does not need.
letter-warning-part = Each part of the country has its own authority. Say where you live, and the letter names the right one.
letter-warning-no-authority = We have no authority for your country that we could check.
letter-warning-no-authority-address = We know no postal address of it. Start at its website.
letter-warning-form = This authority takes complaints on its own form only. Fill that in, and use this letter as its annex.
letter-warning-ask-first-required = This authority wants you to ask the company first.
letter-warning-ask-first-advised = This authority advises you to ask the company first.
letter-warning-name = This authority does not take complaints without a name.
letter-warning-address = This authority wants your postal address.
letter-warning-signature = This authority wants your signature.
letter-warning-copy = This authority wants a copy of what you sent to the company.
letter-warning-particulars-soon = From { $date } on, a complaint about a company in another EU country must say who complains and how to reach you. Otherwise it is not admissible.
letter-warning-particulars = Since { $date }, a complaint about a company in another EU country must say who complains and how to reach you. Otherwise it is not admissible.
letter-warning-window = The authority asks for complaints by { $date }. That day is past.
letter-warning-language = This authority accepts: { $languages }. A translation may be needed.
