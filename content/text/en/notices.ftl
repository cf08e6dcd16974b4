### System notices. A title has at most 40 letters, a sentence at most 90, for the longest name of a service.

notice-discreet-title = A reminder you set
notice-discreet-body = Open the app to see it.

notice-trial-title = A test notice
notice-trial-body = Reminders arrive on this device.

widget-next = { $what } · { $date }
widget-nothing = Nothing to do for now
notice-also = Also: { $others }
notice-also-count = { $count ->
    [one] And one more thing. Open the app to see it.
   *[other] And { $count } more things. Open the app to see them.
}

notice-starts-soon-title = { $service }: starts soon
notice-starts-soon-body = AI training starts on { $date }. Open the app for what you can do now.
notice-still-on-title = { $service }: switched off yet?
notice-still-on-title-block = { $service }: blocked yet?
notice-still-on-body = You wanted to switch the AI training off. It takes about two minutes.
notice-still-on-body-block = You wanted to block the AI training. It takes about two minutes.
notice-look-again-title = { $service }: still off?
notice-look-again-title-block = { $service }: still blocked?
notice-look-again-body = Settings can change. Have a quick look whether it is still off.
notice-look-again-body-block = Settings can change. Have a quick look whether it is still blocked.
notice-answer-due-title = { $service }: any answer?
notice-answer-due-body = The answer to your objection was due by about { $date }.
notice-extension-over-title = { $service }: extra time is over
notice-extension-over-body = The longer time for an answer ended by about { $date }.
notice-acknowledgement-title = { $service }: complaint confirmed?
notice-acknowledgement-body = The company had until { $date } to confirm your complaint.
notice-authority-title = { $service }: any news?
notice-authority-body = The authority should tell you by { $date } how your complaint goes on.
notice-own-term-title = { $service }: last day of your term
notice-own-term-body = The term that you set ends on { $date }. Did an answer come?
notice-complaint-window-title = { $service }: complain soon
notice-complaint-window-body = The authority asks for complaints by { $date }.
notice-turning-18-title = Happy birthday: you are 18
notice-turning-18-body = From today { $service } may train AI on { $data }. See what you can do.
notice-facts-old-title = Our facts are old
notice-facts-old-body = A new check was due on { $date }. Look for an update of the app.

action-steps = Open the steps
action-look = Have a look
action-off = It’s off
action-off-block = It’s blocked
action-still-off = Still off
action-still-off-block = Still blocked
action-tomorrow = Tomorrow
action-open = Open
coming-line = Reminder: { $what }

coming-starts-soon = AI training starts soon at { $service }
coming-still-on = switch off AI training at { $service }
coming-still-on-block = block AI training at { $service }
coming-look-again = look at { $service } again
coming-answer-due = was there an answer from { $service }?
coming-extension-over = the longer time of { $service } for an answer ends
coming-acknowledgement = did { $service } confirm your complaint?
coming-authority = is there news from the authority about { $service }?
coming-own-term = your term for { $service } ends
coming-complaint-window = last days to complain about { $service }
coming-turning-18 = you turn 18, which counts at { $service }
coming-facts-old = look for newer facts

kind-starts-soon = Before a start
kind-starts-soon-hint = 7 days and 1 day before training starts where you live
kind-still-on = Switching it off
kind-still-on-hint = While you have not noted that it is off, less and less often
kind-look-again = Look again
kind-look-again-hint = 30 days after you saw it off, then once a year, and when something changed
kind-answer-due = Answer due
kind-answer-due-hint = When an answer to your objection should have come
kind-extension-over = Extra time over
kind-extension-over-hint = When the longer time for an answer has ended
kind-acknowledgement = Complaint confirmed
kind-acknowledgement-hint = When a company has had its time to confirm a complaint
kind-authority = News from the authority
kind-authority-hint = Three months after a complaint, or after its last word
kind-own-term = Your own term
kind-own-term-hint = On the last day of a term that you set
kind-complaint-window = Last days to complain
kind-complaint-window-hint = 14 days before the time to complain ends
kind-turning-18 = Turning 18
kind-turning-18-hint = On the day
kind-facts-old = Facts are old
kind-facts-old-hint = When this app’s facts need a new check, once a quarter
