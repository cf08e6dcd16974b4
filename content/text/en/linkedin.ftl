# LinkedIn: every sentence about it. Ids are those of content/services/linkedin.json, dots as hyphens.

## Training, period by period

linkedin-training-eu-before = We do not know what LinkedIn did with your data before 18 September 2024, the day the setting was noticed.
linkedin-training-eu-before-left-out = No: when the setting was noticed in September 2024, it was reported that people in the EU, the EEA and Switzerland were left out.
linkedin-training-eu-before-no-start-day = Perhaps: LinkedIn has not said when it first trained AI on members’ data, and no source says that Europe was left out before that day.
linkedin-training-eu-left-out = At that time LinkedIn left people in the EU, the EEA and Switzerland out of this training, and they were not offered the setting.
linkedin-training-eu-announced = LinkedIn has announced that it will train AI on what you post and on your profile from 3 November 2025, unless you switch it off.
linkedin-training-eu = LinkedIn says that from 3 November 2025 it trains AI on what you post and on your profile, unless you switch it off.

linkedin-training-uk-before = Sources disagree about the UK up to 19 September 2024.
linkedin-training-uk-before-not-left-out = Yes: when the setting was noticed on 18 September 2024, only the EU, the EEA and Switzerland were reported as left out.
linkedin-training-uk-before-stopped = No: the UK regulator ICO confirmed that LinkedIn suspended this training. Nothing says how far it had got in the UK.
linkedin-training-uk-suspended = LinkedIn had suspended this training for people in the UK. The regulator ICO confirmed it on 20 September 2024.
linkedin-training-uk-announced = LinkedIn has announced that it will train AI on what you post and on your profile from 3 November 2025, unless you switch it off.
linkedin-training-uk = LinkedIn says that from 3 November 2025 it trains AI on what you post and on your profile, unless you switch it off. It also shares some of it with Microsoft for Microsoft’s own AI.

linkedin-training-before-already = Yes: it was reported that LinkedIn had used members’ data before it changed its terms. A lawsuit says the setting appeared in August 2024.
linkedin-training-before-not-named = No: the first LinkedIn privacy policy we have seen that names AI training is dated 18 September 2024.

linkedin-training-ca-before = We do not know from which day LinkedIn trained AI on members’ data. The setting was noticed on 18 September 2024.
linkedin-training-ca-first = LinkedIn trained AI on what people posted and on their profiles, unless they switched it off. It was noticed on 18 September 2024.
linkedin-training-ca-paused = LinkedIn paused this training for people in Canada. The Privacy Commissioner announced it on 10 December 2024.
linkedin-training-ca-announced = LinkedIn has announced that it will train AI on the data of people in Canada again from 3 November 2025, unless they switch it off.
linkedin-training-ca = It was reported that from 3 November 2025 LinkedIn trains AI on the data of people in Canada again, unless they switch it off.

linkedin-training-hk-before = We do not know from which day LinkedIn trained AI on members’ data. The setting was noticed on 18 September 2024.
linkedin-training-hk-first = LinkedIn trained AI on what people posted and on their profiles, unless they switched it off. It was noticed on 18 September 2024.
linkedin-training-hk-paused = LinkedIn paused this training for people in Hong Kong on 11 October 2024. The Privacy Commissioner announced it.
linkedin-training-hk-announced = LinkedIn has announced that it will train AI on the data of people in Hong Kong again from 3 November 2025, unless they switch it off.
linkedin-training-hk = It was reported that from 3 November 2025 LinkedIn trains AI on the data of people in Hong Kong again, unless they switch it off.

linkedin-training-cn = We do not know whether LinkedIn trains AI on the data of people in mainland China.
linkedin-training-cn-no-limit = Yes: LinkedIn’s privacy policies since 18 September 2024 allow AI training and do not say that mainland China is left out.
linkedin-training-cn-never-named = No: when LinkedIn announced where its training starts, it did not name mainland China.

linkedin-training-world-before = We do not know from which day LinkedIn trained AI on members’ data. The setting was noticed on 18 September 2024.
linkedin-training-world = LinkedIn says it trains AI on what you post and on your profile, unless you switch it off. It was noticed on 18 September 2024; we do not know when it began.

## Age

linkedin-age = LinkedIn says it leaves out members who it has reason to believe could be under 18, even if the setting is on. Switch it off anyway: LinkedIn may not know your age.

## Steps in the app

linkedin-training-app-sign-in = Open the LinkedIn app and log in.
linkedin-training-app-sign-in-picture = Log-in screen: two lines to fill in, and a ringed button under them.
linkedin-training-app-menu = Tap your profile picture, then the settings.
linkedin-training-app-menu-where = The picture is at the top left. The settings are at the bottom of the panel that opens.
linkedin-training-app-menu-picture = Panel with your picture at the top; the ringed last row leads to the settings.
linkedin-training-app-data-privacy = Open the page about data privacy.
linkedin-training-app-data-privacy-where = In the list of settings.
linkedin-training-app-data-privacy-picture = List of settings; the ringed row leads to data privacy.
linkedin-training-app-setting = Open the setting about data for generative AI.
linkedin-training-app-setting-where = At the bottom of the section on how LinkedIn uses your data.
linkedin-training-app-setting-picture = Section on how LinkedIn uses your data; its last row is ringed and leads to the setting.
linkedin-training-app-off = Switch it off.
linkedin-training-app-off-where = On the page of that setting.
linkedin-training-app-off-picture = Page of the setting; the ringed switch is still on.

## Steps on the website

linkedin-training-web-sign-in = Log in to LinkedIn in your browser.
linkedin-training-web-sign-in-picture = Log-in page: two lines to fill in, and a ringed button under them.
linkedin-training-web-menu = Click your profile picture, then the settings.
linkedin-training-web-menu-where = The picture is at the top of the page. The settings are in the menu that opens.
linkedin-training-web-menu-picture = Menu under your picture; the ringed row leads to the settings.
linkedin-training-web-data-privacy = Open the page about data privacy.
linkedin-training-web-data-privacy-where = In the left margin.
linkedin-training-web-data-privacy-picture = List of settings in the left margin; the ringed row leads to data privacy.
linkedin-training-web-setting = Open the setting about data for generative AI.
linkedin-training-web-setting-where = At the bottom of the section on how LinkedIn uses your data.
linkedin-training-web-setting-picture = Section on how LinkedIn uses your data; its last row is ringed and leads to the setting.
linkedin-training-web-off = Switch it off.
linkedin-training-web-off-where = On the page of that setting.
linkedin-training-web-off-picture = Page of the setting; the ringed switch is still on.

## What it may look like instead

linkedin-variant-signed-in = You see your own feed: you are logged in already. Go on with the next step.
linkedin-variant-other-screen = The app opened on another screen: that is normal. Go to its first screen and look for your picture at the top left.
linkedin-variant-under-picture = A short word under the picture, in English “Me”, opens the same menu.
linkedin-variant-bottom-of-panel = The panel is long: the settings are at its very bottom.
linkedin-variant-gear = On your own profile, one source found a gear wheel at the top right. It leads to the settings, too.
linkedin-variant-narrow = On a narrow screen the left margin can be hidden behind a menu or an arrow.
linkedin-variant-scroll = Scroll down: the list can be longer than the screen.
linkedin-variant-bottom = The setting is the last one of its section. Scroll to the end of the section.
linkedin-variant-try-web = If the app does not show it, try the website.
linkedin-variant-not-offered = If it is missing in both, LinkedIn may not offer it to you. You can still use the objection form.
linkedin-variant-words = The words look different: your LinkedIn may be set to another language. You can change the language of the words in the settings of this app.
linkedin-variant-colours = A German authority describes the switch like this: green is on, black is off.
linkedin-variant-yes-no = In some languages the switch is shown as yes and no. Choose no.
linkedin-variant-off-already = It is off already: then leave it as it is.

## Addresses

linkedin-door-setting = The AI setting
linkedin-door-cat-privacy = The settings on data privacy
linkedin-door-cat-ads = The settings on ads
linkedin-door-cat-account = The settings of your account
linkedin-door-close = Closing your account
linkedin-door-guest = The settings for people without an account
linkedin-door-object = The objection form
linkedin-door-delete = The form to have data deleted
linkedin-door-rectify = The form to have data corrected
linkedin-door-dpo = The data protection officer
linkedin-door-ppq = The form for questions about privacy
linkedin-door-dcr = The form for privacy requests from the US
linkedin-door-h-faq = LinkedIn’s questions and answers about generative AI
linkedin-door-h-delete = LinkedIn’s help on deleting data
linkedin-door-h-download = LinkedIn’s help on downloading your data
linkedin-door-h-sharing = LinkedIn’s help on data sharing
linkedin-door-h-teens = LinkedIn’s help for people aged 16 and 17
linkedin-door-h2-objecting = LinkedIn’s help on objecting
linkedin-door-h2-age = LinkedIn’s help on the minimum age
linkedin-door-h2-setting = LinkedIn’s help on the AI setting
linkedin-door-h2-update = LinkedIn’s help on the terms of November 2025
linkedin-door-partners = The setting on sharing data with affiliates and partners
linkedin-door-services = The setting on permitted services
linkedin-door-ads-biz = The setting on data from others for ads
linkedin-door-visibility = The settings on who sees your profile
linkedin-door-public = Your public profile

## The objection form

linkedin-objection-content-training = Training AI that creates content
linkedin-objection-other-training = Training other AI
linkedin-objection-personalisation = Training AI that picks what I am shown
linkedin-objection-moderation = Training AI that checks content and safety
linkedin-objection-posts-by-others = Training AI on what others posted about me
linkedin-objection-earlier-data = Further use of data collected before

## What LinkedIn says it uses

linkedin-used-profile = LinkedIn says it uses your profile: for example your name, photo, jobs, education, location, skills and recommendations.
linkedin-used-profile-elsewhere = LinkedIn’s help says it uses your profile: for example your name, photo, jobs, education, location, skills and recommendations.
linkedin-used-posts = LinkedIn says it uses your posts, articles, comments and poll answers.
linkedin-used-posts-elsewhere = LinkedIn’s help says it uses your posts, articles, comments and poll answers.
linkedin-used-groups = LinkedIn says it uses what you do in groups, and your messages in groups, too.
linkedin-used-groups-elsewhere = LinkedIn’s help says it uses what you do in groups, and your messages in groups, too.
linkedin-used-ai-input = LinkedIn says it uses what you type into its AI features.
linkedin-used-ai-input-elsewhere = LinkedIn’s help says it uses what you type into its AI features.
linkedin-used-ai-output = In its notice for Europe LinkedIn also lists what its AI features answer you.
linkedin-used-resumes = LinkedIn says it uses résumés and answers to job questions that you saved in your account.
linkedin-used-resumes-elsewhere = LinkedIn’s help says it uses résumés and answers to job questions that you saved in your account.
linkedin-used-feedback = LinkedIn’s help also lists feedback, such as a thumbs up or down. Its notice for Europe lists feedback for improving LinkedIn in general, not for this training.
linkedin-used-safety = LinkedIn’s notice for Europe says it checks the feed and messages for harmful content, and trains AI for safety with that.

## What LinkedIn says it does not use

linkedin-not-used-private-messages = LinkedIn says it does not use private messages (inbox and InMail) to train AI that creates content. Messages in groups are used.
linkedin-not-used-logins = LinkedIn says it does not use passwords and other log-in data.
linkedin-not-used-payments = LinkedIn says it does not use payment methods and card data.
linkedin-not-used-salary = LinkedIn says it does not use salary data that you gave it.
linkedin-not-used-applications = LinkedIn says it does not use job application data that can be tied to you.
linkedin-not-used-sensitive-pages = The Irish authority says LinkedIn will filter out sensitive content on certain pages and in certain groups, for example those of trade unions.

## What the switch does and does not do

linkedin-covers-content-training = LinkedIn says switching off stops the training of AI that creates content, from then on.
linkedin-covers-affiliates = LinkedIn says the switch also holds for its affiliates. Microsoft is one of them.
linkedin-covers-any-time = You can switch it off at any time, also after the start on 3 November 2025.
linkedin-not-covered-past = Switching off does not undo training that has already happened.
linkedin-not-covered-other-models = The switch does not cover other AI, such as AI for what you are shown, for security and against abuse. The objection form is for that.
linkedin-not-covered-answers = You can go on using LinkedIn’s AI features. What you type is then still used to answer you.
linkedin-not-covered-ads = The switch does not change ads or the sharing of data for ads. Those are other settings.

## Who else gets data

linkedin-recipients-microsoft-uk = In the UK LinkedIn shares posts, comments, articles, videos, page data and job postings with Microsoft, which trains its own AI with them. The same switch covers it.
linkedin-recipients-europe = LinkedIn’s notice says in general that data may go to Microsoft for AI training where that is permitted. It lists no data for it in the EU, the EEA and Switzerland.
linkedin-recipients-elsewhere = Outside the EU, the EEA, Switzerland and the UK, LinkedIn’s policy lets it share what you post publicly with its affiliates, such as Microsoft, to provide or develop their services.

## What happened

linkedin-event-noticed = People noticed the setting. LinkedIn put out a privacy policy that names AI training the same day.
linkedin-event-ico-suspended = The UK regulator ICO confirmed that LinkedIn had suspended this training for people in the UK.
linkedin-event-hk-paused = LinkedIn paused this training for people in Hong Kong.
linkedin-event-ca-paused = Canada’s Privacy Commissioner announced that LinkedIn had paused this training for people in Canada.
linkedin-event-lawsuit = A member sued LinkedIn in California over private messages and AI.
linkedin-event-lawsuit-dropped = The lawsuit was dropped. The member’s lawyers said LinkedIn had shown evidence that private messages were not used.
linkedin-event-announced = LinkedIn announced the training for the EU, the EEA, Switzerland and the UK.
linkedin-event-announced-ca-hk = LinkedIn announced that the training would begin again in Canada and Hong Kong.
linkedin-event-ico-monitors = The UK regulator ICO said LinkedIn had made opting out and its information better. It keeps watching; it did not approve the training.
linkedin-event-ap-warns = The Dutch authority spoke of major concerns and advised people to opt out.
linkedin-event-apd-guide = The Belgian authority published how to opt out.
linkedin-event-lfd-guide = The authority of Lower Saxony published how to object.
linkedin-event-garante-sheet = The Italian authority published a sheet: members and people without an account can object.
linkedin-event-start = The training began in the EU, the EEA, Switzerland and the UK.
linkedin-event-start-ca-hk = The training began again in Canada and Hong Kong.
linkedin-event-ad-sharing = In the US and most other regions outside Europe, LinkedIn began to share more data with Microsoft for ads: about your profile, your feed and the ads you react to. You can opt out.
linkedin-event-dpc-measures = The Irish authority said LinkedIn would use less data and a shorter span of time, inform people better and protect under-18s more. It did not approve the training.
linkedin-event-us-ads = LinkedIn’s notice for California said Microsoft may use data from LinkedIn for ads, also outside Microsoft’s own services.
linkedin-event-notice-renewed = LinkedIn put out a new privacy notice for Europe. What it says about AI training stayed the same.
linkedin-event-dpc-insights = It was reported that the Irish authority published a report on AI products, LinkedIn’s among them. The report is no approval. We have not read it ourselves.

## Other settings worth a look

linkedin-setting-partners = In the US “Share data with affiliates and partners” (its English name) decides whether LinkedIn shares data with Microsoft for ads.
linkedin-setting-partners-elsewhere = Outside the EU, the EEA, Switzerland and the UK, it was reported that “Share data with affiliates and partners” decides whether LinkedIn shares data with Microsoft for ads.
linkedin-setting-gpc = In the US, the Global Privacy Control signal of a browser opts you out of that sharing, too.
linkedin-setting-ads-data = In the US one setting decides whether LinkedIn may use what you do on other websites to improve its tools for ads. LinkedIn says it does not use that to guess what interests you personally.
linkedin-setting-ads = The settings on ads hold several switches. Look through them.
linkedin-setting-services = “Permitted services” shows which other services may use your LinkedIn data.
linkedin-setting-research-invites = “Research invites”, in the section on who can reach you, decides whether LinkedIn may ask you to take part in research.
linkedin-setting-visibility = “Profile visibility” decides who sees your profile, also outside LinkedIn.
linkedin-setting-public-profile = “Public profile” decides what people see without logging in.
linkedin-setting-export-by-others = One setting on visibility decides whether customers and page owners may export your profile data.
linkedin-setting-guest = People without an account have their own page of settings.

## Also good to know

linkedin-note-legal-basis = In the EU, the EEA, Switzerland and the UK LinkedIn relies on “legitimate interests”. That is why you may object.
linkedin-note-form = The objection form is for AI training that the switch does not cover, and for people without an account.
linkedin-note-form-earlier = You may also try the form for data collected earlier. LinkedIn promises no removal from AI that is already trained, and neither do we.
linkedin-note-form-europe = The form is printed in LinkedIn’s notice for Europe and the UK. In the notice for the US we have not seen it.
linkedin-note-form-weighed = LinkedIn weighs an objection. It may refuse it where it has reasons that weigh more.
linkedin-note-form-reasons = One source says the form needs no reasons when you object to training AI that creates content. For other objections we do not know.
linkedin-note-visitors = People without an account can object with the same form.
linkedin-note-visitor-links = People without an account can object, too. It helps to add links to the posts they mean.
linkedin-note-old-data = In September 2025 the Dutch authority said the plan reached back to 2003. In November 2025 the Irish authority said LinkedIn had shortened that span. How far back it reaches now is not public.
linkedin-note-late = We do not know whether older posts are covered when you switch off late. Authorities and LinkedIn describe it differently.
linkedin-note-unlearn = The authority of Luxembourg points out that AI cannot unlearn what it has learned.
linkedin-note-no-approval-eu = The Irish authority has neither approved the training nor found that it follows the law. It asked LinkedIn for a report; we have not seen what came of it.
linkedin-note-no-approval-uk = The UK regulator ICO has not approved the training. It says it keeps watching.
linkedin-note-guides-de = Authorities in Hamburg, Hesse, Lower Saxony, Saxony and Mecklenburg-Western Pomerania have published how to object.
linkedin-note-guides-lu = The authority of Luxembourg says you can object at any time, and that the Irish authority is in charge of LinkedIn.
linkedin-note-guides-li = The authority of Liechtenstein has published how to object.
linkedin-note-minimum-age = LinkedIn’s own minimum age is 16, and higher where the law of a place demands it.
linkedin-note-teens = LinkedIn’s notice of August 2026 names safeguards for people aged 16 and 17, and lists the date of birth of minors among the data it handles.
linkedin-note-moved = We do not know which country counts when you have moved: the one in your profile or the one where you are.
linkedin-note-single-country = LinkedIn publishes no list of countries. Its privacy policy allows AI training without a limit to certain places.
