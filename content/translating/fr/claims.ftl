claim-yes-trains =
    { $service } { $sure ->
        [reported] entraînerait
        [derived] entraîne probablement
       *[documented] entraîne
    } l’IA sur { $data }{ $how ->
        [default] { $sure ->
            [documented] {" par défaut"}
           *[other] {""}
        }
        [asked] {" sauf refus"}
        [allowed] {" avec votre accord"}
       *[plain] {""}
    }
claim-yes-learns =
    { $service }{ $sure ->
        [reported] {" ferait de l’apprentissage automatique sur des données"}
        [derived] {" : probable apprentissage automatique sur des données"}
       *[documented] {" : apprentissage automatique sur "}{ $data }
    }{ $how ->
        [default] {""}
        [asked] {" sauf refus"}
        [allowed] {" avec votre accord"}
       *[plain] {""}
    }
claim-yes-lets =
    { $service } { $sure ->
        [reported] laisserait
        [derived] laisse probablement
       *[documented] laisse
    } entraîner l’IA sur { $data }{ $how ->
        [default] {""}
        [asked] {" sauf refus"}
        [allowed] {" avec votre accord"}
       *[plain] {""}
    }
claim-yes-lets-learn =
    { $service } { $sure ->
        [reported] laisserait
        [derived] laisse probablement
       *[documented] laisse
    } entraîner l’apprentissage automatique sur { $data }{ $how ->
        [default] {""}
        [asked] {" sauf refus"}
        [allowed] {" avec votre accord"}
       *[plain] {""}
    }
claim-no-trains =
    { $service } { $sure ->
        [reported] n’entraînerait pas
        [derived] n’entraîne probablement pas
       *[documented] dit ne pas entraîner
    } l’IA sur { $data }{ $how ->
        [allowed] {" sans votre accord"}
       *[plain] {""}
    }
claim-no-learns =
    { $service } { $sure ->
        [reported] n’entraînerait pas
        [derived] n’entraîne probablement pas
       *[documented] dit ne pas entraîner
    } l’apprentissage automatique sur { $data }{ $how ->
        [allowed] {" sans votre accord"}
       *[plain] {""}
    }
claim-no-lets =
    { $service } { $sure ->
        [reported] ne laisserait pas d’autres
        [derived] ne laisse probablement pas d’autres
       *[documented] dit ne pas laisser d’autres
    } entraîner l’IA sur { $data }{ $how ->
        [allowed] {" sans votre accord"}
       *[plain] {""}
    }
claim-no-lets-learn =
    { $service } { $sure ->
        [reported] ne laisserait pas d’autres
        [derived] ne laisse probablement pas d’autres
       *[documented] dit ne pas laisser d’autres
    } entraîner l’apprentissage automatique sur { $data }{ $how ->
        [allowed] {" sans votre accord"}
       *[plain] {""}
    }
claim-age-trains =
    { $service } { $sure ->
        [reported] n’entraînerait pas
        [derived] n’entraîne probablement pas
       *[documented] dit ne pas entraîner
    } l’IA sur { $data } avant vos { $years } ans
claim-age-learns =
    { $service } { $sure ->
        [reported] n’entraînerait pas
        [derived] n’entraîne probablement pas
       *[documented] dit ne pas entraîner
    } l’apprentissage automatique sur { $data } avant vos { $years } ans
claim-age-lets =
    { $service } { $sure ->
        [reported] ne laisserait pas d’autres
        [derived] ne laisse probablement pas d’autres
       *[documented] dit ne pas laisser d’autres
    } entraîner l’IA sur { $data } avant vos { $years } ans
claim-age-lets-learn =
    { $service } { $sure ->
        [reported] ne laisserait pas d’autres
        [derived] ne laisse probablement pas d’autres
       *[documented] dit ne pas laisser d’autres
    } entraîner l’apprentissage automatique sur { $data } avant vos { $years } ans
claim-soon-trains =
    { $service } { $sure ->
        [reported] devrait, selon certains rapports,
        [derived] va probablement
       *[documented] dit qu’il va
    } entraîner l’IA sur { $data }
claim-soon-learns =
    { $service } { $sure ->
        [reported] devrait, selon certains rapports,
        [derived] va probablement
       *[documented] dit qu’il va
    } entraîner l’apprentissage automatique sur { $data }
claim-soon-lets =
    { $service } { $sure ->
        [reported] devrait, selon certains rapports,
        [derived] va probablement
       *[documented] dit qu’il va
    } laisser d’autres entraîner l’IA sur { $data }
claim-soon-lets-learn =
    { $service } { $sure ->
        [reported] devrait, selon certains rapports,
        [derived] va probablement
       *[documented] dit qu’il va
    } laisser d’autres entraîner l’apprentissage automatique sur { $data }
claim-paused-trains =
    { $service } { $sure ->
        [reported] aurait
        [derived] a probablement
       *[documented] a
    } suspendu l’entraînement de l’IA sur { $data }
claim-paused-learns =
    { $service } { $sure ->
        [reported] aurait
        [derived] a probablement
       *[documented] a
    } suspendu l’entraînement de l’apprentissage automatique sur { $data }
claim-paused-lets =
    { $service } { $sure ->
        [reported] aurait
        [derived] a probablement
       *[documented] a
    } cessé, pour un temps, de laisser d’autres entraîner l’IA sur { $data }
claim-paused-lets-learn =
    { $service } { $sure ->
        [reported] aurait
        [derived] a probablement
       *[documented] a
    } cessé, pour un temps, de laisser d’autres entraîner l’apprentissage automatique sur { $data }
claim-unclear-trains = Nous ne savons pas si { $service } entraîne l’IA sur { $data }
claim-unclear-learns = Nous ne savons pas si { $service } entraîne l’apprentissage automatique sur { $data }
claim-unclear-lets = Nous ne savons pas si { $service } laisse d’autres entraîner l’IA sur { $data }
claim-unclear-lets-learn = Nous ne savons pas si { $service } laisse d’autres entraîner l’apprentissage automatique sur { $data }
data-posts = vos posts
data-profile = votre profil
data-messages = vos messages
data-chats = vos chats IA
data-files = vos fichiers
data-voice = votre voix
data-activity = ce que vous faites
data-others = les posts sur vous
visitor-data-posts = les posts d’autrui
visitor-data-profile = les profils d’autrui
visitor-data-messages = les messages d’autrui
visitor-data-chats = le chat IA d’autrui
visitor-data-files = les fichiers d’autrui
visitor-data-voice = la voix d’autrui
visitor-data-activity = ce que font d’autres
visitor-data-others = les posts sur vous
data-any = vos données
