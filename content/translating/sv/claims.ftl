claim-yes-trains =
    { $service } { $sure ->
        [reported] uppges träna AI
        [derived] tränar troligen AI
       *[documented] tränar AI
    } på { $data }{ $how ->
        [default] {" som standard"}
        [asked] {" om du inte sagt nej"}
        [allowed] {" om du sagt ja"}
       *[plain] {""}
    }
claim-yes-learns =
    { $service } { $sure ->
        [reported] uppges träna maskininlärning
        [derived] tränar troligen maskininlärning
       *[documented] tränar maskininlärning
    } på { $data }{ $how ->
        [default] {""}
        [asked] {" om du inte sagt nej"}
        [allowed] {" om du sagt ja"}
       *[plain] {""}
    }
claim-yes-lets =
    { $service } { $sure ->
        [reported] uppges låta andra träna AI
        [derived] låter troligen andra träna AI
       *[documented] låter andra träna AI
    } på { $data }{ $how ->
        [default] { $sure ->
            [documented] {" som standard"}
           *[other] {""}
        }
        [asked] {" om du inte sagt nej"}
        [allowed] {" om du sagt ja"}
       *[plain] {""}
    }
claim-yes-lets-learn =
    { $service } { $sure ->
        [reported] uppges låta andra träna maskininlärning
        [derived] låter troligen andra träna maskininlärning
       *[documented] låter andra träna maskininlärning
    } på { $data }{ $how ->
        [default] { $sure ->
            [documented] {" som standard"}
           *[other] {""}
        }
        [asked] {" om du inte sagt nej"}
        [allowed] {" om du sagt ja"}
       *[plain] {""}
    }
claim-no-trains =
    { $service } { $sure ->
        [reported] uppges inte träna AI
        [derived] tränar troligen inte AI
       *[documented] säger sig inte träna AI
    } på { $data }{ $how ->
        [allowed] {" utan ditt ja"}
       *[plain] {""}
    }
claim-no-learns =
    { $service } { $sure ->
        [reported] uppges inte träna maskininlärning
        [derived] tränar troligen inte maskininlärning
       *[documented] säger sig inte träna maskininlärning
    } på { $data }{ $how ->
        [allowed] {" utan ditt ja"}
       *[plain] {""}
    }
claim-no-lets =
    { $service } { $sure ->
        [reported] uppges inte låta andra träna AI
        [derived] låter troligen inte andra träna AI
       *[documented] säger sig inte låta andra träna AI
    } på { $data }{ $how ->
        [allowed] {" utan ditt ja"}
       *[plain] {""}
    }
claim-no-lets-learn =
    { $service } { $sure ->
        [reported] uppges inte låta andra träna maskininlärning
        [derived] låter troligen inte andra träna maskininlärning
       *[documented] säger sig inte låta andra träna maskininlärning
    } på { $data }{ $how ->
        [allowed] {" utan ditt ja"}
       *[plain] {""}
    }
claim-age-trains =
    { $service } { $sure ->
        [reported] uppges inte träna AI
        [derived] tränar troligen inte AI
       *[documented] säger sig inte träna AI
    } på { $data } innan du är { $years }
claim-age-learns =
    { $service } { $sure ->
        [reported] uppges inte träna maskininlärning
        [derived] tränar troligen inte maskininlärning
       *[documented] säger sig inte träna maskininlärning
    } på { $data } innan du är { $years }
claim-age-lets =
    { $service } { $sure ->
        [reported] uppges inte låta andra träna AI
        [derived] låter troligen inte andra träna AI
       *[documented] säger sig inte låta andra träna AI
    } på { $data } innan du är { $years }
claim-age-lets-learn =
    { $service } { $sure ->
        [reported] uppges inte låta andra träna maskininlärning
        [derived] låter troligen inte andra träna maskininlärning
       *[documented] säger sig inte låta andra träna maskininlärning
    } på { $data } innan du är { $years }
claim-soon-trains =
    { $service } { $sure ->
        [reported] uppges komma att träna AI
        [derived] kommer troligen att träna AI
       *[documented] säger sig komma att träna AI
    } på { $data }
claim-soon-learns =
    { $service } { $sure ->
        [reported] uppges komma att träna maskininlärning
        [derived] kommer troligen att träna maskininlärning
       *[documented] säger sig komma att träna maskininlärning
    } på { $data }
claim-soon-lets =
    { $service } { $sure ->
        [reported] uppges komma att låta andra träna AI
        [derived] kommer troligen att låta andra träna AI
       *[documented] säger sig komma att låta andra träna AI
    } på { $data }
claim-soon-lets-learn =
    { $service } { $sure ->
        [reported] uppges komma att låta andra träna maskininlärning
        [derived] kommer troligen att låta andra träna maskininlärning
       *[documented] säger sig komma att låta andra träna maskininlärning
    } på { $data }
claim-paused-trains =
    { $service } { $sure ->
        [reported] uppges tillfälligt ha slutat träna AI
        [derived] har troligen tillfälligt slutat träna AI
       *[documented] har tillfälligt slutat träna AI
    } på { $data }
claim-paused-learns =
    { $service } { $sure ->
        [reported] uppges tillfälligt ha slutat träna maskininlärning
        [derived] har troligen tillfälligt slutat träna maskininlärning
       *[documented] har tillfälligt slutat träna maskininlärning
    } på { $data }
claim-paused-lets =
    { $service } { $sure ->
        [reported] uppges tillfälligt ha slutat låta andra träna AI
        [derived] har troligen tillfälligt slutat låta andra träna AI
       *[documented] har tillfälligt slutat låta andra träna AI
    } på { $data }
claim-paused-lets-learn =
    { $service } { $sure ->
        [reported] uppges tillfälligt ha slutat låta andra träna maskininlärning
        [derived] har troligen tillfälligt slutat låta andra träna maskininlärning
       *[documented] har tillfälligt slutat låta andra träna maskininlärning
    } på { $data }
claim-unclear-trains = Vi vet inte om { $service } tränar AI på { $data }
claim-unclear-learns = Vi vet inte om { $service } tränar maskininlärning på { $data }
claim-unclear-lets = Vi vet inte om { $service } låter andra träna AI på { $data }
claim-unclear-lets-learn = Vi vet inte om { $service } låter andra träna maskininlärning på { $data }
data-posts = dina inlägg
data-profile = din profil
data-messages = dina meddelanden
data-chats = dina AI-chattar
data-files = dina filer
data-voice = din röst
data-activity = det du gör
data-others = inlägg om dig
visitor-data-posts = medlemmars inlägg
visitor-data-profile = medlemmars profiler
visitor-data-messages = medlemmars meddelanden
visitor-data-chats = medlemmars AI-chattar
visitor-data-files = medlemmars filer
visitor-data-voice = medlemmars röster
visitor-data-activity = det medlemmar gör
visitor-data-others = inlägg om dig
data-any = dina data
