reading-not-covered-yes = Le service a peut-être utilisé des données de membres à cette époque. Aucune source ne remonte aussi loin.
reading-not-covered-no = Le service n’a peut-être pas utilisé de données de membres à cette époque. Aucune source ne remonte aussi loin.

purpose-content-training = L’entraînement d’IA qui créent des contenus, avec ce que vous publiez à partir de maintenant
purpose-other-training = L’entraînement d’autres IA
purpose-posts-by-others = Ce que d’autres personnes ont publié sur vous
purpose-earlier-data = Les données collectées auparavant
purpose-by-switch = L’interrupteur y met fin à partir de ce moment-là.
purpose-by-form = Le formulaire demande à l’entreprise d’y mettre fin.
purpose-by-form-without-promise = Vous pouvez essayer le formulaire. Aucun résultat n’est promis.
purpose-by-unknown = Nous ne connaissons aucun moyen d’y mettre fin.
