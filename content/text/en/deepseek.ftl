# DeepSeek

deepseek-training-before = We do not know from which day DeepSeek trained AI on people’s data.
deepseek-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
deepseek-training-before-no-word = Perhaps not: no source we have read says so for that time.
deepseek-training-eu = DeepSeek says it trains its models on what people write, say and upload, unless they switch that off.
deepseek-training-world = DeepSeek says it trains its models on what people write, say and upload, unless they switch that off.
deepseek-variant-words = The words look different: DeepSeek may be set to another language. We know these words in English only.
deepseek-variant-off-already = It is off already: then leave it as it is.
deepseek-training-web-sign-in = Log in to DeepSeek.
deepseek-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
deepseek-training-web-settings = Open the settings and look for the part about your data.
deepseek-training-web-settings-picture = List; the ringed row leads on.
deepseek-training-web-off = Switch it off.
deepseek-training-web-off-picture = Page with the ringed switch, still on.
deepseek-door-terms = DeepSeek’s terms, which name the switch
deepseek-door-representative = The form of DeepSeek’s representative in the EU and the UK
deepseek-objection-training = Training AI on what I write, say and upload
deepseek-objection-public = Training AI on what stands about me on the internet
deepseek-used-input = DeepSeek names text, speech, files, photos and the history of your chats.
deepseek-not-covered-public = DeepSeek says it may also train on personal data that stands openly on the internet.
deepseek-recipients-group = Companies of the same group help with training, DeepSeek says.
deepseek-setting-right = DeepSeek’s policy names a right to opt out of training, by e-mail to its privacy address.
deepseek-note-china = DeepSeek says it keeps the data in China.
deepseek-note-legal-basis = In Europe and the UK DeepSeek relies on “legitimate interests” for this training. That is why you may object, and DeepSeek asks you for your grounds.
deepseek-event-right = A new edition of DeepSeek’s policy names the right to opt out of training.
deepseek-use-chats = your chats
