# Gmail

gmail-training-before = We have read nothing about Gmail and training Gemini from that time.
gmail-training-before-same = Perhaps Google did not: what it says now may have been true then, too.
gmail-training-before-no-word = Perhaps: no source we have read rules it out for that time.
gmail-training-world = Google says it does not train Gemini on what is in Gmail. In November 2025 many believed it did.
gmail-door-help = Google’s help on smart features
gmail-door-help-workspace = Google’s newer help on smart features
gmail-door-contact = Google’s contact for privacy
gmail-not-used-gemini = Google’s word is about training Gemini. It says the reports were misleading and that it had changed nobody’s settings.
gmail-not-covered-smart-features = Smart features read your mail to sort it and to suggest words. A help page of Google says they may use your data to improve the models behind them.
gmail-setting-smart-features = You can switch smart features off: in Gmail on the website, Settings, “See all settings”, tab “General”, “Smart features”. Some handy things then stop.
gmail-setting-workspace = A second setting is about Google Workspace, and a third about other Google products. Each stands alone.
gmail-note-default = Google’s help says that in the EEA, Switzerland, the UK and Japan smart features are off at first.
gmail-event-suit = It was reported that Google was sued in the US: it is said to have switched Gemini on for everyone’s mail. Google denies that it trains on it.
gmail-event-denial = Google said in public that it does not train Gemini on Gmail.
gmail-use-messages = your mail
