# Discord

discord-training-world = We do not know whether Discord trains AI on what people write. Its policy says that content from larger spaces may be used to develop features. It does not speak of training AI.
discord-training-world-public = Perhaps: features that sum up conversations are among those that the policy names.
discord-training-world-not-named = Perhaps not: the policy names no training of AI.
discord-door-policy = Discord’s privacy policy
discord-used-larger-spaces = Discord’s policy says it may use content from larger spaces to develop and improve its services.
discord-setting-improve = Discord has settings, in the user settings on privacy, that limit the use of your data to improve its services.
discord-note-bots = Bots in a server belong to others. What they do with what they read, Discord does not decide.
