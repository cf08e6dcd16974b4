discord-training-world = Vi ved ikke, om Discord træner AI på det, folk skriver. Dets politik siger, at indhold fra større rum må bruges til at udvikle funktioner. Den taler ikke om at træne AI.
discord-training-world-public = Måske: funktioner, der sammenfatter samtaler, er blandt dem, politikken nævner.
discord-training-world-not-named = Måske ikke: politikken nævner ingen træning af AI.
discord-door-policy = Discords privatlivspolitik
discord-used-larger-spaces = Discords politik siger, at det må bruge indhold fra større rum til at udvikle og forbedre sine tjenester.
discord-setting-improve = Discord har indstillinger, i brugerindstillingerne om privatliv, der begrænser brugen af dine data til at forbedre dets tjenester.
discord-note-bots = Botter på en server tilhører andre. Hvad de gør med det, de læser, bestemmer Discord ikke.
