claim-yes-trains =
    { $service } { $sure ->
        [reported] siges at træne AI
        [derived] træner formentlig AI
       *[documented] træner AI
    } på { $data }{ $how ->
        [default] {" som standard"}
        [asked] {", medmindre du sagde nej"}
        [allowed] {", hvis du sagde ja"}
       *[plain] {""}
    }
claim-yes-learns =
    { $service } { $sure ->
        [reported] siges at træne maskinlæring
        [derived] træner formentlig maskinlæring
       *[documented] træner maskinlæring
    } på { $data }{ $how ->
        [default] {""}
        [asked] {", medmindre du sagde nej"}
        [allowed] {", hvis du sagde ja"}
       *[plain] {""}
    }
claim-yes-lets =
    { $service } { $sure ->
        [reported] siges at lade andre træne AI
        [derived] lader formentlig andre træne AI
       *[documented] lader andre træne AI
    } på { $data }{ $how ->
        [default] { $sure ->
            [documented] {" som standard"}
           *[other] {""}
        }
        [asked] {", medmindre du sagde nej"}
        [allowed] {", hvis du sagde ja"}
       *[plain] {""}
    }
claim-yes-lets-learn =
    { $service } { $sure ->
        [reported] siges at lade andre træne maskinlæring
        [derived] lader formentlig andre træne maskinlæring
       *[documented] lader andre træne maskinlæring
    } på { $data }{ $how ->
        [default] { $sure ->
            [documented] {" som standard"}
           *[other] {""}
        }
        [asked] {", medmindre du sagde nej"}
        [allowed] {", hvis du sagde ja"}
       *[plain] {""}
    }
claim-no-trains =
    { $service } { $sure ->
        [reported] træner angiveligt ikke AI
        [derived] træner formentlig ikke AI
       *[documented] siger, det ikke træner AI
    } på { $data }{ $how ->
        [allowed] {" uden dit ja"}
       *[plain] {""}
    }
claim-no-learns =
    { $service } { $sure ->
        [reported] træner angiveligt ikke maskinlæring
        [derived] træner formentlig ikke maskinlæring
       *[documented] siger, det ikke træner maskinlæring
    } på { $data }{ $how ->
        [allowed] {" uden dit ja"}
       *[plain] {""}
    }
claim-no-lets =
    { $service } { $sure ->
        [reported] lader angiveligt ikke andre træne AI
        [derived] lader formentlig ikke andre træne AI
       *[documented] siger, det ikke lader andre træne AI
    } på { $data }{ $how ->
        [allowed] {" uden dit ja"}
       *[plain] {""}
    }
claim-no-lets-learn =
    { $service } { $sure ->
        [reported] lader angiveligt ikke andre træne maskinlæring
        [derived] lader formentlig ikke andre træne maskinlæring
       *[documented] siger, det ikke lader andre træne maskinlæring
    } på { $data }{ $how ->
        [allowed] {" uden dit ja"}
       *[plain] {""}
    }
claim-age-trains =
    { $service } { $sure ->
        [reported] træner angiveligt ikke AI
        [derived] træner formentlig ikke AI
       *[documented] siger, det ikke træner AI
    } på { $data }, før du er { $years }
claim-age-learns =
    { $service } { $sure ->
        [reported] træner angiveligt ikke maskinlæring
        [derived] træner formentlig ikke maskinlæring
       *[documented] siger, det ikke træner maskinlæring
    } på { $data }, før du er { $years }
claim-age-lets =
    { $service } { $sure ->
        [reported] lader angiveligt ikke andre træne AI
        [derived] lader formentlig ikke andre træne AI
       *[documented] siger, det ikke lader andre træne AI
    } på { $data }, før du er { $years }
claim-age-lets-learn =
    { $service } { $sure ->
        [reported] lader angiveligt ikke andre træne maskinlæring
        [derived] lader formentlig ikke andre træne maskinlæring
       *[documented] siger, det ikke lader andre træne maskinlæring
    } på { $data }, før du er { $years }
claim-soon-trains =
    { $service } { $sure ->
        [reported] siges at ville træne AI
        [derived] vil formentlig træne AI
       *[documented] siger, det vil træne AI
    } på { $data }
claim-soon-learns =
    { $service } { $sure ->
        [reported] siges at ville træne maskinlæring
        [derived] vil formentlig træne maskinlæring
       *[documented] siger, det vil træne maskinlæring
    } på { $data }
claim-soon-lets =
    { $service } { $sure ->
        [reported] siges at ville lade andre træne AI
        [derived] vil formentlig lade andre træne AI
       *[documented] siger, det vil lade andre træne AI
    } på { $data }
claim-soon-lets-learn =
    { $service } { $sure ->
        [reported] siges at ville lade andre træne maskinlæring
        [derived] vil formentlig lade andre træne maskinlæring
       *[documented] siger, det vil lade andre træne maskinlæring
    } på { $data }
claim-paused-trains =
    { $service } { $sure ->
        [reported] siges at have sat
        [derived] har formentlig sat
       *[documented] har sat
    } AI-træning på { $data } på pause
claim-paused-learns =
    { $service } { $sure ->
        [reported] siges at have sat
        [derived] har formentlig sat
       *[documented] har sat
    } træning af maskinlæring på { $data } på pause
claim-paused-lets =
    { $service } { $sure ->
        [reported] siges at have sat
        [derived] har formentlig sat
       *[documented] har sat
    } andres AI-træning på { $data } på pause
claim-paused-lets-learn =
    { $service } { $sure ->
        [reported] siges at have sat
        [derived] har formentlig sat
       *[documented] har sat
    } andres træning af maskinlæring på { $data } på pause
claim-unclear-trains = Vi ved ikke, om { $service } træner AI på { $data }
claim-unclear-learns = Vi ved ikke, om { $service } træner maskinlæring på { $data }
claim-unclear-lets = Vi ved ikke, om { $service } lader andre træne AI på { $data }
claim-unclear-lets-learn = Vi ved ikke, om { $service } lader andre træne maskinlæring på { $data }
data-posts = dine opslag
data-profile = din profil
data-messages = dine beskeder
data-chats = dine AI-chats
data-files = dine filer
data-voice = din stemme
data-activity = det, du gør
data-others = opslag om dig
visitor-data-posts = medlemmers opslag
visitor-data-profile = medlemmers profiler
visitor-data-messages = medlemmers beskeder
visitor-data-chats = medlemmers AI-chats
visitor-data-files = medlemmers filer
visitor-data-voice = medlemmers stemmer
visitor-data-activity = det, medlemmer gør
visitor-data-others = opslag om dig
data-any = dine data
