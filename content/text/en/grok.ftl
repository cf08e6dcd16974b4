# grok.com: every sentence about it.

## Training, period by period

grok-training-eu-before = We have read no older word of xAI on grok.com and people in Europe.
grok-training-eu-before-later-policy = Perhaps: the policy of April 2026 names training, and it may have held earlier.
grok-training-eu-before-no-word = Perhaps not: no source we can cite says so for that time.
grok-training-eu = xAI says it trains AI on what people in Europe write to Grok, and that you can object in the settings. We do not know how the setting stands at first.
grok-training-world = xAI’s terms say that you have a choice when you are logged in. We do not know how that choice stands at first where you live.
grok-training-world-unless-off = Yes: if you leave the choice on, or use Grok without logging in where that is permitted.
grok-training-world-when-off = No: if the choice is off and you are logged in.

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

## What it is about

grok-used-content = xAI says it uses what you write to Grok.
grok-used-x-posts = xAI says it also trains on public X posts of people over 18.
grok-not-covered-logged-out = Your choice does not reach what you write without logging in. xAI uses that where it is permitted.
grok-not-covered-x = The setting on grok.com does not cover x.com. That has a setting of its own.
grok-note-legal-basis = In Europe xAI relies on “legitimate interests” and says that you can object in the settings.
