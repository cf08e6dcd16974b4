# grok.com: every sentence about it.

## Training, period by period

grok-training-eu-before = We have read no older word of xAI on grok.com and people in Europe.
grok-training-eu-before-later-policy = Perhaps: the notice for Europe of April 2025 names training, and it may have held earlier.
grok-training-eu-before-no-word = Perhaps not: no source we can cite says so for that time.
grok-training-eu = xAI says it trains AI on what people in the EU, the EEA, Switzerland and the UK write to Grok, and that you can object in the settings. We do not know how the setting stands at first.
grok-training-world = xAI’s policy says it may train its AI on what people write to Grok. When you are logged in, you can choose against it. We do not know how that choice stands at first.
grok-training-world-before = We do not know from which day xAI trained AI on what people write to Grok.
grok-training-world-before-later-policy = Perhaps: what we have read is from later, and it may have held before.
grok-training-world-before-no-word = Perhaps not: no source we have read says so for that time.

## Steps on the website

grok-training-web-sign-in = Log in to grok.com in your browser.
grok-training-web-sign-in-where = Without logging in you have no choice to make.
grok-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
grok-training-web-settings = Open the settings, then the page about your data.
grok-training-web-settings-picture = List of settings; the ringed row leads to the page about your data.
grok-training-web-off = Switch off the use of your data for training or improving the model.
grok-training-web-off-picture = Page about your data; the ringed switch is on.
grok-variant-words = We do not know the exact words on these pages. Look for data, training or improving.
grok-variant-off-already = It is off already: then leave it as it is.

## Addresses

grok-door-grok = The data settings of grok.com
grok-door-xai-portal = xAI’s form for privacy requests

## What it is about

grok-used-content = xAI says it uses what you write to Grok.
grok-used-x-posts = xAI says it also trains on public X posts of people over 18.
grok-not-covered-logged-out = Your choice does not reach what you write without logging in. xAI uses that where it is permitted.
grok-not-covered-x = The setting on grok.com does not cover x.com. That has a setting of its own.
grok-note-legal-basis = In the EU, the EEA, Switzerland and the UK xAI relies on “legitimate interests” and says that you can object in the settings.
grok-note-portal = For what the settings do not cover, and for people without an account, xAI has a form for privacy requests.
grok-change-2026-11 = xAI’s notice for Europe holds for Switzerland and the UK, too, and since April 2025. There is a form for requests.
grok-objection-training = Training AI on what I write to Grok
grok-objection-x-posts = Training AI on my public posts on X
grok-objection-posts-by-others = Training AI on what others posted about me
grok-use-chats = your chats
