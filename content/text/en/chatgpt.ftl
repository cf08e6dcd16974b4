# ChatGPT

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
chatgpt-use-chats = your chats
