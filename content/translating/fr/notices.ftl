notice-discreet-title = Un rappel que vous avez défini
notice-discreet-body = Ouvrez l’appli pour le voir.

notice-trial-title = Une notification de test
notice-trial-body = Les rappels arrivent sur cet appareil.

widget-next = { $what } · { $date }
widget-nothing = Rien à faire pour l’instant
notice-also = Aussi : { $others }
notice-also-count = { $count ->
    [one] Et une chose de plus. Ouvrez l’appli pour la voir.
   *[other] Et { $count } choses de plus. Ouvrez l’appli pour les voir.
}

notice-starts-soon-title = { $service } : début proche
notice-starts-soon-body = L’entraînement d’IA commence le { $date }. Ouvrez l’appli pour voir que faire.
notice-still-on-title = { $service } : toujours activé
notice-still-on-title-block = { $service } : pas bloqué
notice-still-on-body = Vous vouliez désactiver l’entraînement d’IA. Cela prend environ deux minutes.
notice-still-on-body-block = Vous vouliez bloquer l’entraînement d’IA. Cela prend environ deux minutes.
notice-look-again-title = { $service } : désactivé ?
notice-look-again-title-block = { $service } : encore bloqué ?
notice-look-again-body = Les paramètres peuvent changer. Regardez vite si c’est toujours désactivé.
notice-look-again-body-block = Les paramètres peuvent changer. Regardez vite si c’est toujours bloqué.
notice-answer-due-title = { $service } : une réponse ?
notice-answer-due-body = La réponse à votre opposition était attendue au plus tard vers le { $date }.
notice-extension-over-title = { $service } : délai écoulé
notice-extension-over-body = Le délai prolongé pour une réponse a pris fin vers le { $date }.
notice-acknowledgement-title = { $service } : confirmation ?
notice-acknowledgement-body = L’entreprise avait jusqu’au { $date } pour confirmer votre réclamation.
notice-authority-title = { $service } : du nouveau ?
notice-authority-body = L’autorité devrait vous dire où en est la réclamation au plus tard le { $date }.
notice-own-term-title = { $service } : délai terminé
notice-own-term-body = Le délai que vous avez fixé finit le { $date }. Avez-vous reçu une réponse ?
notice-complaint-window-title = { $service } : réclamez vite
notice-complaint-window-body = L’autorité demande les réclamations au plus tard le { $date }.
notice-turning-18-title = Joyeux anniversaire : 18 ans
notice-turning-18-body = Dès ce jour, { $service } peut entraîner l’IA sur { $data }. Que faire ?
notice-facts-old-title = Nos informations sont anciennes
notice-facts-old-body = Nouvelle vérification prévue le { $date }. Cherchez une mise à jour de l’appli.

action-steps = Ouvrir les étapes
action-look = Regarder
action-off = C’est désactivé
action-off-block = C’est bloqué
action-still-off = Toujours désactivé
action-still-off-block = Toujours bloqué
action-tomorrow = Demain
action-open = Ouvrir

coming-starts-soon = { $service } : commence bientôt
coming-still-on = { $service } : toujours activé
coming-still-on-block = { $service } : pas encore bloqué
coming-look-again = { $service } : regarder de nouveau
coming-answer-due = { $service } : réponse attendue
coming-extension-over = { $service } : délai prolongé écoulé
coming-acknowledgement = { $service } : réclamation à confirmer
coming-authority = { $service } : nouvelles de l’autorité attendues
coming-own-term = { $service } : votre délai est terminé
coming-complaint-window = { $service } : derniers jours pour une réclamation
coming-turning-18 = { $service } : vous avez 18 ans
coming-facts-old = Informations à vérifier de nouveau

kind-starts-soon = Avant un début
kind-starts-soon-hint = 7 jours et 1 jour avant que l’entraînement commence là où vous vivez
kind-still-on = Toujours activé
kind-still-on-hint = Tant que vous ne l’avez pas désactivé, de moins en moins souvent
kind-look-again = Regarder de nouveau
kind-look-again-hint = 30 jours après que vous l’avez vu désactivé, puis une fois par an, et quand quelque chose a changé
kind-answer-due = Réponse attendue
kind-answer-due-hint = Quand une réponse à votre opposition aurait dû arriver
kind-extension-over = Délai prolongé écoulé
kind-extension-over-hint = Quand le délai prolongé pour une réponse a pris fin
kind-acknowledgement = Réclamation confirmée
kind-acknowledgement-hint = Quand une entreprise a eu le temps qu’il lui faut pour confirmer une réclamation
kind-authority = Nouvelles de l’autorité
kind-authority-hint = Trois mois après une réclamation, ou après son dernier message
kind-own-term = Votre propre délai
kind-own-term-hint = Le dernier jour d’un délai que vous avez fixé
kind-complaint-window = Derniers jours pour une réclamation
kind-complaint-window-hint = 14 jours avant la fin du délai de réclamation
kind-turning-18 = Vos 18 ans
kind-turning-18-hint = Le jour même
kind-facts-old = Informations anciennes
kind-facts-old-hint = Quand les informations de cette appli doivent être vérifiées de nouveau, une fois par trimestre
