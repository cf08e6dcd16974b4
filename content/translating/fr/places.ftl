place-eu = Ce pays est membre de l’Union européenne, où s’applique le règlement général sur la protection des données (RGPD).
place-eea = Ce pays n’est pas dans l’Union européenne mais dans l’Espace économique européen (EEE), où le RGPD s’applique depuis le 20 juillet 2018.
place-ch = La Suisse n’est ni dans l’Union européenne ni dans l’Espace économique européen. Elle a sa propre loi sur la protection des données, et LinkedIn la cite à côté de l’UE et de l’EEE.
place-gb = Le Royaume-Uni a quitté l’Union européenne le 31 janvier 2020. Il a sa propre loi sur la protection des données.
place-ca = Le Canada ne figure pas sur la liste des pays de l’UE et de l’EEE. Sa propre autorité s’est occupée de LinkedIn ; il est donc examiné à part.
place-hk = Hong Kong ne figure pas sur la liste des pays de l’UE et de l’EEE. Sa propre autorité s’est occupée de LinkedIn ; il est donc examiné à part.
place-cn = La Chine continentale ne figure pas sur la liste des pays de l’UE et de l’EEE. Aucune source que nous puissions citer ne dit ce que LinkedIn y fait ; elle est donc examinée à part.
place-world = Ce lieu ne figure pas sur la liste des pays de l’UE et de l’EEE et n’est pas l’un des lieux que nous examinons à part.

place-ax = Le droit de l’UE s’applique aux îles Åland (article 355, paragraphe 4, du traité sur le fonctionnement de l’Union européenne, TFUE) ; le RGPD y vaut donc comme en Finlande.
place-fr-outermost = C’est une région ultrapériphérique de la France. Le droit de l’UE s’y applique (TFUE, articles 349 et 355, paragraphe 1) ; le RGPD y vaut donc.
place-fr-yt = Mayotte est une région ultrapériphérique de la France depuis 2014. Le droit de l’UE s’y applique (TFUE, article 355, paragraphe 1) ; le RGPD y vaut donc.

place-fr-overseas = C’est un territoire français d’outre-mer. Ce n’est pas un territoire de l’UE (TFUE, article 355, paragraphe 2, et annexe II), et il n’est pas établi si les services le comptent dans l’UE.
place-fr-bl = Depuis 2012, Saint-Barthélemy est un territoire français d’outre-mer et n’est plus une région ultrapériphérique. Ce n’est pas un territoire de l’UE (TFUE, article 355, paragraphe 2, et annexe II), et il n’est pas établi si les services le comptent dans l’UE.
place-gl = Le Groenland appartient au Royaume de Danemark mais ne fait pas partie de l’UE (TFUE, article 355, paragraphe 2, et annexe II). Il n’est pas établi si les services le comptent dans l’UE.
place-fo = Les îles Féroé appartiennent au Royaume de Danemark, mais les traités de l’UE n’y sont pas applicables (TFUE, article 355, paragraphe 5, point a)). Il n’est pas établi si les services les comptent dans l’UE.
place-sj = Le Svalbard et Jan Mayen appartiennent à la Norvège, mais celle-ci peut exclure le Svalbard de l’Espace économique européen (accord EEE, protocole 40). Il n’est pas établi si les services les comptent dans l’EEE.
place-bv = Nous n’avons trouvé aucune source sur ce territoire. Il n’est pas établi si les services le comptent dans l’Espace économique européen.
place-nl-overseas = C’est une partie caribéenne du Royaume des Pays-Bas. Ce n’est pas un territoire de l’UE (TFUE, article 355, paragraphe 2, et annexe II), et il n’est pas établi si les services le comptent dans l’UE.
place-gb-overseas = C’est un territoire britannique d’outre-mer. Il était associé à l’UE comme territoire d’outre-mer (TFUE, article 355, paragraphe 2, et annexe II) jusqu’au départ du Royaume-Uni. Il n’est pas établi si les services le comptent dans le Royaume-Uni.
place-gi = Le droit de l’UE s’appliquait à Gibraltar (TFUE, article 355, paragraphe 3) jusqu’au départ du Royaume-Uni. Depuis 2021, il a sa propre version du RGPD. Il n’est pas établi si les services le comptent dans le Royaume-Uni.
place-gb-crown = C’est une dépendance de la Couronne, qui ne fait pas partie du Royaume-Uni. Les traités de l’UE ne s’y appliquaient qu’en partie (TFUE, article 355, paragraphe 5, point c)) jusqu’au départ du Royaume-Uni. Il n’est pas établi si les services la comptent dans le Royaume-Uni.
place-mo = Macao a sa propre loi sur la protection des données. Il n’est pas établi si les services le rattachent à Hong Kong ou au reste du monde.
