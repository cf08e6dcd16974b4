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
chatgpt-setting-portal = OpenAI also has a page for privacy requests, such as asking it not to train on your content.

## Claude

claude-training-before = We do not know from which day Claude trained AI on people’s data.
claude-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
claude-training-before-no-word = Perhaps not: no source we have read says so for that time.
claude-training-world = Anthropic says it may train AI on your chats with Claude, unless you opt out. People are asked to choose; check how your choice stands.
claude-variant-no-words = We do not know the exact words on these pages. Look for data, training or improving.
claude-variant-off-already = It is off already: then leave it as it is.
claude-training-web-sign-in = Log in to Claude.
claude-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
claude-training-web-settings = Open the settings, then the page about privacy.
claude-training-web-settings-picture = List; the ringed row leads on.
claude-training-web-off = Switch off the use of your chats for improving or training AI.
claude-training-web-off-picture = Page with the ringed switch, still on.
claude-door-claude = The privacy settings of Claude
claude-used-chats = Anthropic says it may use chats for training unless you opt out.
claude-not-covered-flagged = Opting out does not cover chats flagged for safety, or chats you send feedback on.
claude-note-storage = Anthropic says it keeps chats for five years when training is on, and for 30 days when it is off.
claude-event-choice = People who already used Claude had to choose by this day.

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
gemini-covers-off = Google says chats are not used for training when this is off.
gemini-not-covered-short = Google still keeps chats for up to 72 hours.
gemini-not-covered-reviewed = Chats that people have reviewed are kept for up to three years.

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
github-used-interaction = GitHub says it uses what you type to Copilot and what Copilot answers.
github-not-used-business = GitHub says that plans for businesses, students and teachers are left out, and that earlier opt-outs stay.

## Perplexity

perplexity-training-before = We do not know from which day Perplexity trained AI on people’s data.
perplexity-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
perplexity-training-before-no-word = Perhaps not: no source we have read says so for that time.
perplexity-training-world = Perplexity says it uses your data to improve its AI, unless you switch it off.
perplexity-variant-words = The words look different: Perplexity may be set to another language. We know these words in English only.
perplexity-variant-off-already = It is off already: then leave it as it is.
perplexity-training-web-sign-in = Log in to Perplexity.
perplexity-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
perplexity-training-web-settings = Open the settings.
perplexity-training-web-settings-picture = List; the ringed row leads on.
perplexity-training-web-account = Open the page about your account.
perplexity-training-web-account-picture = List; the ringed row leads on.
perplexity-training-web-off = Switch it off.
perplexity-training-web-off-picture = Page with the ringed switch, still on.
perplexity-door-perplexity = Perplexity’s help on this setting
perplexity-not-covered-past = Switching off holds for the future only.

## Reddit

reddit-training-before = We do not know from which day Reddit trained AI on people’s data.
reddit-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
reddit-training-before-no-word = Perhaps not: no source we have read says so for that time.
reddit-training-world = Reddit lets other companies use public posts under licence. It was reported that this includes AI training. We have found no switch against it.
reddit-door-reddit = The privacy settings of Reddit
reddit-recipients-licence = Reddit’s policy says it licenses public content to others.
reddit-note-no-switch = Reddit’s policy names no switch for AI training.

## TikTok

tiktok-training-eu-before = We do not know from which day TikTok trained AI on people’s data.
tiktok-training-eu-before-maybe = Perhaps: what we have read is from later, and it may have held before.
tiktok-training-eu-before-no-word = Perhaps not: no source we have read says so for that time.
tiktok-training-eu = TikTok’s policy for Europe says it uses data to train AI. We have found no switch, but a form for requests.
tiktok-training-before = We do not know from which day TikTok trained AI on people’s data.
tiktok-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
tiktok-training-before-no-word = Perhaps not: no source we have read says so for that time.
tiktok-training-world = It was reported in May 2026 that TikTok trains AI on people’s data. There is no switch, but a form for requests.
tiktok-door-tiktok = TikTok’s form for privacy requests
tiktok-objection-training = Training AI on my data
tiktok-objection-posts-by-others = Training AI on what others posted about me
tiktok-note-form = The form is long. TikTok must follow a request only where the law says so.

## Snapchat

snapchat-training-before = We do not know from which day Snapchat trained AI on people’s data.
snapchat-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
snapchat-training-before-no-word = Perhaps not: no source we have read says so for that time.
snapchat-training-world = Snap says it uses data to train its models. It was reported that there is a switch for public content, and that it is on.
snapchat-variant-no-words = We do not know the exact words on these pages. Look for data, training or improving.
snapchat-variant-off-already = It is off already: then leave it as it is.
snapchat-training-app-sign-in = Open Snapchat and log in.
snapchat-training-app-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
snapchat-training-app-settings = Open your profile, then the settings.
snapchat-training-app-settings-picture = List; the ringed row leads on.
snapchat-training-app-off = Look for a switch about your public content and AI, and switch it off.
snapchat-training-app-off-picture = Page with the ringed switch, still on.
snapchat-door-snapchat = Snapchat’s help on generative AI
snapchat-used-my-ai = Snap’s policy names chats with My AI among the data for its models.
snapchat-note-no-path = We have not seen where the switch is or what it is called. Look in the app’s settings for data or AI.

## Pinterest

pinterest-training-before = We do not know from which day Pinterest trained AI on people’s data.
pinterest-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
pinterest-training-before-no-word = Perhaps not: no source we have read says so for that time.
pinterest-training-world = Pinterest trains AI on what you pin, no matter when you did, unless you switch it off.
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
pinterest-door-pinterest = Pinterest’s help on these settings
pinterest-used-pins = Pinterest says it trains AI on pins, no matter when they were posted.
pinterest-not-used-minors = It was reported that Pinterest does not use data of minors.
pinterest-note-object = Pinterest’s policy says that people have a right to object.

## Tumblr

tumblr-training-before = We do not know from which day Tumblr trained AI on people’s data.
tumblr-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
tumblr-training-before-no-word = Perhaps not: no source we have read says so for that time.
tumblr-training-world = Tumblr may share public posts with other companies, AI companies among them, unless you switch that off for each blog.
tumblr-variant-words = The words look different: Tumblr may be set to another language. We know these words in English only.
tumblr-variant-on-already = It is on already: then leave it as it is.
tumblr-training-web-sign-in = Log in to Tumblr.
tumblr-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
tumblr-training-web-settings = Open the settings of the blog, then the section on visibility.
tumblr-training-web-settings-picture = List; the ringed row leads on.
tumblr-training-web-off = Switch this on. Here “on” stops the sharing.
tumblr-training-web-off-where = When this switch is on, the use of your data is off. So answer “off” here once it is on.
tumblr-training-web-off-picture = Page with the ringed switch, still off.
tumblr-door-tumblr = Tumblr’s post about the switch
tumblr-covers-sharing = The switch is called “prevent”: it is safe when it is on.
tumblr-note-discouraged = If you had already asked search engines to stay away, sharing is off.

## WordPress.com

wordpress-training-before = We do not know from which day WordPress.com trained AI on people’s data.
wordpress-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
wordpress-training-before-no-word = Perhaps not: no source we have read says so for that time.
wordpress-training-world = WordPress.com may share public posts with other companies, AI companies among them, unless you switch that off for each site.
wordpress-variant-words = The words look different: WordPress.com may be set to another language. We know these words in English only.
wordpress-variant-on-already = It is on already: then leave it as it is.
wordpress-training-web-sign-in = Log in to WordPress.com.
wordpress-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
wordpress-training-web-settings = Open the general settings of the site, then the section on privacy.
wordpress-training-web-settings-picture = List; the ringed row leads on.
wordpress-training-web-off = Switch this on. Here “on” stops the sharing.
wordpress-training-web-off-where = When this switch is on, the use of your data is off. So answer “off” here once it is on.
wordpress-training-web-off-picture = Page with the ringed switch, still off.
wordpress-door-wordpress = The general settings of a site
wordpress-covers-sharing = The switch is called “prevent”: it is safe when it is on.
wordpress-note-discouraged = If you had already asked search engines to stay away, sharing is off.

## Substack

substack-training-world = Substack has a switch that asks the AI programs of others to stay away. We have read no word on whether Substack itself trains AI.
substack-training-world-others = Yes: others may train on public posts unless you block it, and then they are only asked not to.
substack-training-world-itself = No: nothing we have read says that Substack itself does.
substack-door-substack = Substack’s help on this switch
substack-variant-words = The words look different: Substack may be set to another language. We know these words in English only.
substack-variant-on-already = It is on already: then leave it as it is.
substack-variant-section = It is in the section on publication details; newer guides name the section on privacy.
substack-training-web-sign-in = Log in to Substack.
substack-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
substack-training-web-settings = Open the settings of your publication.
substack-training-web-settings-picture = List; the ringed row leads on.
substack-training-web-off = Switch this on. Here “on” asks AI programs to stay away.
substack-training-web-off-where = When this switch is on, the use of your data is off. So answer “off” here once it is on.
substack-training-web-off-picture = Page with the ringed switch, still off.
substack-not-covered-signal = The switch is a request to those programs. It does not force them.

## Adobe

adobe-training-before = We do not know from which day Adobe trained AI on people’s data.
adobe-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
adobe-training-before-no-word = Perhaps not: no source we have read says so for that time.
adobe-training-world = Adobe says it may analyse files in its cloud to improve its products, unless you switch that off. It says this is not for generative AI.
adobe-variant-words = The words look different: Adobe may be set to another language. We know these words in English only.
adobe-variant-off-already = It is off already: then leave it as it is.
adobe-training-web-sign-in = Log in to your Adobe account.
adobe-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
adobe-training-web-privacy = Open account and security, then the page about data and privacy.
adobe-training-web-privacy-picture = List; the ringed row leads on.
adobe-training-web-off = Switch it off.
adobe-training-web-off-picture = Page with the ringed switch, still on.
adobe-door-adobe = The privacy settings of Adobe
adobe-not-used-generative = Adobe says it does not train generative AI on your files.

## Slack

slack-training-before = We have read nothing about Slack and AI training from that time.
slack-training-before-same = Perhaps not: what it says now may have held before.
slack-training-before-no-word = Perhaps: no source we have read rules it out for that time.
slack-training-world = Slack says it does not train generative AI on customers’ data.
slack-note-owner = For other, older models the owner of a workspace can opt out by e-mail. You cannot do it alone.

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
youtube-not-covered-google = The setting does not cover what Google itself does with your videos.

## Quora

quora-training-before = We do not know from which day Quora trained AI on people’s data.
quora-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
quora-training-before-no-word = Perhaps not: no source we have read says so for that time.
quora-training-world = Quora’s policy says AI may be trained on your content, unless you opt out.
quora-variant-no-words = We do not know the exact words on these pages. Look for data, training or improving.
quora-variant-off-already = It is off already: then leave it as it is.
quora-training-web-sign-in = Log in to Quora.
quora-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
quora-training-web-settings = Open the settings.
quora-training-web-settings-picture = List; the ringed row leads on.
quora-training-web-off = Look for a switch about training AI on your content, and switch it off.
quora-training-web-off-picture = Page with the ringed switch, still on.
quora-door-quora = Quora’s privacy policy
quora-note-no-path = Quora’s policy names a way to opt out. We have not seen where the setting is.

## Spotify

spotify-training-before = We do not know from which day Spotify trained AI on people’s data.
spotify-training-before-maybe = Perhaps: what we have read is from later, and it may have held before.
spotify-training-before-no-word = Perhaps not: no source we have read says so for that time.
spotify-training-world = Spotify’s policy says it trains its own AI models on people’s data. We have seen no switch against it.

## Dropbox

dropbox-training-before = We have read nothing about Dropbox and AI training from that time.
dropbox-training-before-same = Perhaps not: what it says now may have held before.
dropbox-training-before-no-word = Perhaps: no source we have read rules it out for that time.
dropbox-training-world = Dropbox says that its partners may not train AI on your files.

## Notion

notion-training-before = We have read nothing about Notion and AI training from that time.
notion-training-before-same = Perhaps not: what it says now may have held before.
notion-training-before-no-word = Perhaps: no source we have read rules it out for that time.
notion-training-world = Notion says it does not train AI on customers’ data by default.

## Zoom

zoom-training-before = We have read nothing about Zoom and AI training from that time.
zoom-training-before-same = Perhaps not: what it says now may have held before.
zoom-training-before-no-word = Perhaps: no source we have read rules it out for that time.
zoom-training-world = Zoom says it does not train AI on customers’ content.

## WeTransfer

wetransfer-training-before = We have read nothing about WeTransfer and AI training from that time.
wetransfer-training-before-same = Perhaps not: what it says now may have held before.
wetransfer-training-before-no-word = Perhaps: no source we have read rules it out for that time.
wetransfer-training-world = After protests in July 2025 WeTransfer took a clause on AI out of its terms. It says it does not train AI on your files.

## Bluesky

bluesky-training-world = Bluesky has proposed a way to say whether others may train AI on your posts. We have not seen it as a setting.
bluesky-training-world-others = Perhaps: the proposal exists because others can read public posts, and it would not force them.
bluesky-training-world-itself = No: nothing we have read says that Bluesky itself trains AI on posts.

## Strava

strava-training-world = In November 2024 Strava forbade other apps to train AI on its data. What Strava itself does we do not know.
strava-training-world-others = No, for others: Strava’s terms for other apps forbid it.
strava-training-world-itself = Perhaps, for Strava itself: no source we can cite rules it out.
