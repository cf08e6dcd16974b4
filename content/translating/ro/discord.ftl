discord-training-world = Nu știm dacă Discord antrenează AI cu ce scriu oamenii. Politica sa spune că se poate folosi conținut din spații mai mari pentru a dezvolta funcții. Nu vorbește despre antrenarea AI.
discord-training-world-public = Poate: funcțiile care rezumă conversații sunt printre cele numite de politică.
discord-training-world-not-named = Poate că nu: politica nu numește nicio antrenare a AI.
discord-door-policy = Politica de confidențialitate Discord
discord-used-larger-spaces = Politica Discord spune că poate folosi conținut din spații mai mari ca să-și dezvolte și să-și îmbunătățească serviciile.
discord-setting-improve = Discord are setări, în setările de utilizator despre confidențialitate, care limitează folosirea datelor tale pentru îmbunătățirea serviciilor.
discord-note-bots = Boții de pe un server aparțin altora. Ce fac ei cu ce citesc nu hotărăște Discord.
