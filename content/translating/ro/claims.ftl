claim-yes-trains =
    { $service } { $sure ->
        [reported] ar antrena AI
        [derived] antrenează probabil AI
       *[documented] antrenează AI
    } cu { $data }{ $how ->
        [default]
            { $sure ->
                [documented] { " implicit" }
               *[other] { "" }
            }
        [asked] { " dacă nu ai refuzat" }
        [allowed] { " dacă ai permis" }
       *[plain] { "" }
    }
claim-yes-learns =
    { $service } { $sure ->
        [reported] ar antrena învățare automată
        [derived] face probabil învățare automată
       *[documented] antrenează învățare automată
    } cu { $data }{ $how ->
        [default] { "" }
        [asked] { " dacă nu ai refuzat" }
        [allowed] { " dacă ai permis" }
       *[plain] { "" }
    }
claim-yes-lets =
    { $service } { $sure ->
        [reported] ar permite altora antrenarea AI
        [derived] permite probabil altora antrenarea AI
       *[documented] permite altora antrenarea AI
    } cu { $data }{ $how ->
        [default] { "" }
        [asked] { " dacă nu ai refuzat" }
        [allowed] { " dacă ai permis" }
       *[plain] { "" }
    }
claim-yes-lets-learn =
    { $service } { $sure ->
        [reported] ar permite altora antrenarea de învățare automată
        [derived] permite probabil altora antrenarea de învățare automată
       *[documented] permite altora antrenarea de învățare automată
    } cu { $data }{ $how ->
        [default] { "" }
        [asked] { " dacă nu ai refuzat" }
        [allowed] { " dacă ai permis" }
       *[plain] { "" }
    }
claim-no-trains =
    { $service } { $sure ->
        [reported] nu ar antrena AI
        [derived] probabil nu antrenează AI
       *[documented] spune că nu antrenează AI
    } cu { $data }{ $how ->
        [allowed] { " fără voia ta" }
       *[plain] { "" }
    }
claim-no-learns =
    { $service } { $sure ->
        [reported] nu ar antrena învățare automată
        [derived] probabil nu antrenează învățare automată
       *[documented] spune că nu antrenează învățare automată
    } cu { $data }{ $how ->
        [allowed] { " fără voia ta" }
       *[plain] { "" }
    }
claim-no-lets =
    { $service } { $sure ->
        [reported] nu ar permite altora să antreneze AI
        [derived] probabil nu permite altora să antreneze AI
       *[documented] spune că alții nu pot antrena AI
    } cu { $data }{ $how ->
        [allowed] { " fără voia ta" }
       *[plain] { "" }
    }
claim-no-lets-learn =
    { $service } { $sure ->
        [reported] nu ar permite altora să antreneze învățare automată
        [derived] probabil nu permite altora să antreneze învățare automată
       *[documented] spune că alții nu pot antrena învățare automată
    } cu { $data }{ $how ->
        [allowed] { " fără voia ta" }
       *[plain] { "" }
    }
claim-age-trains =
    { $service } { $sure ->
        [reported] nu ar antrena AI
        [derived] probabil nu antrenează AI
       *[documented] spune că nu antrenează AI
    } cu { $data } până la { $years } ani
claim-age-learns =
    { $service } { $sure ->
        [reported] nu ar antrena învățare automată
        [derived] probabil nu antrenează învățare automată
       *[documented] spune că nu antrenează învățare automată
    } cu { $data } până la { $years } ani
claim-age-lets =
    { $service } { $sure ->
        [reported] nu ar permite altora să antreneze AI
        [derived] probabil nu permite altora să antreneze AI
       *[documented] spune că alții nu pot antrena AI
    } cu { $data } până la { $years } ani
claim-age-lets-learn =
    { $service } { $sure ->
        [reported] nu ar permite altora să antreneze învățare automată
        [derived] probabil nu permite altora să antreneze învățare automată
       *[documented] spune că alții nu pot antrena învățare automată
    } cu { $data } până la { $years } ani
claim-soon-trains =
    { $service } { $sure ->
        [reported] ar urma să antreneze AI
        [derived] va antrena probabil AI
       *[documented] spune că va antrena AI
    } cu { $data }
claim-soon-learns =
    { $service } { $sure ->
        [reported] ar urma să antreneze învățare automată
        [derived] va antrena probabil învățare automată
       *[documented] spune că va antrena învățare automată
    } cu { $data }
claim-soon-lets =
    { $service } { $sure ->
        [reported] ar urma să permită altora să antreneze AI
        [derived] va permite probabil altora să antreneze AI
       *[documented] spune că va permite altora să antreneze AI
    } cu { $data }
claim-soon-lets-learn =
    { $service } { $sure ->
        [reported] ar urma să permită altora să antreneze învățare automată
        [derived] va permite probabil altora să antreneze învățare automată
       *[documented] spune că va permite altora să antreneze învățare automată
    } cu { $data }
claim-paused-trains =
    { $service } { $sure ->
        [reported] n-ar mai antrena temporar AI
        [derived] probabil nu mai antrenează temporar AI
       *[documented] nu mai antrenează temporar AI
    } cu { $data }
claim-paused-learns =
    { $service } { $sure ->
        [reported] n-ar mai antrena temporar învățare automată
        [derived] probabil nu mai antrenează temporar învățare automată
       *[documented] nu mai antrenează temporar învățare automată
    } cu { $data }
claim-paused-lets =
    { $service } { $sure ->
        [reported] nu le-ar mai permite temporar altora să antreneze AI
        [derived] probabil nu mai permite temporar altora să antreneze AI
       *[documented] nu mai permite temporar altora să antreneze AI
    } cu { $data }
claim-paused-lets-learn =
    { $service } { $sure ->
        [reported] nu le-ar mai permite temporar altora să antreneze învățare automată
        [derived] probabil nu mai permite temporar altora să antreneze învățare automată
       *[documented] nu mai permite temporar altora să antreneze învățare automată
    } cu { $data }
claim-unclear-trains = Nu știm dacă { $service } antrenează AI cu { $data }
claim-unclear-learns = Nu știm dacă { $service } antrenează învățare automată cu { $data }
claim-unclear-lets = Nu știm dacă { $service } permite altora să antreneze AI cu { $data }
claim-unclear-lets-learn = Nu știm dacă { $service } permite altora să antreneze învățare automată cu { $data }
data-posts = postările tale
data-profile = profilul tău
data-messages = mesajele tale
data-chats = chaturile tale AI
data-files = fișierele tale
data-voice = vocea ta
data-activity = ce faci
data-others = postări despre tine
visitor-data-posts = postări de membri
visitor-data-profile = profiluri de membri
visitor-data-messages = mesaje de membri
visitor-data-chats = chaturi AI
visitor-data-files = fișiere de membri
visitor-data-voice = voci de membri
visitor-data-activity = ce fac membrii
visitor-data-others = postări despre tine
data-any = datele tale
