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
