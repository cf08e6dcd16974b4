discord-training-world = Vi vet ikke om Discord trener KI på det folk skriver. Personvernerklæringen sier at innhold fra større rom kan brukes til å utvikle funksjoner. Den snakker ikke om trening av KI.
discord-training-world-public = Kanskje: funksjoner som oppsummerer samtaler, er blant dem erklæringen nevner.
discord-training-world-not-named = Kanskje ikke: erklæringen nevner ingen trening av KI.
discord-door-policy = Personvernerklæringen til Discord
discord-used-larger-spaces = Erklæringen til Discord sier at det kan bruke innhold fra større rom til å utvikle og forbedre tjenestene sine.
discord-setting-improve = Discord har innstillinger, i brukerinnstillingene om personvern, som begrenser bruken av dataene dine til å forbedre tjenestene.
discord-note-bots = Boter på en server tilhører andre. Hva de gjør med det de leser, bestemmer ikke Discord.
