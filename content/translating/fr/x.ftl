x-training-eu-before = Nous ne savons pas ce que X faisait des publications d’Europe avant mai 2024.
x-training-eu-before-began-later = Non : il a été rapporté que X a commencé le 7 mai 2024.
x-training-eu-before-no-word = Peut-être : aucune source que nous avons lue ne dit ce que X faisait avant ce jour.
x-training-eu-no-switch = X entraînait son IA Grok sur des publications publiques d’Europe. Un interrupteur n’est arrivé que le 16 juillet 2024.
x-training-eu-first = X entraînait son IA Grok sur des publications publiques d’Europe, sauf si les gens le désactivaient.
x-training-eu-paused = X avait suspendu cet entraînement pour l’Europe. Il a promis devant un tribunal irlandais de ne pas utiliser les publications publiques du 7 mai au 1er août 2024.
x-training-eu-resumed = X a repris cet entraînement en Europe en 2024. Nous ne savons pas à partir de quel jour.
x-training-eu-resumed-again = Oui : l’autorité norvégienne a dit que X avait repris l’entraînement et que les gens devaient de nouveau exprimer leur refus.
x-training-eu-resumed-promise = Pas encore : le 4 septembre 2024, la promesse de X sur les anciennes publications est devenue permanente. Aucune source n’indique le jour de la reprise.
x-training-eu = X dit qu’il peut entraîner l’IA sur ce que vous publiez publiquement et sur vos échanges avec Grok, sauf si vous le désactivez.
x-training-ch-before = Nous ne savons pas exactement quand X a utilisé des publications de Suisse avant mars 2025.
x-training-ch-before-used = Oui : l’autorité suisse a enquêté sur cette utilisation à partir de 2024.
x-training-ch-before-paused = Peut-être suspendu pour un temps : X a suspendu dans l’UE en août 2024. Il n’est pas dit si la Suisse en faisait partie.
x-training-ch = X dit qu’il peut entraîner l’IA sur ce que vous publiez publiquement et sur vos échanges avec Grok, sauf si vous le désactivez.
x-training-world-before = Nous ne savons pas à partir de quel jour X a entraîné l’IA sur des publications.
x-training-world-before-switch-seen = Oui, du moins à la fin : l’interrupteur contre cela a été décrit en octobre 2024.
x-training-world-before-no-start-day = Pas toujours : aucune source que nous avons lue n’indique le jour où cela a commencé.
x-training-world = X dit qu’il peut entraîner l’IA sur ce que vous publiez publiquement et sur vos échanges avec Grok, sauf si vous le désactivez.

x-training-web-sign-in = Connectez-vous à X dans votre navigateur.
x-training-web-sign-in-picture = Page de connexion : deux lignes à remplir et, en dessous, un bouton entouré.
x-training-web-settings = Ouvrez les paramètres.
x-training-web-settings-where = Dans le menu de X.
x-training-web-settings-picture = Menu ; la ligne entourée mène aux paramètres.
x-training-web-privacy = Ouvrez la page sur la confidentialité et la sécurité.
x-training-web-privacy-where = Dans la liste des paramètres.
x-training-web-privacy-picture = Liste des paramètres ; la ligne entourée mène à la confidentialité et à la sécurité.
x-training-web-sharing = Regardez sous le partage de données.
x-training-web-sharing-where = Plus bas sur cette page.
x-training-web-sharing-picture = Page avec des sections ; la section entourée porte sur le partage de données.
x-training-web-grok = Ouvrez la page sur Grok.
x-training-web-grok-picture = Section sur le partage de données ; la ligne entourée mène à Grok.
x-training-web-off = Désactivez l’entraînement.
x-training-web-off-where = Celui qui porte sur l’utilisation de vos publications et de vos échanges avec Grok pour l’entraînement. Les autres interrupteurs qui s’y trouvent servent à autre chose.
x-training-web-off-picture = Page sur Grok ; l’interrupteur entouré est encore activé.

x-variant-words = Les mots sont différents : votre X est peut-être dans une autre langue. Nous ne connaissons ces mots qu’en anglais.
x-variant-grok-name = En 2024 et 2025, cette ligne s’appelait simplement « Grok ».
x-variant-off-already = C’est déjà désactivé : laissez-le ainsi.
x-variant-app = Si vous ne le trouvez pas dans l’appli, utilisez le site web : au début, l’interrupteur n’était que là.

x-door-x-grok = Les paramètres de Grok
x-door-x-settings = Les paramètres de confidentialité et de sécurité
x-door-x-form = Le formulaire de X pour les demandes de confidentialité

x-used-posts = La politique de X dit que X peut utiliser les informations publiques et ce qu’il collecte pour entraîner l’IA.
x-used-grok = Les conditions de X comptent ce que vous demandez à Grok, et ses réponses, parmi vos contenus. X peut entraîner l’IA avec cela.
x-not-used-protected = X dit ne pas utiliser les publications des comptes privés.
x-covers-third-parties = Il a été rapporté que l’interrupteur décide aussi si d’autres entreprises qui travaillent avec X peuvent entraîner leur IA sur vos données. La politique de X dit seulement « selon vos paramètres ».
x-not-covered-grok-com = L’interrupteur sur X ne couvre pas grok.com. C’est un site à part, avec son propre paramètre.
x-recipients-third-parties = La politique de X dit que d’autres entreprises peuvent entraîner leur propre IA sur des données de X, sauf si vous refusez. Elle n’en cite aucune.
x-recipients-xai = xAI, l’entreprise derrière Grok, dit qu’elle entraîne l’IA sur les publications publiques sur X des personnes de plus de 18 ans.

x-event-eu-start = X a commencé à entraîner Grok sur des publications publiques d’Europe.
x-event-switch = X a proposé un interrupteur pour cela.
x-event-undertaking = X a promis devant un tribunal irlandais de ne pas utiliser les publications publiques d’Europe du 7 mai au 1er août 2024.
x-event-permanent = Cette promesse est devenue permanente. Elle ne dit rien des publications ultérieures.
x-event-edoeb = L’autorité suisse a clos son premier examen : proposer un moyen de refuser suffit selon le droit suisse.
x-event-dpc-inquiry = L’autorité irlandaise a ouvert une enquête sur l’entraînement de Grok sur des publications publiques. Nous n’avons vu aucune décision.
x-event-terms = Nouvelles conditions : ce que vous demandez à Grok, et ses réponses, comptent aussi comme contenus.

x-setting-protect = « Protect your posts » rend votre compte privé. X dit ne pas utiliser les publications des comptes privés.
x-setting-partners = « Data sharing with business partners » est un interrupteur distinct sur la même page.

x-note-norway = L’autorité norvégienne a dit en 2024 que X avait repris l’entraînement après la pause, et que les gens devaient donc de nouveau exprimer leur refus.
x-note-two = Il y a deux endroits : un paramètre sur x.com, un autre sur grok.com. Regardez les deux.
x-note-form = X a un formulaire pour les demandes de confidentialité.
x-note-company = Dans l’UE, l’EEE, en Suisse et au Royaume-Uni, une entreprise de Dublin répond de X : X Internet Unlimited Company.
x-others-before = Nous ne savons pas à partir de quel jour X a laissé d’autres entreprises entraîner l’IA sur les données de ses membres.
x-others-before-described = Oui, du moins à la fin : cela a été décrit en octobre 2024.
x-others-before-no-word = Peut-être pas : aucune source que nous avons lue ne le dit pour cette époque.
x-others-world = La politique de X dit que, selon vos paramètres, d’autres entreprises peuvent recevoir vos données et entraîner leur propre IA avec elles, sauf si vous refusez. Il a été rapporté que l’interrupteur sur Grok en décide aussi.
