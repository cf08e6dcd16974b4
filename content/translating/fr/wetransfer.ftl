wetransfer-training-before = Nous n’avons rien lu sur WeTransfer et l’entraînement d’IA à cette époque.
wetransfer-training-before-same = Peut-être que WeTransfer ne le faisait pas : ce qu’il dit aujourd’hui était peut-être déjà vrai alors.
wetransfer-training-before-no-word = Peut-être : aucune source que nous avons lue ne l’exclut pour cette époque.
wetransfer-training-world = Les conditions de WeTransfer disent que vos contenus ne servent pas à entraîner l’IA. En juillet 2025, après des protestations, il en avait retiré une clause sur l’IA.
