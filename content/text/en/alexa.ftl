# Alexa

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
