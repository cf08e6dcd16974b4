# The other services, each under its own heading. Ids are those of content/services, dots as hyphens.

## ChatGPT

chatgpt-training-before = We do not know from which day ChatGPT trained AI on people’s data.
chatgpt-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
chatgpt-training-before-no-word = Perhaps not: no source we have read says so for that time.
chatgpt-training-world = OpenAI says it may train AI on your chats with ChatGPT, unless you opt out.
chatgpt-variant-words = The words look different: ChatGPT may be set to another language. We know these words in English only.
chatgpt-variant-off-already = It is off already: then leave it as it is.
chatgpt-training-web-sign-in = Log in to ChatGPT.
chatgpt-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
chatgpt-training-web-settings = Open the settings.
chatgpt-training-web-settings-picture = List; the ringed row leads on.
chatgpt-training-web-data-controls = Open the page about your data.
chatgpt-training-web-data-controls-picture = List; the ringed row leads on.
chatgpt-training-web-off = Switch it off.
chatgpt-training-web-off-picture = Page with the ringed switch, still on.
chatgpt-door-chatgpt = The data settings of ChatGPT
chatgpt-door-openai-form = OpenAI’s page for privacy requests
chatgpt-used-chats = OpenAI says it uses what you write to ChatGPT when training is switched on.
chatgpt-not-used-business = OpenAI says it does not train on its products for businesses, unless they ask for it.
chatgpt-not-used-temporary = OpenAI says it does not train on temporary chats.
chatgpt-not-covered-feedback = OpenAI’s policy for Europe says it may also use what you share when you send feedback.
chatgpt-not-covered-sora = Sora has a switch of its own. The request on OpenAI’s privacy page covers both.
chatgpt-setting-portal = OpenAI also has a page for privacy requests, such as asking it not to train on your content.
chatgpt-covers-new = Once you switch it off, new conversations are not used for training.

## Claude

claude-training-before = We do not know from which day Claude trained AI on people’s data.
claude-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
claude-training-before-no-word = Perhaps not: no source we have read says so for that time.
claude-training-world = Anthropic says it may train AI on your chats with Claude, unless you opt out. People are asked to choose; check how your choice stands.
claude-variant-off-already = It is off already: then leave it as it is.
claude-variant-words = The words look different: Claude may be set to another language. We know these words in English only.
claude-training-web-sign-in = Log in to Claude.
claude-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
claude-training-web-settings = Choose your name, then the settings.
claude-training-web-settings-picture = List; the ringed row leads on.
claude-training-web-off = Switch it off.
claude-training-web-off-picture = Page with the ringed switch, still on.
claude-training-web-privacy = Open the page about privacy.
claude-training-web-privacy-picture = List; the ringed row leads on.
claude-training-app-sign-in = Open the Claude app and log in.
claude-training-app-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
claude-training-app-settings = Choose your name, then the settings.
claude-training-app-settings-picture = List; the ringed row leads on.
claude-training-app-privacy = Open the page about privacy.
claude-training-app-privacy-picture = List; the ringed row leads on.
claude-training-app-off = Switch it off.
claude-training-app-off-picture = Page with the ringed switch, still on.
claude-door-claude = The privacy settings of Claude
claude-door-anthropic-help = Anthropic’s help on this setting
claude-used-chats = Anthropic says it may use chats for training unless you opt out.
claude-not-covered-flagged = Opting out does not cover chats flagged for safety, or chats you send feedback on.
claude-not-covered-begun = Training that has already begun, and models that are already trained, keep your data.
claude-not-used-incognito = It was reported that incognito chats are never used for training.
claude-note-storage = Anthropic says it keeps chats for five years when training is on, and for 30 days when it is off.
claude-event-choice = People who already used Claude had to choose by this day.
claude-covers-new = Anthropic says that once it is off, new chats are not used, and older ones no longer in future training.
claude-change-2026-11 = We know the way to the switch and its name.

## Gemini

gemini-training-before = We do not know from which day Gemini trained AI on people’s data.
gemini-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
gemini-training-before-no-word = Perhaps not: no source we have read says so for that time.
gemini-training-world = Google says it uses your chats with Gemini to improve its AI while activity is kept.
gemini-variant-words = The words look different: Gemini may be set to another language. We know these words in English only.
gemini-variant-off-already = It is off already: then leave it as it is.
gemini-variant-older-name = In older guides it is called “Gemini Apps Activity”.
gemini-training-web-sign-in = Open Gemini and log in.
gemini-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
gemini-training-web-settings = Open the settings.
gemini-training-web-settings-picture = List; the ringed row leads on.
gemini-training-web-activity = Open the page about activity.
gemini-training-web-activity-picture = List; the ringed row leads on.
gemini-training-web-off = Turn it off.
gemini-training-web-off-picture = Page with the ringed switch, still on.
gemini-door-gemini = The activity settings of Gemini
gemini-door-google-contact = Google’s contact for data protection
gemini-covers-off = Google says that when this is off, new chats are not used for training, unless you send feedback.
gemini-not-covered-short = Google still keeps chats for up to 72 hours.
gemini-not-covered-reviewed = Chats that people have reviewed are kept for up to three years.
gemini-not-covered-feedback = With feedback Google also gets your chats of the last 24 hours and what you uploaded in them.
gemini-not-used-temporary = Google says it does not train AI on temporary chats.
gemini-note-two = There are two settings: one for chats, one for audio and Gemini Live. The second is off unless you switched it on.

## Microsoft Copilot

copilot-training-world = Microsoft says it may train AI on Copilot data in some markets, unless people opt out. We do not know in which ones.
copilot-training-world-offered = Yes: if Copilot shows you the switches for model training.
copilot-training-world-not-offered = No: if it does not show them, or if you use it through work or with Microsoft 365.
copilot-variant-words = The words look different: Microsoft Copilot may be set to another language. We know these words in English only.
copilot-variant-off-already = It is off already: then leave it as it is.
copilot-training-web-sign-in = Open Copilot and log in.
copilot-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
copilot-training-web-settings = Choose your profile, then the settings.
copilot-training-web-settings-picture = List; the ringed row leads on.
copilot-training-web-privacy = Open the page about privacy.
copilot-training-web-privacy-picture = List; the ringed row leads on.
copilot-training-web-off = Switch it off.
copilot-training-web-off-picture = Page with the ringed switch, still on.
copilot-voice-web-sign-in = Open Copilot and log in.
copilot-voice-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
copilot-voice-web-settings = Choose your profile, then the settings.
copilot-voice-web-settings-picture = List; the ringed row leads on.
copilot-voice-web-privacy = Open the page about privacy.
copilot-voice-web-privacy-picture = List; the ringed row leads on.
copilot-voice-web-off = Switch it off.
copilot-voice-web-off-picture = Page with the ringed switch, still on.
copilot-door-copilot = Copilot itself
copilot-door-ms-privacy = Microsoft’s page for privacy requests
copilot-not-used-work = Microsoft says that Microsoft 365 and work accounts are left out.
copilot-note-two = There are two switches: one for text, one for voice.

## GitHub Copilot

github-training-before = We do not know exactly what GitHub did before it announced this in March 2026.
github-training-before-announced-later = No: GitHub announced the start for 24 April 2026.
github-training-before-no-word = Perhaps: no source we can cite says what held before.
github-training-announced = GitHub has announced that it will train AI on your use of Copilot from 24 April 2026, unless you switch it off.
github-training-world = Since 24 April 2026 GitHub trains AI on your use of Copilot, unless you switch it off.
github-variant-words = The words look different: GitHub Copilot may be set to another language. We know these words in English only.
github-variant-off-already = It is off already: then leave it as it is.
github-training-web-sign-in = Log in to GitHub.
github-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
github-training-web-copilot = Open the settings, then Copilot.
github-training-web-copilot-picture = List; the ringed row leads on.
github-training-web-features = Open the page about its features.
github-training-web-features-picture = List; the ringed row leads on.
github-training-web-off = In the section on privacy, switch this off.
github-training-web-off-picture = Page with the ringed switch, still on.
github-door-github = The Copilot settings of GitHub
github-door-github-privacy = GitHub’s contact for privacy
github-used-interaction = GitHub says it uses what you type to Copilot and what Copilot answers.
github-used-private = When you use Copilot in a private repository, the code it works with counts as what you gave it, and may be used.
github-not-used-business = GitHub says that plans for businesses, students and teachers are left out, and that earlier opt-outs stay.
github-not-used-at-rest = GitHub’s terms say it does not use private repositories otherwise.
github-recipients-affiliates = Companies of the same group, such as Microsoft, get this data, too, and may train AI on it. The same switch stops it. Other AI companies do not get it for their own training.
github-covers-from-then = Switching off holds from that day on.

## Perplexity

perplexity-training-before = We do not know from which day Perplexity trained AI on people’s data.
perplexity-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
perplexity-training-before-no-word = Perhaps not: no source we have read says so for that time.
perplexity-training-world = Perplexity says it uses your data to improve its AI, unless you switch it off.
perplexity-variant-words = The words look different: Perplexity may be set to another language. We know these words in English only.
perplexity-variant-off-already = It is off already: then leave it as it is.
perplexity-variant-section = It is in the section on artificial intelligence. In older guides it is on the page about your account.
perplexity-training-web-sign-in = Log in to Perplexity.
perplexity-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
perplexity-training-web-settings = Choose your name at the bottom left, then all settings.
perplexity-training-web-settings-picture = List; the ringed row leads on.
perplexity-training-web-off = Switch it off.
perplexity-training-web-off-picture = Page with the ringed switch, still on.
perplexity-training-web-preferences = Open the page about preferences.
perplexity-training-web-preferences-picture = List; the ringed row leads on.
perplexity-door-perplexity = Perplexity’s help on this setting
perplexity-door-perplexity-request = Perplexity’s form for privacy requests
perplexity-not-covered-past = Switching off holds for the future only.
perplexity-not-covered-logged-out = It was reported that there is no way to opt out for what you ask without logging in.
perplexity-note-request = Perplexity has a form for privacy requests.
perplexity-change-2026-11 = The way to the switch has changed.

## Reddit

reddit-training-before = We do not know from which day Reddit let other companies train AI on public posts.
reddit-training-before-maybe = Yes, at least at the end: in February 2024 a contract with Google was reported.
reddit-training-before-no-word = Not always: no source we have read gives the day on which it began.
reddit-training-world = Reddit’s policy says other companies pay for access to public posts. It was reported that some, Google among them, may train AI on them. The policy itself has no word on AI training. We have found no switch against it.
reddit-door-reddit = The privacy settings of Reddit
reddit-door-reddit-request = Reddit’s form for privacy requests
reddit-recipients-licence = Reddit’s policy says others pay licence fees for larger amounts of public content.
reddit-note-no-switch = Reddit’s policy names no switch for AI training.
reddit-not-used-private = Reddit said it does not share private messages, e-mail addresses or phone numbers with those companies.

## TikTok

tiktok-training-eu-before = We do not know from which day TikTok trained machine learning on people’s data.
tiktok-training-eu-before-maybe = Perhaps: what we have read is from later, and it may have held before.
tiktok-training-eu-before-no-word = Perhaps not: no source we have read says so for that time.
tiktok-training-eu = TikTok’s policy for Europe says it trains its machine learning with people’s data. We have found no switch, but a form to object.
tiktok-training-before = We do not know from which day TikTok trained machine learning on people’s data.
tiktok-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
tiktok-training-before-no-word = Perhaps not: no source we have read says so for that time.
tiktok-training-world = It was reported in May 2026 that TikTok trains AI on people’s data. We have not read its policy for where you live, and know of no switch.
tiktok-training-us-before = We do not know from which day TikTok trained machine learning on people’s data.
tiktok-training-us-before-maybe = Perhaps: what we have read is from later, and it may have held before.
tiktok-training-us-before-no-word = Perhaps not: no source we have read says so for that time.
tiktok-training-us = TikTok’s policy for the US says it trains its machine learning with posts, messages and what people ask its AI. We have found no switch, but a form for requests.
tiktok-training-gb = TikTok’s policy for Europe and the UK says it trains its machine learning with people’s data. We have found no switch, but a form to object.
tiktok-training-gb-new = TikTok announced a policy of its own for the UK from 11 November 2026. We have not read it. What was announced is about ads, so we take it that the rest still holds: TikTok trains its machine learning with people’s data.
tiktok-door-tiktok = TikTok’s form for privacy requests
tiktok-door-tiktok-right = TikTok’s page on the right to object
tiktok-door-tiktok-dpo = TikTok’s contact for data protection
tiktok-objection-training = Training AI on my data
tiktok-objection-posts-by-others = Training AI on what others posted about me
tiktok-note-form = The form is long. TikTok must follow a request only where the law says so.
tiktok-note-right = TikTok says you can object where it relies on “legitimate interests”, and asks you to say what you object to and how it affects you.
tiktok-note-legal-basis = For this training TikTok relies on “legitimate interests”. That is why you may object.
tiktok-note-uk-edition = From 11 November 2026 a policy of its own was announced for the UK. We have not read it.
tiktok-used-eu = TikTok’s policy for Europe says it uses how people use TikTok and the information it has to train machine learning and algorithms.
tiktok-used-us = TikTok’s policy for the US names what you post, your messages, and what you ask its AI and what it answers.
tiktok-event-joint-venture = TikTok in the US went to a joint venture, with new terms and a new privacy policy.
tiktok-change-2026-11 = What TikTok says differs between Europe, the UK and the US. We have its companies and its page on objecting.

## Snapchat

snapchat-training-before = We do not know from which day Snapchat trained AI on people’s data.
snapchat-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
snapchat-training-before-no-word = Perhaps not: no source we have read says so for that time.
snapchat-training-world = It was reported in May 2026 that Snapchat trains AI on public content, that there is a switch against it, and that it is on.
snapchat-variant-no-words = We do not know the exact words on these pages. Look for data, training or improving.
snapchat-variant-off-already = It is off already: then leave it as it is.
snapchat-training-app-sign-in = Open Snapchat and log in.
snapchat-training-app-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
snapchat-training-app-settings = Open your profile, then the settings.
snapchat-training-app-settings-picture = List; the ringed row leads on.
snapchat-training-app-off = Look for a switch about your public content and AI, and switch it off.
snapchat-training-app-off-picture = Page with the ringed switch, still on.
snapchat-door-snapchat = Snapchat’s help on generative AI
snapchat-door-snap-object = Snapchat’s form to object
snapchat-door-snap-contact = Snapchat’s contact, also for data protection
snapchat-used-my-ai = Snap’s policy names chats with My AI among the data for its models.
snapchat-note-no-path = We have not seen where the switch is or what it is called. Look in the app’s settings for data or AI.
snapchat-note-object = Snap’s policy says that, depending on where you live, you may object, and links a form for it.

## Pinterest

pinterest-training-before = We do not know from which day Pinterest trained AI on people’s data.
pinterest-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
pinterest-training-before-no-word = Perhaps not: no source we have read says so for that time.
pinterest-training-world = Pinterest’s policy says it trains AI on pins, no matter when they were posted. Its AI that makes pictures is trained on the pictures in them. You can switch that off.
pinterest-variant-words = The words look different: Pinterest may be set to another language. We know these words in English only.
pinterest-variant-off-already = It is off already: then leave it as it is.
pinterest-training-web-sign-in = Log in to Pinterest.
pinterest-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
pinterest-training-web-settings = Open the settings.
pinterest-training-web-settings-picture = List; the ringed row leads on.
pinterest-training-web-privacy = Open the page about privacy and data.
pinterest-training-web-privacy-picture = List; the ringed row leads on.
pinterest-training-web-off = Switch it off.
pinterest-training-web-off-picture = Page with the ringed switch, still on.
pinterest-training-eu = Pinterest’s policy says it trains AI on pins, no matter when they were posted. Its AI that makes pictures is trained on the pictures in them. You can switch that off, and object with a form.
pinterest-door-pinterest = Pinterest’s help on these settings
pinterest-door-pinterest-dpo = Pinterest’s form for data protection
pinterest-door-pinterest-ai = Pinterest’s help on its AI
pinterest-used-pins = Pinterest says it trains AI on pins, no matter when they were posted.
pinterest-used-machine-learning = Pinterest’s policy also says it trains machine learning on pins, for example to sort what is in pictures.
pinterest-not-used-minors = It was reported that Pinterest does not use data of minors.
pinterest-note-object = Pinterest’s policy says that people have a right to object.
pinterest-objection-training = Training AI on my pins
pinterest-objection-posts-by-others = Training AI on pictures of me that others posted

## Tumblr

tumblr-training-before = We do not know from which day Tumblr let other companies train AI on public posts.
tumblr-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
tumblr-training-before-no-word = Perhaps not: no source we have read says so for that time.
tumblr-training-world = Tumblr may share public posts with other companies, AI companies among them, unless you block that for each blog. The block is a switch of its own, and it is off unless you switch it on.
tumblr-variant-words = The words look different: Tumblr may be set to another language. We know these words in English only.
tumblr-variant-on-already = It is on already: then leave it as it is.
tumblr-training-web-sign-in = Log in to Tumblr.
tumblr-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
tumblr-training-web-settings = Open the settings of the blog, then the section on visibility.
tumblr-training-web-settings-picture = List; the ringed row leads on.
tumblr-training-web-off = Switch this on: it blocks the sharing.
tumblr-training-web-off-where = When this switch is on, the use of your data is off. So answer “off” here once it is on.
tumblr-training-web-off-picture = Page with the ringed switch, still off.
tumblr-door-tumblr = Tumblr’s post about the switch
tumblr-door-tumblr-privacy = Tumblr’s form for privacy requests
tumblr-covers-sharing = The switch is called “prevent”: it blocks when it is on.
tumblr-note-discouraged = If you had already asked search engines to stay away, sharing is off.

## WordPress.com

wordpress-training-before = We do not know from which day WordPress.com let other companies train AI on public posts.
wordpress-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
wordpress-training-before-no-word = Perhaps not: no source we have read says so for that time.
wordpress-training-world = WordPress.com may share public posts with other companies, AI companies among them, unless you block that for each site. The block is a switch of its own, and it is off unless you switch it on.
wordpress-variant-words = The words look different: WordPress.com may be set to another language. We know these words in English only.
wordpress-variant-on-already = It is on already: then leave it as it is.
wordpress-training-web-sign-in = Log in to WordPress.com.
wordpress-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
wordpress-training-web-settings = Open the general settings of the site, then the section on privacy.
wordpress-training-web-settings-picture = List; the ringed row leads on.
wordpress-training-web-off = Switch this on: it blocks the sharing.
wordpress-training-web-off-where = When this switch is on, the use of your data is off. So answer “off” here once it is on.
wordpress-training-web-off-picture = Page with the ringed switch, still off.
wordpress-door-wordpress = The general settings of a site
wordpress-door-automattic = WordPress.com’s contact form
wordpress-covers-sharing = The switch is called “prevent”: it blocks when it is on.
wordpress-note-discouraged = If you had already asked search engines to stay away, sharing is off.

## Substack

substack-training-world = Substack has a switch that asks the AI programs of others to stay away. It is off unless you switch it on. We do not know which of them train on what they find, and have read no word on whether Substack itself trains AI.
substack-training-world-others = Yes: others can train on public posts unless you block it, and then they are only asked not to.
substack-training-world-itself = No: nothing we have read says that Substack itself does.
substack-door-substack = Substack’s help on this switch
substack-variant-words = The words look different: Substack may be set to another language. We know these words in English only.
substack-variant-on-already = It is on already: then leave it as it is.
substack-variant-section = It is in the section on publication details; newer guides name the section on privacy.
substack-training-web-sign-in = Log in to Substack.
substack-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
substack-training-web-settings = Open the settings of your publication.
substack-training-web-settings-picture = List; the ringed row leads on.
substack-training-web-off = Switch this on: it asks AI programs to stay away.
substack-training-web-off-where = When this switch is on, the use of your data is off. So answer “off” here once it is on.
substack-training-web-off-picture = Page with the ringed switch, still off.
substack-not-covered-signal = The switch is a request to those programs. It does not force them.

## Adobe

adobe-training-before = We do not know from which day Adobe trained AI on people’s data.
adobe-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
adobe-training-before-no-word = Perhaps not: no source we have read says so for that time.
adobe-training-world = Adobe says it may analyse files in its cloud with machine learning to improve its products, unless you switch that off.
adobe-variant-words = The words look different: Adobe may be set to another language. We know these words in English only.
adobe-variant-off-already = It is off already: then leave it as it is.
adobe-training-web-sign-in = Log in to your Adobe account.
adobe-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
adobe-training-web-privacy = Open account and security, then the page about data and privacy.
adobe-training-web-privacy-picture = List; the ringed row leads on.
adobe-training-web-off = Switch it off.
adobe-training-web-off-picture = Page with the ringed switch, still on.
adobe-door-adobe = The privacy settings of Adobe
adobe-not-used-generative = Adobe says it does not train generative AI on your files, unless you offer them on Adobe Stock.
adobe-not-used-local = Only files on Adobe’s servers are meant, not those on your own device.
adobe-not-used-managed = Accounts that a school or an employer manages are left out.
adobe-not-covered-programs = The switch does not cover programs that you join yourself, such as trial versions or Adobe Stock.

## Slack

slack-training-before = We have read nothing about Slack and AI training from that time.
slack-training-before-same = Perhaps not: what it says now may have held before.
slack-training-before-no-word = Perhaps: no source we have read rules it out for that time.
slack-training-world = Slack says it does not train generative AI on customers’ data.
slack-note-owner = For machine learning that creates nothing, the owner of a workspace can opt out by e-mail. You cannot do it alone: ask them.
slack-note-two-words = Slack’s own pages differ: its principles say these models analyse messages and files, its blog said in May 2024 that they do not read the text of messages.

## YouTube

youtube-training-before = We do not know exactly what held for other companies and YouTube videos before August 2025.
youtube-training-before-same = Perhaps not: what YouTube says now may have held before.
youtube-training-before-no-word = Perhaps: no source we have read rules it out for that time.
youtube-training-world = Other companies may train AI on your videos only if you allow it. This is off unless you switch it on.
youtube-variant-words = The words look different: YouTube may be set to another language. We know these words in English only.
youtube-variant-off-already = It is off already: then leave it as it is.
youtube-training-web-sign-in = Log in to YouTube Studio.
youtube-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
youtube-training-web-settings = Open the settings.
youtube-training-web-settings-picture = List; the ringed row leads on.
youtube-training-web-channel = Open the page about your channel.
youtube-training-web-channel-picture = List; the ringed row leads on.
youtube-training-web-advanced = Open the advanced settings.
youtube-training-web-advanced-picture = List; the ringed row leads on.
youtube-training-web-off = Look whether it is off.
youtube-training-web-off-picture = Page with the ringed switch, still off.
youtube-door-youtube = YouTube’s help on this setting
youtube-door-google-contact = Google’s contact for data protection
youtube-not-covered-google = The setting does not cover what Google itself does with your videos.

## Quora

quora-training-world = Quora’s policy allows training AI on your answers, posts and comments, and its help says it does not do so now. There is a switch against it.
quora-training-world-policy = Yes: the policy of August 2023 says content may be used for this, unless you opt out.
quora-training-world-not-now = No: Quora’s help says it does not use answers, posts and comments for this at present, and that this can change. The page has no date.
quora-variant-no-words = We do not know the exact words on these pages. Look for data, training or improving.
quora-variant-off-already = It is off already: then leave it as it is.
quora-variant-words = The words look different: Quora may be set to another language. We know these words in English only.
quora-training-web-sign-in = Log in to Quora.
quora-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
quora-training-web-settings = Open the settings.
quora-training-web-settings-picture = List; the ringed row leads on.
quora-training-web-off = Switch it off.
quora-training-web-off-picture = Page with the ringed switch, still on.
quora-training-web-privacy = Open the page about privacy.
quora-training-web-privacy-picture = List; the ringed row leads on.
quora-door-quora = Quora’s privacy policy
quora-door-quora-help = Quora’s help on this setting
quora-door-quora-contact = Quora’s form for requests
quora-note-route = The switch is on the page with your privacy settings.
quora-change-2026-11 = Quora’s policy allows training and its help says that it does not train now. We know where the switch is.

## Spotify

spotify-training-world = We do not know whether Spotify trains machine learning on people’s data where you live. We have read that part of its policy for the US only.
spotify-training-world-like-us = Perhaps: the policy for the US says so.
spotify-training-world-not-read = Perhaps not: elsewhere another company, Spotify AB, answers for it, with a policy of its own.
spotify-training-us-before = We do not know from which day Spotify trained machine learning on people’s data.
spotify-training-us-before-maybe = Perhaps: what we have read is from later, and it may have held before.
spotify-training-us-before-no-word = Perhaps not: no source we have read says so for that time.
spotify-training-us = Spotify’s policy for the US says it trains algorithms and machine learning on people’s data, for example for suggestions and features like AI DJ. We have seen no switch against it.
spotify-change-2026-11 = We have read Spotify’s policy on machine learning for the US only, and no longer say it of other places.

## Dropbox

dropbox-training-before = We have read nothing about Dropbox and AI training from that time.
dropbox-training-before-same = Perhaps not: what it says now may have held before.
dropbox-training-before-no-word = Perhaps: no source we have read rules it out for that time.
dropbox-training-world = Dropbox’s principles say it will not train AI on customers’ data without their consent.
dropbox-recipients-partners = Other companies whose AI Dropbox uses may not train on your files. They get them only where such a feature is used.

## Notion

notion-training-before = We have read nothing about Notion and AI training from that time.
notion-training-before-same = Perhaps not: what it says now may have held before.
notion-training-before-no-word = Perhaps: no source we have read rules it out for that time.
notion-training-world = Notion says it does not train AI on customers’ data by default.

## Zoom

zoom-training-before = We have read nothing about Zoom and AI training from that time.
zoom-training-before-same = Perhaps not: what it says now may have held before.
zoom-training-before-no-word = Perhaps: no source we have read rules it out for that time.
zoom-training-world = Zoom’s terms say it does not train its own or other companies’ AI on what people say, write, show or share in Zoom.

## WeTransfer

wetransfer-training-before = We have read nothing about WeTransfer and AI training from that time.
wetransfer-training-before-same = Perhaps not: what it says now may have held before.
wetransfer-training-before-no-word = Perhaps: no source we have read rules it out for that time.
wetransfer-training-world = WeTransfer’s terms say your content is not used to train AI. In July 2025, after protests, it had taken a clause on AI out of them.

## Bluesky

bluesky-training-world = Bluesky has proposed a way to say whether others may train AI on your posts. We have not seen it as a setting.
bluesky-training-world-others = Perhaps: the proposal exists because others can read public posts, and it would not force them.
bluesky-training-world-itself = No: nothing we have read says that Bluesky itself trains AI on posts.
bluesky-note-other-ai = Bluesky says it uses AI to check posts and to pick what you see, and that none of it is generative AI trained on people’s posts.

## Strava

strava-training-world = In November 2024 Strava forbade other apps to train AI on its data. What Strava itself does we do not know.
strava-training-world-others = No, for others: Strava’s terms for other apps forbid it.
strava-training-world-itself = Perhaps, for Strava itself: no source we can cite rules it out.

## WhatsApp

whatsapp-chats-eu-before = We do not know from which day Meta trained AI on what people in Europe asked Meta AI in WhatsApp.
whatsapp-chats-eu-before-maybe = Perhaps: what we have read is from later, and it may have held before.
whatsapp-chats-eu-before-no-word = Perhaps not: no source we have read says so for that time.
whatsapp-chats-before = We do not know from which day Meta trained AI on what people asked Meta AI in WhatsApp.
whatsapp-chats-before-maybe = Perhaps: what we have read is from later, and it may have held before.
whatsapp-chats-before-no-word = Perhaps not: no source we have read says so for that time.
whatsapp-chats-eu = Meta’s policy says it develops its AI with what people write or say to Meta AI, also in WhatsApp, and that this holds for people under 18, too. There is no switch, but you can object with a form.
whatsapp-chats-own-text = We do not know what Meta does where you live with what people ask Meta AI in WhatsApp. We have not read the policy for where you live.
whatsapp-chats-own-text-like-others = Perhaps: in the EU and in most of the world Meta’s policy allows it.
whatsapp-chats-own-text-not-read = Perhaps not: the policy for where you live may say something else.
whatsapp-chats-world = Meta’s policy says it trains its AI with what people write or say to Meta AI. Meta AI is in WhatsApp, too, so we take it that this counts there as well. We have found no switch and no form against it where you live.
whatsapp-door-wa-object = WhatsApp’s form for objections
whatsapp-door-wa-help = WhatsApp’s help on objecting
whatsapp-door-wa-officer = The data protection contact of WhatsApp
whatsapp-door-meta-object = Meta’s general form for objections
whatsapp-objection-ai-chats = Training AI on what I ask Meta AI
whatsapp-objection-shared-by-others = Training AI on what others told Meta AI about me
whatsapp-used-ai = What you write or say to Meta AI goes to Meta. WhatsApp also passes on things about your device and your region.
whatsapp-not-used-messages = WhatsApp says that messages and calls between people are encrypted and that nobody else can read or hear them.
whatsapp-not-used-private-processing = Meta says it cannot read what is shared with its AI where “Private Processing” is used.
whatsapp-not-covered-shared-by-others = Others in a chat can share your messages with Meta AI. Then Meta has them.
whatsapp-note-policies = WhatsApp’s own policy does not say whether AI is trained. That stands in Meta’s policy.
whatsapp-note-no-age-rule = Meta’s policy names everyone who is registered, also people under 18.

## Threads

threads-training-eu-before = We do not know what Meta did with posts on Threads in Europe before 27 May 2025.
threads-training-eu-before-maybe = Perhaps: what we have read is from later, and it may have held before.
threads-training-eu-before-no-word = Perhaps not: no source we have read says so for that time.
threads-training-before = We do not know from which day Meta trained AI on posts on Threads where you live.
threads-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
threads-training-before-no-word = Perhaps not: no source we have read says so for that time.
threads-training-eu = Meta’s policy says it develops its AI with what adults post publicly on its products. Threads is one of them. There is no switch, but you can object with a form.
threads-training-own-text = We do not know whether Meta trains AI on posts on Threads where you live. We have not read the policy for where you live.
threads-training-world = Meta’s policy says it trains its AI with posts and photos shared on its products. Threads is one of them. We have found no switch and no form against it where you live.
threads-training-own-text-like-others = Perhaps: in the EU and in most of the world Meta’s policy allows it.
threads-training-own-text-not-read = Perhaps not: the policy for where you live may say something else.
threads-age = Meta says it does not train AI on posts of people under 18 in Europe. What they tell Meta AI is another matter. You may object anyway: Meta may not know your age.
threads-door-rights = Meta’s form for your rights, from the policy of Threads
threads-door-meta-object = Meta’s general form for objections
threads-door-meta-help = Meta’s contact for privacy
threads-objection-training = Training AI on what I post publicly
threads-objection-ai-chats = Training AI on what I ask Meta AI
threads-objection-posts-by-others = Training AI on what others posted about me
threads-used-public = Always public on Threads are your name, your picture and what you write about yourself. With a public profile your posts are public, too.
threads-not-used-private = With a private profile only the followers you allowed see your posts. Meta’s policy names public content for its AI.
threads-not-covered-fediverse = Where Threads is linked with other services, copies of public posts go there. What is done with them there is not in Meta’s hands.
threads-note-form = We have seen no form for Threads alone. The policy of Threads leads to this form of Meta.

## Mistral (Le Chat)

mistral-training-before = We do not know from which day Mistral trained AI on people’s data.
mistral-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
mistral-training-before-no-word = Perhaps not: no source we have read says so for that time.
mistral-training-world = Mistral says it trains AI on what you write to Vibe, once called Le Chat, on what you upload there and on the answers, unless you opt out.
mistral-variant-words = The words look different: Vibe may be set to another language. We know these words in English only.
mistral-variant-off-already = It is off already: then leave it as it is.
mistral-training-web-sign-in = Log in to Mistral’s Admin Console.
mistral-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
mistral-training-web-vibe = Under “Manage”, choose Vibe. Older pages call it Le Chat.
mistral-training-web-vibe-picture = List; the ringed row leads on.
mistral-training-web-off = In the section on privacy, switch it off.
mistral-training-web-off-picture = Page with the ringed switch, still on.
mistral-training-app-settings = Open the app and its settings.
mistral-training-app-settings-picture = List; the ringed row leads on.
mistral-training-app-data = Choose the controls for your data.
mistral-training-app-data-picture = List; the ringed row leads on.
mistral-training-app-off = Take the tick away.
mistral-training-app-off-picture = Page with the ringed switch, still on.
mistral-door-help = Mistral’s help on opting out
mistral-door-contact = Mistral’s form for privacy requests
mistral-objection-training = Training AI on what I write and upload
mistral-objection-public = Training AI on what stands about me on the internet
mistral-used-chats = Mistral says it uses what you type, documents you upload and the answers.
mistral-not-used-business = Mistral says it does not train on the Team and Enterprise plans.
mistral-covers-later = Mistral says that once you have opted out it no longer uses your data for training.
mistral-not-covered-feedback = If you rate an answer with a thumb up or down, Mistral may train on it and on the chat, whatever you chose.
mistral-not-covered-public = Mistral also trains on what stands openly on the internet. Personal data can be in it.
mistral-note-pro = Mistral’s pages disagree on the Pro plan: its help says training is on by default, its documentation says it is not. Look at the switch.
mistral-note-legal-basis = For this training Mistral relies on “legitimate interests”. That is why you may object.
mistral-note-two = In the app and on the website the setting has different names. Look at both.

## DeepSeek

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

## Grammarly

grammarly-training-before = We do not know from which day Grammarly trained AI on people’s texts.
grammarly-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
grammarly-training-before-no-word = Perhaps not: no source we have read says so for that time.
grammarly-training-world = The company behind Grammarly says it trains its AI models on what you write there, unless you switch that off. For single people the switch is on at first.
grammarly-variant-words = The words look different: Grammarly may be set to another language. We know these words in English only.
grammarly-variant-off-already = It is off already: then leave it as it is.
grammarly-variant-team = An account with several people has no such switch for you: only the person who runs the account can set it.
grammarly-training-web-sign-in = Log in to your Grammarly account.
grammarly-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
grammarly-training-web-privacy = Open the privacy settings. With a Pro account of your own, open the data settings.
grammarly-training-web-privacy-picture = List; the ringed row leads on.
grammarly-training-web-off = Switch it off.
grammarly-training-web-off-picture = Page with the ringed switch, still on.
grammarly-door-privacy = The privacy settings of Grammarly
grammarly-door-data = The data settings of a Pro account
grammarly-door-rights = Superhuman’s help on your rights over your data
grammarly-used-texts = What counts is the content you write or have checked, also with its AI helper.
grammarly-not-used-providers = The policy says that AI companies working for it may not train on your content.
grammarly-not-covered-other-data = The switch is about your content. The policy says other information may be used to train its AI, too.
grammarly-note-team = In accounts with several people only the administrator can change this.
grammarly-note-name = Since October 2025 the company is called Superhuman. The product is still called Grammarly.
grammarly-note-legal-basis = In Europe and the UK it relies on “legitimate interests” for this. That is why you may object by e-mail.

## Character.AI

character-ai-training-before = We do not know from which day Character.AI trained AI on people’s chats.
character-ai-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
character-ai-training-before-no-word = Perhaps not: no source we have read says so for that time.
character-ai-training-eu = Character.AI says it trains its AI on chats, unless you opt out.
character-ai-training-world = Character.AI says it trains its AI on what people write there. It names a way to opt out for people in the EEA and the UK only.
character-ai-variant-words = The words look different: Character.AI may be set to another language. We know these words in English only.
character-ai-variant-off-already = It is off already: then leave it as it is.
character-ai-training-app-sign-in = Open the app and log in.
character-ai-training-app-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
character-ai-training-app-settings = Open the settings.
character-ai-training-app-settings-picture = List; the ringed row leads on.
character-ai-training-app-data = Choose the page about your data.
character-ai-training-app-data-picture = List; the ringed row leads on.
character-ai-training-app-off = Switch it off.
character-ai-training-app-off-picture = Page with the ringed switch, still on.
character-ai-training-web-sign-in = Log in to Character.AI.
character-ai-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
character-ai-training-web-settings = Open the settings.
character-ai-training-web-settings-picture = List; the ringed row leads on.
character-ai-training-web-account = Choose the page about your account.
character-ai-training-web-account-picture = List; the ringed row leads on.
character-ai-training-web-manage = Choose to manage your account and data.
character-ai-training-web-manage-picture = List; the ringed row leads on.
character-ai-training-web-improvement = Choose the part about improving models.
character-ai-training-web-improvement-picture = List; the ringed row leads on.
character-ai-training-web-off = Switch it off.
character-ai-training-web-off-picture = Page with the ringed switch, still on.
character-ai-door-help = Character.AI’s help on training
character-ai-door-request = Character.AI’s form for questions
character-ai-used-chats = Character.AI names what people write in chats. It says it tries to leave out some personal information first.
character-ai-covers-new = Opting out counts for new content only.
character-ai-not-covered-other = Even then it may use your data for search, for suggestions and for safety, and for training if you rate or report something.
character-ai-note-ch = We do not know whether people in Switzerland get this switch. Character.AI names the EEA and the UK.
character-ai-event-update = Character.AI changed its privacy policy. It says how its own first models were trained, and that this is no longer done.

## Google Search

google-search-training-before = We do not know from which day Google trained AI on pictures and recordings from Search, Lens and Translate.
google-search-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
google-search-training-before-no-word = Perhaps not: no source we have read says so for that time.
google-search-training-world = It was reported in June 2026 that Google keeps pictures, files, audio and video from Search, Lens and Translate and may train AI on them, unless you switch that off. The switch comes to accounts bit by bit and is mostly on at first.
google-search-variant-words = The words look different: Google may be set to another language. We know these words in English only.
google-search-variant-off-already = It is off already: then leave it as it is.
google-search-variant-not-there = It is not there yet: the new settings come to accounts over some months. Look again later.
google-search-training-web-sign-in = Log in to your Google account and open “My Activity”.
google-search-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
google-search-training-web-history = Open the part about Search services.
google-search-training-web-history-picture = List; the ringed row leads on.
google-search-training-web-off = Take the tick away.
google-search-training-web-off-picture = Page with the ringed switch, still on.
google-search-door-activity = “My Activity” in the Google account
google-search-door-contact = Google’s contact for privacy
google-search-used-media = It was reported that this is about pictures for Lens, recordings of Search Live, voice searches, speaking practice in Translate, and files you upload.
google-search-covers-media = The tick at “Save media” is about pictures, files, audio and video. The history as a whole has a switch of its own.
google-search-not-covered-saved = What was saved before stays until you delete it.
google-search-not-covered-public = Google says it also trains AI on what stands openly on the internet.
google-search-note-earlier-choice = It was reported that the new switch follows what you had chosen for “Web & App Activity” before. Who had that off has the new one off.
google-search-note-policy = Google’s policy names “Search services history” and where to look at it.
google-search-note-own-models = Google’s policy for Europe and the UK says it uses what people do with its AI models to train and improve them.
google-search-event-mail = Google told people by e-mail about the new settings.

## Gmail

gmail-training-before = We have read nothing about Gmail and training Gemini from that time.
gmail-training-before-same = Perhaps not: what holds now may have held before.
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

## Twitch

twitch-training-before = Before August 2026 Twitch’s notice did not speak of training AI. What was done then we do not know.
twitch-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
twitch-training-before-no-word = Perhaps not: no source we have read says so for that time.
twitch-training-world = Twitch’s notice says it may use people’s information to develop generative AI. We have found no switch against it.
twitch-door-choices = Twitch’s page on privacy choices
twitch-door-support = Twitch’s contact page
twitch-used-all = The notice does not say which information. What you stream, write and do on Twitch can all be meant.
twitch-note-amazon = Twitch belongs to Amazon. For more the notice points to a page of Amazon on its generative AI.
twitch-note-rights = Twitch names a page and an e-mail address for requests about your data.
twitch-event-notice = A new edition of Twitch’s notice names generative AI for the first time.

## Figma

figma-training-before = We do not know what Figma did with designs for AI before August 2024.
figma-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
figma-training-before-no-word = Perhaps not: no source we have read says so for that time.
figma-training-world = Figma says it trains AI on the content of teams, unless it is switched off. On the Starter and Professional plans the switch is on at first. Only the person who runs the team can change it.
figma-variant-words = The words look different: Figma may be set to another language. We know these words in English only.
figma-variant-off-already = It is off already: then leave it as it is.
figma-variant-not-admin = You do not see it: you do not run this team. Ask the person who does.
figma-training-web-sign-in = Log in to Figma.
figma-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
figma-training-web-team = Open your team. On Professional, click Admin on the left; on Starter, open the settings next to the name of the team.
figma-training-web-team-picture = List; the ringed row leads on.
figma-training-web-settings = Open this tab and go down to the part on AI.
figma-training-web-settings-picture = List; the ringed row leads on.
figma-training-web-off = Switch it off. On Starter it is behind “Manage AI settings”.
figma-training-web-off-picture = Page with the ringed switch, still on.
figma-door-help = Figma’s help on content training
figma-used-content = Figma names the content of your team, so that its AI understands designs better.
figma-not-used-business = On the Organization and Enterprise plans it is off at first, Figma says.
figma-covers-new = Switching it off counts for new content and changes.
figma-not-covered-features = This switch does not change whether AI features can be used.
figma-note-admin = In a team of others you cannot decide this. Ask the person who runs it.

## Canva

canva-training-before = We do not know from which day Canva trained AI on people’s designs.
canva-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
canva-training-before-no-word = Perhaps not: no source we have read says so for that time.
canva-training-world = It was reported that Canva may train AI on what people make and upload, as far as their privacy settings allow it. We do not know how these settings stand at first.
canva-variant-no-words = We do not know the exact words on these pages. Look for data, training or improving.
canva-variant-off-already = It is off already: then leave it as it is.
canva-training-web-sign-in = Log in to Canva.
canva-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
canva-training-web-settings = Open the settings of your account, then the page about privacy.
canva-training-web-settings-picture = List; the ringed row leads on.
canva-training-web-off = Switch off both: the setting about how you use Canva and the one about your content.
canva-training-web-off-picture = Page with the ringed switch, still on.
canva-door-trust = Canva’s page on privacy
canva-used-content = Canva has two settings: one about how you use it, one about your content.
canva-not-used-education = It was reported that Canva does not train AI on content from Canva for schools.
canva-note-default = No page we have read says whether the settings are on or off at first. Look at both.

## Vinted

vinted-training-de-before = We do not know what Vinted did with photos and texts for AI before September 2025.
vinted-training-de-before-maybe = Perhaps: what we have read is from later, and it may have held before.
vinted-training-de-before-no-word = Perhaps not: no source we have read says so for that time.
vinted-training-de = It was reported that Vinted’s terms of 8 September 2025 let it train AI and machine learning on photos and texts from listings, to improve Vinted. We know of no switch.
vinted-training-world = We do not know whether Vinted trains AI on photos and texts where you live. What we have read is about its terms in Germany.
vinted-training-world-like-germany = Perhaps: the terms may be alike in other countries.
vinted-training-world-not-read = Perhaps not: we have not read today’s terms for where you live.
vinted-used-listings = It was reported that this is about photos and descriptions from listings, and that they are not sold or passed on for it.
vinted-note-agree = It was reported that people had to agree to the new terms to go on using Vinted.
vinted-note-adults = Vinted’s terms say one must be 18 to have an account.
vinted-event-terms = New terms took effect.

## DeepL

deepl-training-before = We do not know from which day DeepL trained AI on texts from its free translator.
deepl-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
deepl-training-before-no-word = Perhaps not: no source we have read says so for that time.
deepl-training-world = It was reported that DeepL may train its AI on texts that people translate for free. There is no switch; texts from paid plans are not used.
deepl-door-privacy = DeepL’s privacy policy
deepl-used-free = It was reported that what you type into the free translator or app can be kept and used to improve DeepL’s AI. People may read it.
deepl-not-used-paid = It was reported that texts of people who pay are deleted after translating and not used for training.
deepl-note-secret = So better not translate there for free what must stay secret.
deepl-note-policy = We have read DeepL’s policy only as others quote it.

## Alexa

alexa-training-us-before = We do not know from which day Amazon trained Alexa’s AI on people’s data.
alexa-training-us-before-maybe = Perhaps: what we have read is from later, and it may have held before.
alexa-training-us-before-no-word = Perhaps not: no source we have read says so for that time.
alexa-training-us = Amazon’s terms for Alexa say its models are trained on many things, content from the use of its services among them. We have found no switch against training as such.
alexa-training-world = We do not know what Amazon does where you live with what people tell Alexa. We have read its terms for the US only.
alexa-training-world-like-us = Perhaps: in the US the terms allow it.
alexa-training-world-not-read = Perhaps not: the terms for where you live may say something else.
alexa-door-privacy = Amazon’s page on Alexa and privacy
alexa-used-voice = Amazon’s terms say it records and keeps what you say or write to Alexa, to improve its services, too.
alexa-not-covered-cloud = It was reported that recordings go to Amazon’s computers in any case. You can only choose that they are not kept.
alexa-setting-recordings = It was reported that you can choose “Don’t save recordings”. Then recordings are deleted once Alexa has answered.
alexa-event-local = It was reported that Amazon took away the setting “Do Not Send Voice Recordings”, which some devices had.

## Qwen

qwen-training-before = Qwen’s earlier policies did not speak of training AI. What was done then we do not know.
qwen-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
qwen-training-before-no-word = Perhaps not: no source we have read says so for that time.
qwen-training-world = Qwen’s policy says it trains its AI models on what people write and upload, after taking out what names them, and on their feedback. We have found no switch against it.
qwen-door-policy = Qwen’s privacy policy
qwen-used-content = The policy names prompts, texts, files, pictures, audio and video.
qwen-note-storage = The data is kept in Singapore and in China, the policy says.
qwen-note-legal-basis = For this training it relies on “legitimate interests”. In Europe and the UK that is why you may object, by e-mail to its data protection officer.
qwen-note-adults = Qwen says it is not meant for people under 18. We have seen no word that it leaves out their chats.
qwen-event-policy = A new edition of the policy names the training of AI models.

## Apple

apple-training-before = We have read nothing about Apple and AI training from that time.
apple-training-before-same = Perhaps not: what holds now may have held before.
apple-training-before-no-word = Perhaps: no source we have read rules it out for that time.
apple-training-world = Apple says it does not train its AI models on your private personal data.
apple-door-inquiries = Apple’s form about AI and data from the web
apple-door-contact = Apple’s contact for privacy
apple-not-covered-web = Apple says its AI models are trained on public pages of the internet, too. Something about you can stand there.
apple-setting-inquiries = Apple has a form for people who want to opt out of that.
apple-note-datasets = For research Apple may use collections with pictures or voices of people. It says it does not try to find out who they are.

## Discord

discord-training-world = We do not know whether Discord trains AI on what people write. Its policy says that content from larger spaces may be used to develop features. It does not speak of training AI.
discord-training-world-public = Perhaps: features that sum up conversations are among those that the policy names.
discord-training-world-not-named = Perhaps not: the policy names no training of AI.
discord-door-policy = Discord’s privacy policy
discord-used-larger-spaces = Discord’s policy says it may use content from larger spaces to develop and improve its services.
discord-setting-improve = Discord has settings, in the user settings on privacy, that limit the use of your data to improve its services.
discord-note-bots = Bots in a server belong to others. What they do with what they read, Discord does not decide.
strava-door-strava = The privacy settings of Strava
strava-setting-privacy = Your privacy settings decide who sees what you record. It was reported that they also matter for AI.
