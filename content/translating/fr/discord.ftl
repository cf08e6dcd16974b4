discord-training-world = Nous ne savons pas si Discord entraîne l’IA sur ce que les gens écrivent. Sa politique dit que des contenus d’espaces plus grands peuvent servir à développer des fonctions. Elle ne parle pas d’entraîner l’IA.
discord-training-world-public = Peut-être : des fonctions qui résument des conversations sont parmi celles que la politique cite.
discord-training-world-not-named = Peut-être pas : la politique ne cite aucun entraînement d’IA.
discord-door-policy = La politique de confidentialité de Discord
discord-used-larger-spaces = La politique de Discord dit qu’il peut utiliser des contenus d’espaces plus grands pour développer et améliorer ses services.
discord-setting-improve = Discord a des paramètres, dans les paramètres utilisateur sur la confidentialité, qui limitent l’utilisation de vos données pour améliorer ses services.
discord-note-bots = Les bots d’un serveur appartiennent à d’autres. Ce qu’ils font de ce qu’ils lisent, ce n’est pas Discord qui en décide.
