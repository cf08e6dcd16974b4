zoom-training-before = Nous n’avons rien lu sur Zoom et l’entraînement d’IA à cette époque.
zoom-training-before-same = Peut-être que Zoom ne le faisait pas : ce qu’il dit aujourd’hui était peut-être déjà vrai alors.
zoom-training-before-no-word = Peut-être : aucune source que nous avons lue ne l’exclut pour cette époque.
zoom-training-world = Les conditions de Zoom disent qu’il n’entraîne ni sa propre IA ni celle d’autres entreprises sur ce que les gens disent, écrivent, montrent ou partagent dans Zoom.
zoom-use-messages = vos réunions
