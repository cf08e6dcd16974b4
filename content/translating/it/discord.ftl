discord-training-world = Non sappiamo se Discord addestri l’IA con ciò che le persone scrivono. La sua informativa dice che i contenuti degli spazi più grandi possono essere usati per sviluppare funzioni. Non parla di addestrare l’IA.
discord-training-world-public = Forse: fra le funzioni che l’informativa nomina ci sono quelle che riassumono le conversazioni.
discord-training-world-not-named = Forse no: l’informativa non nomina alcun addestramento dell’IA.
discord-door-policy = L’informativa sulla privacy di Discord
discord-used-larger-spaces = L’informativa di Discord dice che può usare i contenuti degli spazi più grandi per sviluppare e migliorare i suoi servizi.
discord-setting-improve = Discord ha impostazioni, nelle impostazioni utente sulla privacy, che limitano l’uso dei tuoi dati per migliorare i suoi servizi.
discord-note-bots = I bot in un server appartengono ad altri. Che cosa fanno con ciò che leggono non lo decide Discord.
