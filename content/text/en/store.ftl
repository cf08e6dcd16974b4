### What the pages of app stores say. `scripts/store.py` lays it out for each store and holds it to their lengths: store-title and
### store-subtitle 30 characters, store-short 80, store-keywords 100, store-news 500, all paragraphs together 4000. No mark of another
### company in title, subtitle or keywords.

store-title = Untrained: stop AI training
store-subtitle = See it, stop it, keep proof
store-short = Do services train AI on your posts? See it, switch it off, keep proof.
store-keywords = privacy,data,profile,opt out,objection,GDPR,settings,reminder,posts,artificial intelligence
store-what = Many services train AI on what their members post, and have it switched on from the start. Untrained tells you whether that concerns you, for your country, your age and today’s date, and takes you to the exact setting.
store-does = What it does
store-does-answer = It answers for each of your profiles: is this happening to me? Where sources disagree, it says so.
store-does-steps = It leads to the switch, step by step, in the words of the service’s own screens.
store-does-look = It reminds you to look again, at most once a day and never at night.
store-does-proof = It keeps proof: pictures with day and fingerprint, and your case in one file that prints.
store-does-letters = It writes the objection to what the switch does not cover, watches the deadlines, and helps with a complaint.
store-promises = What it promises
store-promises-network = It cannot go online. No account, no advertising, no statistics. All of it stays on your device.
store-promises-sources = Every statement has its source, its date and a day for the next check.
store-promises-theirs = Everything you noted can be exported, brought back and deleted.
store-not = Untrained gives facts, not legal advice. It is not affiliated with any service that it names, and nothing switches off what was trained before.
store-free = The source code is open, under the MIT licence.
store-news = The first edition: answers, steps, reminders, proof, letters and deadlines.
