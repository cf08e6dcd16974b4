# Microsoft Copilot

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
