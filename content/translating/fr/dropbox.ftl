dropbox-training-before = Nous n’avons rien lu sur Dropbox et l’entraînement d’IA à cette époque.
dropbox-training-before-same = Peut-être que Dropbox ne le faisait pas : ce qu’il dit aujourd’hui était peut-être déjà vrai alors.
dropbox-training-before-no-word = Peut-être : aucune source que nous avons lue ne l’exclut pour cette époque.
dropbox-training-world = Les principes de Dropbox disent qu’il n’entraînera pas l’IA sur les données de ses clients sans leur consentement.
dropbox-recipients-partners = Les autres entreprises dont Dropbox utilise l’IA ne peuvent pas l’entraîner sur vos fichiers. Elles ne les reçoivent que là où une telle fonction est utilisée.
