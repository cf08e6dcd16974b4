loading = Ouverture de vos notes…
newer-archive = Vos notes ont été écrites par une version plus récente d’Untrained. Mettez l’appli à jour pour les ouvrir. Elles n’ont pas été touchées.
broken-installation = Cette installation est endommagée. Réinstallez Untrained ; vos notes restent telles quelles.
damaged-archive = Vos notes enregistrées n’ont pas pu être lues. Elles ont été mises de côté, et vous repartez d’une page blanche.

channel-switch = Le paramètre : débuts, vérifications, anniversaires
channel-objection = Votre opposition : réponses et délais
channel-facts = Les informations de l’appli sont anciennes

share-target = Garder comme preuve dans Untrained
shortcut-steps = Ouvrir les étapes
shortcut-reminders = Rappels

ios-share-kept = C’est pris. Ouvrez Untrained pour dire où cela va.
ios-share-refused = Untrained n’a pas pu prendre cela. Il accepte les images d’au plus 20 Mo, dix à la fois.
ios-widget-name = La prochaine chose
ios-widget-about = Montre la prochaine chose à faire. En mode discret, il ne montre rien.
ios-intent-next = La suite
ios-intent-nothing = Rien à dire ici. Ouvrez Untrained pour voir.
ios-intent-later = Rappelle-le-moi demain
ios-phrase-next = LinkedIn s’entraîne-t-il sur mes données, APP ?
ios-phrase-later = Rappelle-le-moi demain avec APP
ios-lock-reason = Untrained est verrouillé.
ios-unlock = Déverrouiller
ios-face-id = Seulement pour déverrouiller l’appli, si vous l’avez activé dans ses paramètres.
