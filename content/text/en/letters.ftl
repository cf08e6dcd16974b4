# Letters. Each is put together from paragraphs; a paragraph whose values are missing is left out whole.
# They ask and state; they never claim that anything is removed from a trained model.

letter-subject-objection = Objection to the use of my data for AI training ({ $service })
letter-subject-chase = My objection of { $sent }: no answer so far ({ $service })
letter-subject-identity = My objection of { $sent }: confirming who I am ({ $service })
letter-subject-switch = My objection of { $sent }: the switch is not the whole answer ({ $service })
letter-subject-partly = My objection of { $sent }: the part that is still open ({ $service })
letter-subject-company-complaint = Data protection complaint about { $service }
letter-subject-authority-complaint = Complaint about { $company } ({ $service }): use of personal data for AI training

letter-date = { $today }
letter-to-company = To { $company }, data protection
letter-to-company-address = { $address }
letter-to-authority = To { $authority }
letter-greeting = Hello,

letter-who-member = I have a { $service } account. The country I live in: { $place }.
letter-who-visitor = I have no { $service } account. The country I live in: { $place }. Other people’s posts and pages on { $service } may contain data about me.
letter-who-email = You can find me by this e-mail address: { $email }
letter-who-links = Here is where you can find the content:

letter-objection-gdpr-month = I object under Article 21(1) of the General Data Protection Regulation (GDPR) to the following use of data about me:
letter-objection-uk-month = I object under Article 21(1) of the UK GDPR to the following use of data about me:
letter-objection-kr-pipa = Under Article 37 of the Personal Information Protection Act I ask you to suspend the following use of data about me:
letter-objection-ch-fadp = I do not agree to the following use of data about me, and I ask you to stop it. I rely on the Swiss Federal Act on Data Protection:
letter-objection-other = I do not agree to the following use of data about me, and I ask you to stop it:

letter-reasons = My reasons:
letter-restriction-gdpr-month = While you check whether your reasons outweigh mine, please restrict this use under Article 18(1)(d) GDPR.
letter-restriction-uk-month = While you check whether your reasons outweigh mine, please restrict this use under Article 18(1)(d) of the UK GDPR.
letter-erasure-gdpr-month = If there are no overriding reasons, please also erase the data concerned under Article 17(1)(c) GDPR.
letter-erasure-uk-month = If there are no overriding reasons, please also erase the data concerned under Article 17(1)(c) of the UK GDPR.
letter-earlier = Please also tell me what happens with data that you collected before this letter.
letter-answer-gdpr-month = Article 12(3) GDPR gives you one month to tell me what you have done. If you do not act, Article 12(4) asks you to tell me why within the same month.
letter-answer-uk-month = Article 12(3) of the UK GDPR asks you to tell me what you have done within the applicable time, as a rule one month.
letter-answer-kr-pipa = The Enforcement Decree of that Act gives you ten days to confirm or to refuse with reasons.
letter-answer-other = Please tell me what you have done.

letter-sent = I sent you my objection on { $sent }.
letter-sent-by-form = I sent you my objection on { $sent } through your form.
letter-due = By my count the answer was due on about { $due }.
letter-extended = You told me on { $extended } that you need more time.
letter-no-answer = I have had no answer.
letter-reply-on = You answered on { $reply }.
letter-chase-ask = Please answer now and tell me what you have done.
letter-identity = You asked me to show who I am. The e-mail address above is the one linked to my data. If you still have reasonable doubts, please tell me which ones and what the least is that would settle them.
letter-identity-visitor = You asked me to show who I am. I have no account, so please tell me which doubts you have and what the least is that would settle them.
letter-switch-linkedin = You pointed me to the switch in the settings. LinkedIn’s own help says that the switch covers models that create content. My objection also concerns the other uses named above, so please answer it.
letter-switch-general = You pointed me to a switch in the settings. My objection also concerns uses that the switch does not cover, so please answer it.
letter-switch-visitor = You pointed me to a switch in the settings. I have no account and cannot use it, so please answer my objection.
letter-partly = You did a part of what I asked. Please tell me for each point above whether you stopped it and, if not, why.

letter-company-complaint = This is a complaint about how you handled my objection. Please confirm that you received it and tell me the outcome.
letter-company-complaint-uk-month = Section 164A of the Data Protection Act 2018 gives you 30 days to acknowledge it.
letter-complaint = I complain about { $company }, which answers for { $service }.
letter-complaint-address = Its address: { $address }
letter-complaint-gdpr-month = I think that the use of data about me for AI training after my objection breaks Article 21(1) GDPR. I complain under Article 77 GDPR.
letter-complaint-silence-gdpr-month = I also think that the missing answer breaks Article 12(3) GDPR.
letter-complaint-refused-gdpr-month = My objection was refused. I ask you to check whether the reasons given outweigh mine under Article 21(1) GDPR.
letter-complaint-uk-month = I think that the use of data about me for AI training after my objection breaks Article 21(1) of the UK GDPR. Please handle this as my complaint.
letter-complaint-silence-uk-month = I also think that the missing answer breaks Article 12(3) of the UK GDPR.
letter-complaint-refused-uk-month = My objection was refused. I ask you to check whether the reasons given outweigh mine under Article 21(1) of the UK GDPR.
letter-complaint-other = I ask you to look into the use of data about me for AI training, to which I did not agree.
letter-complaint-silence-other = I had no answer from the company.
letter-complaint-refused-other = The company refused what I asked.
letter-complaint-company-first = I raised it with the company first, on { $date }.
letter-timeline = What happened, by date:
letter-timeline-sent = { $date }: I sent my objection.
letter-timeline-off = { $date }: I saw that the switch in my settings was off.
letter-timeline-extended = { $date }: the company said that it needs more time.
letter-timeline-done = { $date }: the company said that it is done.
letter-timeline-switch = { $date }: the company pointed me to the switch.
letter-timeline-identity = { $date }: the company asked me to show who I am.
letter-timeline-more-time = { $date }: the company said that it needs more time.
letter-timeline-refused = { $date }: the company refused.
letter-timeline-partly = { $date }: the company did a part of it.
letter-timeline-silence = { $date }: I noted that no answer had come.
letter-timeline-due = { $date }: the answer was due by about this day.
letter-timeline-told-company = { $date }: I complained to the company.
letter-use-training = Training AI on data about me
letter-subjects = My objection concerned:
letter-closing = Kind regards
