discord-training-world = We weten niet of Discord AI traint met wat mensen schrijven. Zijn beleid zegt dat inhoud uit grotere ruimtes kan worden gebruikt om functies te ontwikkelen. Over AI trainen zegt het niets.
discord-training-world-public = Misschien: functies die gesprekken samenvatten, horen bij de functies die het beleid noemt.
discord-training-world-not-named = Misschien niet: het beleid noemt geen training van AI.
discord-door-policy = Het privacybeleid van Discord
discord-used-larger-spaces = Discords beleid zegt dat het inhoud uit grotere ruimtes kan gebruiken om zijn diensten te ontwikkelen en te verbeteren.
discord-setting-improve = Discord heeft in de gebruikersinstellingen voor privacy instellingen die het gebruik van je gegevens om zijn diensten te verbeteren beperken.
discord-note-bots = Bots in een server zijn van anderen. Wat die doen met wat ze lezen, bepaalt Discord niet.
