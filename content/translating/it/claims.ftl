claim-yes-trains =
    { $service } { $sure ->
        [reported] addestrerebbe l’IA
        [derived] probabilmente addestra IA
       *[documented] addestra{ $how ->
            [default] {" di default"}
           *[plain] {""}
        } l’IA
    } con { $data }{ $how ->
        [asked] , se non hai detto no
        [allowed] , se l’hai permesso
       *[plain] {""}
    }
claim-yes-learns =
    { $service } { $sure ->
        [reported] addestrerebbe machine learning
        [derived] probabilmente fa machine learning
       *[documented] addestra machine learning
    } con { $data }{ $how ->
        [default] {""}
        [asked] , se non hai detto no
        [allowed] , se l’hai permesso
       *[plain] {""}
    }
claim-yes-lets =
    { $service } { $sure ->
        [reported] lascerebbe
        [derived] probabilmente lascia
       *[documented] lascia
    } addestrare IA ad altri con { $data }{ $how ->
        [default] {""}
        [asked] , se non hai detto no
        [allowed] , se l’hai permesso
       *[plain] {""}
    }
claim-yes-lets-learn =
    { $service } { $sure ->
        [reported] lascerebbe
        [derived] probabilmente lascia
       *[documented] lascia
    } addestrare machine learning ad altri con { $data }{ $how ->
        [default] {""}
        [asked] , se non hai detto no
        [allowed] , se l’hai permesso
       *[plain] {""}
    }
claim-no-trains =
    { $service } { $sure ->
        [reported] non addestrerebbe
        [derived] probabilmente non addestra
       *[documented] dice di non addestrare
    } l’IA con { $data }{ $how ->
        [allowed] , se non lo permetti
       *[plain] {""}
    }
claim-no-learns =
    { $service } { $sure ->
        [reported] non addestrerebbe
        [derived] probabilmente non addestra
       *[documented] dice di non addestrare
    } machine learning con { $data }{ $how ->
        [allowed] , se non lo permetti
       *[plain] {""}
    }
claim-no-lets =
    { $service } { $sure ->
        [reported] non lascerebbe
        [derived] probabilmente non lascia
       *[documented] dice di non lasciare
    } addestrare IA ad altri con { $data }{ $how ->
        [allowed] , se non lo permetti
       *[plain] {""}
    }
claim-no-lets-learn =
    { $service } { $sure ->
        [reported] non lascerebbe
        [derived] probabilmente non lascia
       *[documented] dice di non lasciare
    } addestrare machine learning ad altri con { $data }{ $how ->
        [allowed] , se non lo permetti
       *[plain] {""}
    }
claim-age-trains =
    { $service } { $sure ->
        [reported] non addestrerebbe
        [derived] probabilmente non addestra
       *[documented] dice di non addestrare
    } l’IA con { $data } prima che tu abbia { $years } anni
claim-age-learns =
    { $service } { $sure ->
        [reported] non addestrerebbe
        [derived] probabilmente non addestra
       *[documented] dice di non addestrare
    } machine learning con { $data } prima che tu abbia { $years } anni
claim-age-lets =
    { $service } { $sure ->
        [reported] non lascerebbe
        [derived] probabilmente non lascia
       *[documented] dice di non lasciare
    } addestrare IA ad altri con { $data } prima che tu abbia { $years } anni
claim-age-lets-learn =
    { $service } { $sure ->
        [reported] non lascerebbe
        [derived] probabilmente non lascia
       *[documented] dice di non lasciare
    } addestrare machine learning ad altri con { $data } prima che tu abbia { $years } anni
claim-soon-trains =
    { $service } { $sure ->
        [reported] addestrerebbe in futuro
        [derived] probabilmente addestrerà
       *[documented] dice che addestrerà
    } l’IA con { $data }
claim-soon-learns =
    { $service } { $sure ->
        [reported] addestrerebbe in futuro
        [derived] probabilmente addestrerà
       *[documented] dice che addestrerà
    } machine learning con { $data }
claim-soon-lets =
    { $service } { $sure ->
        [reported] lascerebbe in futuro
        [derived] probabilmente lascerà
       *[documented] dice che lascerà
    } addestrare IA ad altri con { $data }
claim-soon-lets-learn =
    { $service } { $sure ->
        [reported] lascerebbe in futuro
        [derived] probabilmente lascerà
       *[documented] dice che lascerà
    } addestrare machine learning ad altri con { $data }
claim-paused-trains =
    { $service } { $sure ->
        [reported] avrebbe sospeso
        [derived] probabilmente ha sospeso
       *[documented] ha sospeso
    } per un certo tempo l’addestramento dell’IA con { $data }
claim-paused-learns =
    { $service } { $sure ->
        [reported] avrebbe sospeso
        [derived] probabilmente ha sospeso
       *[documented] ha sospeso
    } per un certo tempo l’addestramento di machine learning con { $data }
claim-paused-lets =
    { $service } { $sure ->
        [reported] avrebbe smesso
        [derived] probabilmente ha smesso
       *[documented] ha smesso
    } per un certo tempo di lasciare addestrare IA ad altri con { $data }
claim-paused-lets-learn =
    { $service } { $sure ->
        [reported] avrebbe smesso
        [derived] probabilmente ha smesso
       *[documented] ha smesso
    } per un certo tempo di lasciare addestrare machine learning ad altri con { $data }
claim-unclear-trains = Non sappiamo se { $service } addestra l’IA con { $data }
claim-unclear-learns = Non sappiamo se { $service } addestra machine learning con { $data }
claim-unclear-lets = Non sappiamo se { $service } lascia addestrare IA ad altri con { $data }
claim-unclear-lets-learn = Non sappiamo se { $service } lascia addestrare machine learning ad altri con { $data }
data-posts = i tuoi post
data-profile = il tuo profilo
data-messages = i tuoi messaggi
data-chats = le tue chat con l’IA
data-files = i tuoi file
data-voice = la tua voce
data-activity = ciò che fai
data-others = post su di te
visitor-data-posts = post altrui
visitor-data-profile = profili altrui
visitor-data-messages = messaggi altrui
visitor-data-chats = chat altrui con l’IA
visitor-data-files = file altrui
visitor-data-voice = voci altrui
visitor-data-activity = attività altrui
visitor-data-others = post su di te
data-any = i tuoi dati
