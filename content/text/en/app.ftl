### Sentences of the app's own pages.

## Dates, lists, quotation marks. Patterns and month names follow CLDR.

date-long = { $day } { $month } { $year }
date-long-month-first = { $month } { $day }, { $year }
date-month = { $month } { $year }
date-by = { $date } at the latest
date-unknown = on a day that is not known
hour = { $hour }:00
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
quoted = “{ $words }”
list-and = { $first } and { $second }
list-comma = { $first }, { $second }
list-more = { $count ->
    [one] { $names } and one more
   *[other] { $names } and { $count } more
}

## Names of languages, each in itself

language-ar = العربية
language-bg = Български
language-cs = Čeština
language-da = Dansk
language-de = Deutsch
language-el = Ελληνικά
language-en = English
language-es = Español
language-et = Eesti
language-fi = Suomi
language-fr = Français
language-ga = Gaeilge
language-hr = Hrvatski
language-hu = Magyar
language-is = Íslenska
language-it = Italiano
language-ja = 日本語
language-ko = 한국어
language-lt = Lietuvių
language-lv = Latviešu
language-mt = Malti
language-nl = Nederlands
language-no = Norsk
language-pl = Polski
language-pt = Português
language-ro = Română
language-sk = Slovenčina
language-sl = Slovenščina
language-sv = Svenska
language-tr = Türkçe
language-uk = Українська
language-zh = 中文

## Everywhere

app-name = Untrained
back = Back
copy-address = Address
opens-outside = Opens { $service }
profile-numbered = { $service } { $number }
facts-checked = Facts checked on { $date }
facts-checked-old = Facts checked on { $date }. They are old: have a look for yourself.
facts-stale = A new check was due on { $date }. This may have changed since.
evidence-documented = documented
evidence-reported = reported
evidence-weak = weak
evidence-derived = derived
source-also = { $source }. Also: { $publishers }
source-open = Open the source
source-read-original = read in the original
source-read-archived = read as an archived copy
source-read-quoted = known from pages that quote it
source-seen = last seen on { $date }
source-gone = no longer there on { $date }

## Welcome: three questions

welcome-lead = Some services train AI on what you post. Three short questions, and you know whether yours do, and how to stop it.
welcome-promise = Your answers stay on this device. This app cannot go online.
welcome-progress = Question { $number } of { $total }
welcome-skip = Skip this question

country-title = Where do you live?
country-hint = The rules differ from place to place. If your profile names another country, choose that one.
country-now = Now set: { $place }
country-suggested = The region of this device
country-find = Find your country
country-find-hint = The first letters are enough
country-none = We know no country called “{ $typed }”. Try another spelling.
country-more = There are more. Go on typing to find yours.

age-title = How old are you?
age-hint = Some services say they leave out people under 18. We keep no birthday of adults.
age-adult = 18 or older
age-younger = Younger than 18
age-younger-detail = We then ask for the day you turn 18
age-forget = I would rather not say
age-now-unknown = Not said
age-now-adult = 18 or older
age-now-minor = You turn 18 on { $date }
birthday-title = When do you turn 18?
birthday-label = The day you turn 18
birthday-choose = Choose the day you turn 18
birthday-hint = A rule for younger people ends that day. From then on we show you what holds for you.
birthday-next = That is the day

member-title = Do you have a { $service } account?
member-title-any = Do you have an account?
member-hint = With an account you can switch the training off. Without one there is a form.
member-yes = Yes, I have a { $service } account
member-yes-detail = You get the steps to the switch
member-no = No, I have no account
member-no-detail = { $service } may still use what others post about you
use-title = Which of these do you use?
use-hint = Switch on what you use. You can change this at any time.
use-find = Find a service
use-more = More services
use-none = We know no service called “{ $typed }”. Try another spelling.
use-visitor = I have no account, but others may post about me
use-done-button = That is all
member-others-button = Name other services

## Home

home-empty = No profile is on your list yet.
home-add-first = Add a profile
home-done-count = { $done } of { $total } done
home-finished = { $count ->
    [one] One is done
   *[other] { $count } are done
}
finished-title = Done
finished-none = Nothing is done yet. Your first page shows what to do.
home-changes = What changed
home-changes-detail = { $count ->
    [one] One thing changed in our facts
   *[other] { $count } things changed in our facts
}
home-next = What comes next
home-more = More
home-add = Add another profile
home-add-detail = Other services train AI, too
home-reminders = Reminders
home-reminders-detail = What comes, when, and what you do not want
home-settings = Settings
home-settings-detail = Country, languages, backup, about

## Verdict cards. A headline has at most 60 letters.

card-why = Why?
card-old = Our facts are old
card-form = Open { $service }’s objection form
card-letter = Object with a letter
card-else = What else you can try
card-exposed = On: something to do
card-exposed-block = Not blocked: something to do
card-asked = Your choice: have a look
card-asked-sentence = { $service } asked you. You can change your answer.
card-perhaps-on = Perhaps on: have a look
card-perhaps-on-sentence = We do not know how the switch stands at first.
card-perhaps-on-block = Perhaps not blocked: have a look
card-exposed-sentence = It does so until you switch it off.
card-exposed-sentence-block = It does so until you block it.
card-switch-off = Show me how to switch it off
card-switch-off-block = Show me how to block it
card-no-switch = On: no switch known
card-no-switch-sentence = We know no setting that stops it.
card-off = Off
card-off-block = Blocked
card-off-headline = Off since { $date }
card-off-headline-block = Blocked since { $date }
card-off-already-headline = Off when you looked on { $date }
card-off-already-headline-block = Blocked when you looked on { $date }
card-off-sentence = You switched it off. Settings can change, so look again now and then.
card-off-sentence-block = You switched the block on. Settings can change, so look again now and then.
card-off-already-sentence = You did not have to switch it off. Settings can change, so look again now and then.
card-off-already-sentence-block = You did not have to block it. Settings can change, so look again now and then.
card-off-looked = It was still off when you looked on { $date }.
card-off-looked-block = It was still blocked when you looked on { $date }.
card-done = All done for now
card-done-headline = Off since { $date }
card-done-headline-block = Blocked since { $date }
card-done-sentence = Nothing is left to do. Settings can change, so look again now and then.
card-look-now = Look again now
card-look = Time for a look
card-look-headline = Is it still off at { $service }?
card-look-headline-block = Is it still blocked at { $service }?
card-look-sentence = You last saw it off on { $date }. Settings can change, so have a quick look.
card-look-sentence-block = You last saw it blocked on { $date }. Settings can change, so have a quick look.
card-show-where = Show me where to look
card-opt-in = Off unless you turned it on
card-opt-in-headline = Make sure { $service } has it off
card-opt-in-sentence = It is off unless you turned it on.
card-on-again = On again
card-on-again-block = Not blocked any more
card-on-again-headline = It was on again at { $service }
card-on-again-headline-block = It was not blocked any more at { $service }
card-on-again-sentence = You saw that on { $date }. Switch it off again.
card-on-again-sentence-block = You saw that on { $date }. Block it again.
card-switch-off-again = Show me how to switch it off
card-switch-off-again-block = Show me how to block it
card-age = Protected by age
card-age-headline = { $service } says it leaves out people under { $years }
card-age-sentence = Switch it off anyway, because the service may not know your age.
card-age-sentence-block = Block it anyway, because the service may not know your age.
card-switch-off-anyway = Show me the switch anyway
card-not-yet = Not yet
card-not-yet-headline = Starts on { $date }
card-not-yet-sentence = { $service } has announced it.
card-switch-off-before = Switch it off before it starts
card-switch-off-before-block = Block it before it starts
card-some-day = Announced
card-some-day-headline = { $service } has announced AI training
card-some-day-sentence = We do not know the day yet.
card-paused = Paused
card-paused-headline = { $service } has paused it where you live
card-paused-sentence = It can start again. When our facts change, you see it here.
card-not-used = Not used
card-not-used-sentence = There is nothing to switch off.
card-unclear = Unclear
card-unclear-headline = We do not know for sure
card-unclear-sentence = Sources disagree or do not cover your place.
card-visitor = No account
card-visitor-sentence = You cannot use the switch, but you can object with a form.
card-visitor-no-form = You cannot use a switch there, and we know no form. You can still write a letter.
card-visitor-not-now = No account
card-visitor-not-now-headline = { $service } does not do this there now
card-visitor-not-now-sentence = It can start. Then what others post about you may be used, too.
card-visitor-not-used = No account
card-visitor-not-used-headline = { $service } says it does not do this there
card-visitor-not-used-sentence = There is nothing to do for you now.
card-visitor-unclear = No account
card-visitor-unclear-headline = We do not know for sure
card-visitor-unclear-sentence = What others post about you may be used. You can object with a form.
card-nowhere = Country missing
card-nowhere-headline = Where do you live?
card-nowhere-sentence = The answer depends on it.
card-say-country = Say where I live
card-unknown = Unknown
card-unknown-headline = This version does not know the service
card-unknown-sentence = Your records are kept.

answer-yes = Yes
answer-yes-since = Yes, since { $date }
answer-yes-since-month = Yes, since { $date }
answer-yes-by = Yes, at the latest since { $date }
answer-not-yet = Not yet: it starts on { $date }
answer-announced = Not yet: it is announced
answer-paused = Paused for now
answer-no = No
answer-age = Not for people under { $years }, says the service
answer-unclear = Unclear

## Why

why-title = Why? { $service }
why-add = Add this profile to my list
why-visitor = You have no account there. What follows is about members; what they post there can be about you, too.
why-answer = The answer where you live
why-uses = What is used for what
why-use = { $claim }. ({ $answer })
why-no-country = Say where you live
why-no-country-detail = The answer depends on it
why-minimum-age = The service’s own minimum age is { $years }.
why-readings = The sources can be read in more than one way. Here is each of them.
why-evidence = Not every fact here is fully documented. The word at each source says how firm it is.
why-used = What is used
why-not-used = What the service says it does not use
why-recipients = Who else receives data
why-covers = What the switch does
why-not-covered = What the switch does not do
why-notes = Good to know
why-settings = Other settings worth a look
why-more = More about it
why-switch = What the switch does
why-sources = Sources
known-title = { $service }: { $what }
known-more = More of this
why-opens = { $kind }: { $what }
opens-setting = Opens the setting
opens-help = Opens a help page
opens-form = Opens a form
opens-policy = Opens a policy
opens-page = Opens a page
why-timeline = What happened
timeline-today = Today

## Steps

steps-title = Switch it off at { $service }
steps-title-block = Block it at { $service }
steps-title-again = Look again at { $service }
route-app = In the app
route-web = On the website
steps-open-setting = Open { $service }’s setting
steps-open-help = Open { $service }’s help page
steps-open-form = Open { $service }’s form
steps-open-policy = Open { $service }’s policy
steps-open-page = Open a page of { $service }
steps-copy = Copy the address
steps-open-hint = We cannot know which screen opens. If it is another one, follow the steps.
steps-there = I see the switch
steps-looks = What you saw so far
steps-other-switch = There is another switch
steps-other-switch-named = There is another switch: { $label }
steps-none-title = { $service }: no switch
steps-none = We know no setting of { $service } that stops this.
steps-unknown-title = Unknown service
steps-unknown = This version of the app does not know that service. Your records are kept.
step-spoken = Step { $number }. { $text }
step-next = Done, next step
step-unseen = I don’t see it
step-back-here = Back to this step
sketch-here = Here
label-in-english = In English; we do not know the words in this language ({ $language }).
landing-title = Where did you land?
landing-hint = Any answer is fine. We go on from there.
landing-setting = I see the switch
landing-elsewhere = { $service } opened on another screen
landing-log-in = I have to log in first
landing-nowhere = Nothing opened
seen-title = What did you see?
seen-title-again = Is it still off?
seen-title-again-block = Is it still blocked?
seen-off-now = It is off now
seen-off-now-block = It is blocked now
seen-off-already = It was off already
seen-off-already-block = It was blocked already
seen-off-again = It was on; I have switched it off
seen-off-again-block = It was not blocked; I have blocked it
seen-still-off = It is still off
seen-still-off-block = It is still blocked
seen-on-again = It is on
seen-on-again-block = It is not blocked
seen-not-found = I can’t find it
seen-later = Later
seen-later-detail = We remind you tomorrow

## What was seen

looks-title = { $service }: what you saw
looks-heading = What you noted
looks-none = You have not noted anything here yet.
looks-reminds = We remind you to look again.
looks-next-button = Next: { $service }
look-gone-title = No longer noted
look-gone = You have taken this back.
looks-not-found = That happens. Here is what else you can try.
looks-not-found-end = That happens. We know nothing else to try in the settings.
looks-try-web = Try the website
looks-try-app = Try the app
looked-off-now = { $date }: switched off
looked-off-now-block = { $date }: blocked
looked-off-already = { $date }: it was off
looked-off-already-block = { $date }: it was blocked
looked-on-again = { $date }: it was on
looked-on-again-block = { $date }: it was not blocked
looked-not-found = { $date }: not found
look-date = The day you looked
look-date-hint = Change it if it was another day
look-note = Your own note
look-note-hint = Optional. It stays on this device.
look-add-proof = Add a screenshot
look-take-back = Take this back

## Profiles

add-hint = Switch on what you use. The line below each says what it does where you live.
add-another = Another { $service } account
profile-nickname = Your name for it
profile-nickname-hint = Helps with several accounts, such as “work”
profile-unknown = Not said whether you have an account
profile-member = You have an account
profile-visitor = You have no account
profiles-title = Your profiles
remove-title = Take it off your list?
remove-what = This deletes every look, objection and proof that you noted for { $name }. It cannot be undone, and it changes nothing at the service.
profile-remove = Take it off my list
profile-remove-hint = This deletes what you noted about it here. It changes nothing at the service.
profile-gone-title = Not on your list
profile-gone = This profile is no longer on your list.

## Reminders

reminders-title = Reminders
reminders-promise = At most one a day, never at night. You can stop each kind.
reminders-coming = What comes
reminders-none = Nothing is planned.
reminders-snooze = Put the first one off until tomorrow
reminders-calendar = Put them into my calendar
reminders-calendar-detail = A file for any calendar app
reminders-calendar-open = Hand them to a calendar app
reminders-calendar-open-detail = The app that you choose adds them
reminders-hour = At what time?
reminders-hour-hint = On the clock of wherever you are
reminders-how = How they come
reminders-kinds = Which kinds?
notices-granted = Reminders come as notices of this app.
notices-battery = Some phones save battery by stopping apps that are rarely opened, and then no reminder comes. If a test notice does not arrive, allow this app to run in the background.
notices-unused = Keep reminders after months without opening the app
notices-unused-detail = Your system silences apps that you do not use. Switch that off for this one.
notices-try = Send a test notice
notices-quiet = Reminders come silently. You can change that in the system’s settings.
notices-not-asked = Reminders need your permission.
notices-ask = Allow reminders
notices-denied = Notices are off for this app. You can put the reminders into your calendar instead.
notices-system = Open the system’s settings
notices-system-detail = There you can allow notices
notices-calendar-only = On this device the reminders go to your calendar.
notices-offer = Remind me to look again
notices-offer-detail = Settings can change. We ask the system for permission.

## Settings

settings-title = Settings
settings-you = You
settings-country = Country
settings-not-said = Not said
settings-age = Age
settings-app = This app
settings-languages = Languages and route
settings-languages-detail = Of this app, and of the words on the services’ screens
settings-private = What others may see
settings-discreet = Discreet
settings-discreet-hint = Notices name no service, and the app switcher shows no content
settings-lock = Lock this app
settings-lock-hint = Each time you come back, your device asks for your fingerprint, face or code first
settings-records = Your records
settings-backup = Save a backup
settings-backup-detail = One readable file, where you want it
settings-restore = Bring a backup back
settings-restore-detail = You see what is in it before anything changes
settings-erase = Delete everything
settings-erase-detail = Everything this app ever stored
settings-what = About this app
settings-about = About
settings-changes = What changed
settings-sources = Sources
settings-privacy = Privacy policy
settings-licences = Licences
language-automatic = Like the device
language-like-app = Like this app
languages-app = Language of this app
languages-service = In which language do you use { $service }?
languages-service-hint = The steps then show the words as they stand on your screen
languages-service-now = Words are looked for in: { $language }
languages-route = Where do you usually do it?

## Deleting and restoring

erase-title = Delete everything?
erase-what = This deletes your answers, what you noted, your choices and all reminders on this device.
erase-not = It changes nothing at any service: what you switched off there stays off.
erase-backup = You can save a backup first.
erase-everything = Delete everything
restore-title = Use this backup?
restore-none = No backup is chosen.
restore-what = The backup would take the place of what is here now.
restore-theirs = In the backup: { $profiles ->
    [one] one profile
   *[other] { $profiles } profiles
}, { $looks ->
    [one] one look
   *[other] { $looks } looks
}
restore-mine = Here now: { $profiles ->
    [one] one profile
   *[other] { $profiles } profiles
}, { $looks ->
    [one] one look
   *[other] { $looks } looks
}
restore-keep = Keep what is here
restore-replace = Use the backup
restore-missing = These pictures are missing in the backup: { $names }.
restore-running = The pictures are being put in place. What is here now is replaced only when that is done.
incoming-title = Where does it belong?
incoming-lead = This was shared into the app. It is kept only once you say where it belongs.
incoming-unnamed = A picture without a name
incoming-where = Keep it with
incoming-discard = Do not keep it

## What changed, about, sources, privacy, licences

changes-title = What changed
changes-version = Facts as of { $date }
changes-old = A new check of some facts was due on { $date }. Look for an update of the app. Until then the services’ own pages tell you more.
changes-none = We have noted no change so far.
changes-yours = What changed for you
changes-others = What else changed
change-new = new
change-ended = no longer holds
change-answer = before: { $was }, now: { $is }
change-evidence = how sure: before { $was }, now { $is }
change-steps = other steps than before
change-changed = says more or less than before
change-is-yes = used
change-is-not-yet = announced
change-is-paused = paused
change-is-no = not used
change-is-unclear = unclear
change-service = We now have facts on { $service }.
change-service-gone = We no longer have facts on { $service }.
change-way-app = The way to the switch in the app of { $service }
change-way-web = The way to the switch on the website of { $service }
change-switch = A switch of { $service }
change-form = The form of { $service } to object with
change-gone = Something that we no longer say of { $service }
changes-more = Older changes
about-title = About
about-lead = Untrained tells you whether a service trains AI on your data, and how to stop it.
about-1 = It is not affiliated with or endorsed by LinkedIn or any other service it names.
about-2 = It gives no legal advice.
about-3 = Switching off works from then on. It does not undo training that has already happened, and nobody promises to take data out of a trained model.
about-4 = Every fact has a source, the day it was checked and the day it needs a new check. Where we are not sure, we say so.
about-5 = No authority has approved or tested this app.
about-version = Version { $version }, facts as of { $date }
wrong-row = Is something wrong here?
wrong-title = Something is wrong
wrong-lead = Facts change, and we make mistakes. Tell those who keep the facts of this app.
wrong-address = This is the project’s page for it. The address is the same for everybody and says nothing about you.
wrong-no-address = We cannot name a page of the project yet. Copy the text below and send it to those who gave you the app.
wrong-open-button = Open the project’s page
wrong-copy-button = Copy the address
wrong-label = To copy
wrong-about = It is about: { $what }
wrong-ask = What is wrong, and where one can see it:
wrong-hint = Nothing in this text is about you.
sources-title = Sources
sources-hint = Everything the app says rests on these. A source opens in your browser.
sources-evidence = Documented: an official text, or the page of the company or authority itself. Reported: a good secondary source, or several that agree. Weak: one weak or old source. Derived: concluded by us from sourced facts.
sources-count = { $count ->
    [one] One source
   *[other] { $count } sources
}
sources-others = Law, places and everything else
privacy-title = Privacy policy
privacy-lead = Untrained collects nothing. This is what that means in detail.
privacy-1 = No network. On Android the app does not ask for leave to go online, so the system itself would stop it. Nothing in the app, on any device, is made to go online. There is no account, no advertising, no statistics and no report of crashes.
privacy-2 = Links. When you open a link, another app gets a public address and nothing else. The addresses are the same for everybody: no name, no country, nothing about you is ever put into one. What the service does with your visit is its own affair.
privacy-3 = What is kept. Your country; whether you are an adult, or the day you turn 18, and nothing more of your age; your profiles; what you saw and when; the reminders you want; your choices; and what you add yourself: notes, pictures, objections and what became of them.
privacy-4 = For letters. Your name, your e-mail address and your postal address are kept only if you write them down for a letter. You send a letter yourself; the app sends nothing.
privacy-5 = Pictures. A picture that you add stays as it is, with its time, its size and its fingerprint (SHA-256), so that you can show later that it was not changed. What your phone wrote into it stays in it, such as the place. The app never takes a picture by itself.
privacy-6 = Where. All of it lies in the app’s own storage on this device. On an iPhone the line of the widget and a picture that you have just shared lie in a folder that the app shares with its own two extensions. Cloud backup is off for all of it. When you move to a new phone, the system’s own transfer may take it along.
privacy-7 = Notices. They are planned on the device. In discreet mode they name no service, and the app hides its content in the list of open apps.
privacy-8 = What you hand over. A backup, a case file, a calendar file, a printed page or a text goes where you put it. What happens to it there is up to you.
privacy-9 = It is yours. In the settings you can export everything, as data and as a page that prints, bring it back, and delete everything. Deleting removes the files.
licences-title = Licences
licences-1 = The app’s code is free software under the MIT licence.
licences-2 = Its facts and sentences are in the public domain (CC0).
licences-3 = Names of countries, languages and months, and the forms of dates, come from Unicode CLDR, under the Unicode licence.
licences-4 = The parts below are by others. Touch a licence to read it and to see what is under it.
licences-parts = { $count ->
    [one] One part: { $names }
   *[other] { $count } parts: { $names }
}
licence-only-phone = in the phone apps
licence-only-android = in the Android app
licence-only-terminal = in the program for a terminal
licence-text = The licence, in its own words

## Notes at the foot of the window

note-save-failed = Could not save. Your last change is not stored yet.
note-again = Try again
note-reminders-failed = The system did not take the reminders.
note-calendar = Use the calendar
note-link-failed = Nothing could open it. The written steps show the way.
note-copied = Copied
note-exported = Saved
note-handover-failed = That did not work. Nothing was changed.
note-refused = Notices stay off. Your calendar can remind you instead.
note-no-such-day = That day does not fit here. Please choose another.
note-noted = Noted
note-undo = Undo
note-taken-back = Taken back
note-not-due = It is off. It is not time to look again yet.
note-later = All right, later. We remind you tomorrow.
note-later-here = All right, later. It stays on your first page.
note-snoozed = All right, tomorrow.
note-no-backup = This file is no backup of this app (byte { $offset }). Nothing was changed.
note-newer-backup = This backup is from a newer version. Update the app first. Nothing was changed.
note-restored = The backup is in place.
note-restored-without = The backup is in place, but without these pictures, which are missing or were changed: { $names }.
note-exported-without = Saved, but without these pictures, which are missing or were changed: { $names }.
note-look-removed = Taken off the list.
note-tried = A test notice is on its way. If you do not see it, look at the system’s settings.
note-erased = Everything is deleted.
note-erase-failed = Not everything could be deleted. Please try again.
note-fault = Something went wrong in the app. Nothing was changed.
note-kept = Kept, on this device only
note-keep-failed = The file could not be kept. Nothing was changed.
note-too-large = This file is too large. A screenshot has less than 20 MB.
note-too-many = No more pictures can be kept. Delete some that you do not need any more.
note-no-picture = “{ $name }” is not a picture, so it was not kept. A screenshot or a photo can be kept.
note-no-picture-unnamed = This is not a picture, so it was not kept. A screenshot or a photo can be kept.
note-not-a-backup = This file is not a backup of this app.

## Newer facts

facts-title = Newer facts
facts-packaged = They came with the app.
facts-opened = You opened them from a file. The ones that came with the app are of { $date }.
facts-due = The next check is due on { $date }.
facts-how = This app cannot go online. Download a newer file of facts with your browser, where you got the app, and open it here. Its name ends in .untrained-pack.
facts-safe = It is used only if the makers of Untrained signed it, it is whole, and it is newer. The facts that came with the app stay in reserve.
facts-open = Open a file of facts
facts-back = Use those that came with the app
facts-refused-none = This is no file of facts. Nothing changed.
facts-refused-large = This file is too large to be one of facts. Nothing changed.
facts-refused-newer-app = These facts need a newer Untrained. Update the app first. Nothing changed.
facts-refused-older-app = These facts were made for an older Untrained. Nothing changed.
facts-refused-unsigned = Nobody signed these facts. Nothing changed.
facts-refused-key = These facts were signed by somebody this app does not know. Nothing changed.
facts-refused-signature = The signature does not fit these facts: they were altered. Nothing changed.
facts-refused-older = These facts are of { $date }, older than yours of { $known }. Nothing changed.
facts-refused-same = You already have the facts of { $date }. Nothing changed.
facts-refused-damaged = This file is damaged. Download it again. Nothing changed.
note-facts-taken = The facts of { $date } are in use now.
note-facts-back = The facts that came with the app are in use again: those of { $date }.
note-facts-lost = The newer facts could not be used any more. Those that came with the app are in use.
