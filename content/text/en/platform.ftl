### Words that the system shows for the app, and those that must be there before the core is. One line each: `scripts/platform-strings.py`
### turns them into the resources of Android.

## Before the core is up, and when it cannot come up.

loading = Opening your notes …
newer-archive = Your notes were written by a newer Untrained. Update the app to open them. They have not been touched.
broken-installation = This installation is damaged. Install Untrained again; your notes stay as they are.
damaged-archive = Your saved notes could not be read. They were put aside, and you start with a clean page.

## Kinds of notices, in the system's settings.

channel-switch = The setting: starts, looks, birthdays
channel-objection = Your objection: answers and deadlines
channel-facts = Facts in the app are old

## The launcher and the sheet of other apps.

share-target = Keep as proof in Untrained
shortcut-steps = Open the steps
shortcut-reminders = Reminders

## iPhone only: the sheet of other apps, the widget, Siri. In what is said to Siri, APP stands where the app's name is said.

ios-share-kept = Taken. Open Untrained to say where it belongs.
ios-share-refused = Untrained could not take this. It takes pictures of at most 20 MB, ten at a time.
ios-widget-name = The next thing
ios-widget-about = Shows the one thing to do next. In discreet mode it shows nothing.
ios-intent-next = What is next
ios-intent-nothing = Nothing to say here. Open Untrained to see.
ios-intent-later = Remind me tomorrow
ios-phrase-next = Is LinkedIn training on my data, APP?
ios-phrase-later = Remind me tomorrow with APP
ios-lock-reason = Untrained is locked.
ios-unlock = Unlock
ios-face-id = Only to unlock the app, if you switched that on in its settings.
