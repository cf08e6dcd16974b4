notion-training-before = Nous n’avons rien lu sur Notion et l’entraînement d’IA à cette époque.
notion-training-before-same = Peut-être que Notion ne le faisait pas : ce qu’il dit aujourd’hui était peut-être déjà vrai alors.
notion-training-before-no-word = Peut-être : aucune source que nous avons lue ne l’exclut pour cette époque.
notion-training-world = Notion dit ne pas entraîner l’IA par défaut sur les données de ses clients.
notion-use-files = vos pages
