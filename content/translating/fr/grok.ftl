grok-training-eu-before = Nous n’avons lu aucune déclaration plus ancienne de xAI sur grok.com et les personnes en Europe.
grok-training-eu-before-later-policy = Peut-être : l’avis pour l’Europe d’avril 2025 cite l’entraînement, et cela valait peut-être déjà avant.
grok-training-eu-before-no-word = Peut-être pas : aucune source que nous puissions citer ne le dit pour cette époque.
grok-training-eu = xAI dit entraîner l’IA sur ce que les gens dans l’UE, l’EEE, en Suisse et au Royaume-Uni écrivent à Grok, et que vous pouvez vous opposer dans les paramètres. Nous ne savons pas comment le paramètre est au départ.
grok-training-world = La politique de xAI dit qu’elle peut entraîner son IA sur ce que les gens écrivent à Grok. Avec une connexion, vous pouvez choisir le contraire. Nous ne savons pas comment ce choix est au départ.
grok-training-world-before = Nous ne savons pas à partir de quel jour xAI a entraîné l’IA sur ce que les gens écrivent à Grok.
grok-training-world-before-later-policy = Peut-être : ce que nous avons lu est plus récent, et cela valait peut-être déjà avant.
grok-training-world-before-no-word = Peut-être pas : aucune source que nous avons lue ne le dit pour cette époque.

grok-training-web-sign-in = Connectez-vous à grok.com dans votre navigateur.
grok-training-web-sign-in-where = Sans connexion, vous n’avez aucun choix à faire.
grok-training-web-sign-in-picture = Page de connexion : deux lignes à remplir et, en dessous, un bouton entouré.
grok-training-web-settings = Ouvrez les paramètres, puis la page sur vos données.
grok-training-web-settings-picture = Liste des paramètres ; la ligne entourée mène à la page sur vos données.
grok-training-web-off = Désactivez l’utilisation de vos données pour l’entraînement ou l’amélioration du modèle.
grok-training-web-off-picture = Page sur vos données ; l’interrupteur entouré est activé.
grok-variant-words = Nous ne connaissons pas les mots exacts de ces pages. Cherchez les données, l’entraînement ou l’amélioration.
grok-variant-off-already = C’est déjà désactivé : laissez-le ainsi.

grok-door-grok = Les paramètres de données de grok.com
grok-door-xai-portal = Le formulaire de xAI pour les demandes de confidentialité

grok-used-content = xAI dit utiliser ce que vous écrivez à Grok.
grok-used-x-posts = xAI dit entraîner aussi l’IA sur les publications publiques sur X des personnes de plus de 18 ans.
grok-not-covered-logged-out = Votre choix ne couvre pas ce que vous écrivez sans connexion. xAI l’utilise là où c’est permis.
grok-not-covered-x = Le paramètre sur grok.com ne couvre pas x.com. Ce dernier a son propre paramètre.
grok-note-legal-basis = Dans l’UE, l’EEE, en Suisse et au Royaume-Uni, xAI invoque des « intérêts légitimes » et dit que vous pouvez vous opposer dans les paramètres.
grok-note-portal = Pour ce que les paramètres ne couvrent pas, et pour les personnes sans compte, xAI a un formulaire pour les demandes de confidentialité.
grok-change-2026-11 = L’avis de xAI pour l’Europe vaut aussi pour la Suisse et le Royaume-Uni, et cela depuis avril 2025. Il y a un formulaire pour les demandes.
grok-objection-training = L’entraînement d’IA sur ce que j’écris à Grok
grok-objection-x-posts = L’entraînement d’IA sur mes publications publiques sur X
grok-objection-posts-by-others = L’entraînement d’IA sur ce que d’autres ont publié sur moi
grok-use-chats = vos échanges
