# X: every sentence about it.

## Training, period by period

x-training-eu-before = We do not know what X did with posts from Europe before May 2024.
x-training-eu-before-began-later = No: it was reported that X began on 7 May 2024.
x-training-eu-before-no-word = Perhaps: no source we have read says what X did before that day.
x-training-eu-no-switch = X trained its AI Grok on public posts from Europe. A switch came only on 16 July 2024.
x-training-eu-first = X trained its AI Grok on public posts from Europe, unless people switched it off.
x-training-eu-paused = X had paused this training for Europe. It promised in an Irish court not to use public posts from 7 May to 1 August 2024.
x-training-eu-resumed = X took this training up again in Europe in 2024. We do not know from which day.
x-training-eu-resumed-again = Yes: the Norwegian authority said X had taken the training up again, and that people must opt out again.
x-training-eu-resumed-promise = Not yet: on 4 September 2024 X’s promise about older posts became permanent. No source gives the day of the restart.
x-training-eu = X says it may train AI on what you post publicly and on your chats with Grok, unless you switch it off.
x-training-ch-before = We do not know exactly when X used posts from Switzerland before March 2025.
x-training-ch-before-used = Yes: the Swiss authority looked into this use from 2024 on.
x-training-ch-before-paused = Perhaps paused for a time: X paused in the EU in August 2024. Whether Switzerland was part of that is not said.
x-training-ch = X says it may train AI on what you post publicly and on your chats with Grok, unless you switch it off.
x-training-world-before = We do not know from which day X trained AI on posts.
x-training-world-before-switch-seen = Yes, at least at the end: the switch against it was described in October 2024.
x-training-world-before-no-start-day = Not always: no source we have read gives the day on which it began.
x-training-world = X says it may train AI on what you post publicly and on your chats with Grok, unless you switch it off.

## Steps on the website

x-training-web-sign-in = Log in to X in your browser.
x-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
x-training-web-settings = Open the settings.
x-training-web-settings-where = In the menu of X.
x-training-web-settings-picture = Menu; the ringed row leads to the settings.
x-training-web-privacy = Open the page about privacy and safety.
x-training-web-privacy-where = In the list of settings.
x-training-web-privacy-picture = List of settings; the ringed row leads to privacy and safety.
x-training-web-sharing = Look under data sharing.
x-training-web-sharing-where = Further down on that page.
x-training-web-sharing-picture = Page with sections; the ringed section is about data sharing.
x-training-web-grok = Open the page about Grok.
x-training-web-grok-picture = Section on data sharing; the ringed row leads to Grok.
x-training-web-off = Switch training off.
x-training-web-off-where = The one about your posts and your chats with Grok being used for training. Other switches there are for other things.
x-training-web-off-picture = Page about Grok; the ringed switch is still on.

## What it may look like instead

x-variant-words = The words look different: your X may be set to another language. We know these words in English only.
x-variant-grok-name = In 2024 and 2025 this row was just called “Grok”.
x-variant-off-already = It is off already: then leave it as it is.
x-variant-app = If you cannot find it in the app, use the website: at first the switch was there only.

## Addresses

x-door-x-grok = The settings for Grok
x-door-x-settings = The settings on privacy and safety
x-door-x-form = X’s form for privacy requests

## What it is about

x-used-posts = X’s policy says X may use public information and what it collects to train AI.
x-used-grok = X’s terms count what you ask Grok, and its answers, as your content. X may train AI with it.
x-not-used-protected = X says it does not use the posts of private accounts.
x-covers-third-parties = It was reported that the switch also decides whether other companies that work with X may train their AI on your data. X’s policy only says “depending on your settings”.
x-not-covered-grok-com = The switch on X does not cover grok.com. That is a separate site with its own setting.
x-recipients-third-parties = X’s policy says that other companies may train their own AI on data from X unless you opt out. It names none of them.
x-recipients-xai = xAI, the company behind Grok, says it trains on public X posts of people over 18.

## What happened

x-event-eu-start = X began to train Grok on public posts from Europe.
x-event-switch = X offered a switch for it.
x-event-undertaking = X promised an Irish court not to use what people in Europe had posted publicly from 7 May to 1 August 2024.
x-event-permanent = That promise became permanent. It says nothing about later posts.
x-event-edoeb = The Swiss authority closed its first inquiry: offering a way to opt out is enough under Swiss law.
x-event-dpc-inquiry = The Irish authority opened an inquiry into training Grok on public posts. We have seen no decision.
x-event-terms = New terms: what you ask Grok, and its answers, count as content, too.

## Other settings worth a look

x-setting-protect = “Protect your posts” makes your account private. X says it does not use posts of private accounts.
x-setting-partners = “Data sharing with business partners” is a separate switch on the same page.

## Also good to know

x-note-norway = The Norwegian authority said in 2024 that X had taken the training up again after the pause, so people must opt out again.
x-note-two = There are two places: one setting on x.com, another on grok.com. Look at both.
x-note-form = X has a form for privacy requests.
x-note-company = In the EU, the EEA, Switzerland and the UK a company in Dublin answers for X: X Internet Unlimited Company.
x-others-before = We do not know from which day X let other companies train AI on its members’ data.
x-others-before-described = Yes, at least at the end: it was described in October 2024.
x-others-before-no-word = Perhaps not: no source we have read says so for that time.
x-others-world = X’s policy says that, depending on your settings, other companies may get your data and train their own AI on it, unless you opt out. It was reported that the switch about Grok decides this, too.
