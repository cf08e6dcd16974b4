claim-yes-trains =
    { $service } { $sure ->
        [reported] oppgis å trene KI
        [derived] trener trolig KI
       *[documented] trener KI
    } på { $data }{ $how ->
        [default]
            { $sure ->
                [documented] { " som standard" }
               *[other] { "" }
            }
        [asked] { " hvis du ikke sa nei" }
        [allowed] { " hvis du sa ja" }
       *[plain] { "" }
    }
claim-yes-learns =
    { $service } { $sure ->
        [reported] oppgis å trene maskinlæring
        [derived] trener trolig maskinlæring
       *[documented] trener maskinlæring
    } på { $data }{ $how ->
        [default] { "" }
        [asked] { " hvis du ikke sa nei" }
        [allowed] { " hvis du sa ja" }
       *[plain] { "" }
    }
claim-yes-lets =
    { $service } { $sure ->
        [reported] oppgis å la andre trene KI
        [derived] lar trolig andre trene KI
       *[documented] lar andre trene KI
    } på { $data }{ $how ->
        [default] { "" }
        [asked] { " hvis du ikke sa nei" }
        [allowed] { " hvis du sa ja" }
       *[plain] { "" }
    }
claim-yes-lets-learn =
    { $service } { $sure ->
        [reported] oppgis å la andre trene maskinlæring
        [derived] lar trolig andre trene maskinlæring
       *[documented] lar andre trene maskinlæring
    } på { $data }{ $how ->
        [default] { "" }
        [asked] { " hvis du ikke sa nei" }
        [allowed] { " hvis du sa ja" }
       *[plain] { "" }
    }
claim-no-trains =
    { $service } { $sure ->
        [reported] oppgis å ikke trene KI
        [derived] trener trolig ikke KI
       *[documented] sier de ikke trener KI
    } på { $data }{ $how ->
        [allowed] { " uten ditt ja" }
       *[plain] { "" }
    }
claim-no-learns =
    { $service } { $sure ->
        [reported] oppgis å ikke trene maskinlæring
        [derived] trener trolig ikke maskinlæring
       *[documented] sier de ikke trener maskinlæring
    } på { $data }{ $how ->
        [allowed] { " uten ditt ja" }
       *[plain] { "" }
    }
claim-no-lets =
    { $service } { $sure ->
        [reported] oppgis å ikke la andre trene KI
        [derived] lar trolig ikke andre trene KI
       *[documented] sier de ikke lar andre trene KI
    } på { $data }{ $how ->
        [allowed] { " uten ditt ja" }
       *[plain] { "" }
    }
claim-no-lets-learn =
    { $service } { $sure ->
        [reported] oppgis å ikke la andre trene maskinlæring
        [derived] lar trolig ikke andre trene maskinlæring
       *[documented] sier de ikke lar andre trene maskinlæring
    } på { $data }{ $how ->
        [allowed] { " uten ditt ja" }
       *[plain] { "" }
    }
claim-age-trains =
    { $service } { $sure ->
        [reported] oppgis å ikke trene KI
        [derived] trener trolig ikke KI
       *[documented] sier de ikke trener KI
    } på { $data } før du er { $years }
claim-age-learns =
    { $service } { $sure ->
        [reported] oppgis å ikke trene maskinlæring
        [derived] trener trolig ikke maskinlæring
       *[documented] sier de ikke trener maskinlæring
    } på { $data } før du er { $years }
claim-age-lets =
    { $service } { $sure ->
        [reported] oppgis å ikke la andre trene KI
        [derived] lar trolig ikke andre trene KI
       *[documented] sier de ikke lar andre trene KI
    } på { $data } før du er { $years }
claim-age-lets-learn =
    { $service } { $sure ->
        [reported] oppgis å ikke la andre trene maskinlæring
        [derived] lar trolig ikke andre trene maskinlæring
       *[documented] sier de ikke lar andre trene maskinlæring
    } på { $data } før du er { $years }
claim-soon-trains =
    { $service } { $sure ->
        [reported] oppgis å ville trene KI
        [derived] vil trolig trene KI
       *[documented] sier de vil trene KI
    } på { $data }
claim-soon-learns =
    { $service } { $sure ->
        [reported] oppgis å ville trene maskinlæring
        [derived] vil trolig trene maskinlæring
       *[documented] sier de vil trene maskinlæring
    } på { $data }
claim-soon-lets =
    { $service } { $sure ->
        [reported] oppgis å ville la andre trene KI
        [derived] vil trolig la andre trene KI
       *[documented] sier de vil la andre trene KI
    } på { $data }
claim-soon-lets-learn =
    { $service } { $sure ->
        [reported] oppgis å ville la andre trene maskinlæring
        [derived] vil trolig la andre trene maskinlæring
       *[documented] sier de vil la andre trene maskinlæring
    } på { $data }
claim-paused-trains =
    { $service } { $sure ->
        [reported] oppgis å ha satt KI-trening
        [derived] har trolig satt KI-trening
       *[documented] har satt KI-trening
    } på { $data } på pause
claim-paused-learns =
    { $service } { $sure ->
        [reported] oppgis å ha satt trening av maskinlæring
        [derived] har trolig satt trening av maskinlæring
       *[documented] har satt trening av maskinlæring
    } på { $data } på pause
claim-paused-lets =
    { $service } { $sure ->
        [reported] oppgis å ha satt andres KI-trening
        [derived] har trolig satt andres KI-trening
       *[documented] har satt andres KI-trening
    } på { $data } på pause
claim-paused-lets-learn =
    { $service } { $sure ->
        [reported] oppgis å ha satt andres trening av maskinlæring
        [derived] har trolig satt andres trening av maskinlæring
       *[documented] har satt andres trening av maskinlæring
    } på { $data } på pause
claim-unclear-trains = Vi vet ikke om { $service } trener KI på { $data }
claim-unclear-learns = Vi vet ikke om { $service } trener maskinlæring på { $data }
claim-unclear-lets = Vi vet ikke om { $service } lar andre trene KI på { $data }
claim-unclear-lets-learn = Vi vet ikke om { $service } lar andre trene maskinlæring på { $data }
data-posts = innleggene dine
data-profile = profilen din
data-messages = meldingene dine
data-chats = KI-chattene dine
data-files = filene dine
data-voice = stemmen din
data-activity = det du gjør
data-others = innlegg om deg
visitor-data-posts = medlemsinnlegg
visitor-data-profile = medlemsprofiler
visitor-data-messages = medlemsmeldinger
visitor-data-chats = KI-chatter
visitor-data-files = medlemmers filer
visitor-data-voice = medlemmers stemmer
visitor-data-activity = det medlemmer gjør
visitor-data-others = innlegg om deg
data-any = dataene dine
