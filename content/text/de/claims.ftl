### Was sich über eine Verwendung in einer Zeile sagen lässt. Gewählt nach Antwort, wessen KI, welcher KI, wie es steht und
### wie fest es belegt ist; die Daten in Worten, die auf „mit“ folgen.

claim-yes-trains =
    { $service } { $sure ->
        [reported] trainiert laut Berichten
        [derived] trainiert wohl
       *[documented] trainiert{ $how ->
            [default] {" von sich aus"}
           *[plain] {""}
        }
    } KI mit { $data }{ $how ->
        [asked] , außer du lehnst ab
        [allowed] , wenn du es erlaubt hast
       *[plain] {""}
    }
claim-yes-learns =
    { $service } trainiert { $sure ->
        [reported] laut Berichten maschinelles Lernen
        [derived] wohl maschinelles Lernen mit { $data }
       *[documented] maschinelles Lernen mit { $data }
    }{ $how ->
        [asked] , außer du lehnst ab
        [allowed] , wenn du es erlaubt hast
       *[plain] {""}
    }
claim-yes-lets =
    { $service } { $sure ->
        [reported] lässt laut Berichten andere KI
        [derived] lässt wohl andere mit { $data } KI
       *[documented] lässt andere mit { $data } KI
    } trainieren{ $how ->
        [asked] , außer du lehnst ab
        [allowed] , wenn du es erlaubt hast
       *[plain] {""}
    }
claim-yes-lets-learn =
    { $service } { $sure ->
        [reported] lässt laut Berichten andere maschinelles Lernen
        [derived] lässt wohl andere mit { $data } maschinelles Lernen
       *[documented] lässt andere mit { $data } maschinelles Lernen
    } trainieren{ $how ->
        [asked] , außer du lehnst ab
        [allowed] , wenn du es erlaubt hast
       *[plain] {""}
    }
claim-no-trains =
    { $sure ->
        [reported] Laut Berichten kein KI-Training
        [derived] { $service } trainiert wohl keine KI
       *[documented] { $service } sagt, es trainiert keine KI
    } mit { $data }{ $how ->
        [allowed] , außer du erlaubst es
       *[plain] {""}
    }
claim-no-learns =
    { $service } { $sure ->
        [reported] trainiert laut Berichten
        [derived] trainiert wohl
       *[documented] sagt, es trainiert
    } kein maschinelles Lernen mit { $data }{ $how ->
        [allowed] , außer du erlaubst es
       *[plain] {""}
    }
claim-no-lets =
    { $service } { $sure ->
        [reported] lässt laut Berichten
        [derived] lässt wohl
       *[documented] sagt, es lässt
    } niemanden mit { $data } KI trainieren{ $how ->
        [allowed] , außer du erlaubst es
       *[plain] {""}
    }
claim-no-lets-learn =
    { $service } { $sure ->
        [reported] lässt laut Berichten
        [derived] lässt wohl
       *[documented] sagt, es lässt
    } niemanden mit { $data } maschinelles Lernen trainieren{ $how ->
        [allowed] , außer du erlaubst es
       *[plain] {""}
    }
claim-age-trains =
    { $service } { $sure ->
        [reported] trainiert laut Berichten
        [derived] trainiert wohl
       *[documented] sagt, es trainiert
    } keine KI mit { $data }, bis du { $years } bist
claim-age-learns =
    { $service } { $sure ->
        [reported] trainiert laut Berichten
        [derived] trainiert wohl
       *[documented] sagt, es trainiert
    } kein maschinelles Lernen mit { $data }, bis du { $years } bist
claim-age-lets =
    { $service } { $sure ->
        [reported] lässt laut Berichten
        [derived] lässt wohl
       *[documented] sagt, es lässt
    } niemanden mit { $data } KI trainieren, bis du { $years } bist
claim-age-lets-learn =
    { $service } { $sure ->
        [reported] lässt laut Berichten
        [derived] lässt wohl
       *[documented] sagt, es lässt
    } niemanden mit { $data } maschinelles Lernen trainieren, bis du { $years } bist
claim-soon-trains =
    { $service } will { $sure ->
        [reported] laut Berichten
        [derived] wohl
       *[documented] nach eigener Aussage
    } KI mit { $data } trainieren
claim-soon-learns =
    { $service } will { $sure ->
        [reported] laut Berichten
        [derived] wohl
       *[documented] nach eigener Aussage
    } maschinelles Lernen mit { $data } trainieren
claim-soon-lets =
    { $service } will { $sure ->
        [reported] laut Berichten
        [derived] wohl
       *[documented] nach eigener Aussage
    } andere mit { $data } KI trainieren lassen
claim-soon-lets-learn =
    { $service } will { $sure ->
        [reported] laut Berichten
        [derived] wohl
       *[documented] nach eigener Aussage
    } andere mit { $data } maschinelles Lernen trainieren lassen
claim-paused-trains =
    { $service } hat { $sure ->
        [reported] laut Berichten eine Zeit lang
        [derived] wohl eine Zeit lang
       *[documented] eine Zeit lang
    } aufgehört, KI mit { $data } zu trainieren
claim-paused-learns =
    { $service } hat { $sure ->
        [reported] laut Berichten eine Zeit lang
        [derived] wohl eine Zeit lang
       *[documented] eine Zeit lang
    } aufgehört, maschinelles Lernen mit { $data } zu trainieren
claim-paused-lets =
    { $service } hat { $sure ->
        [reported] laut Berichten eine Zeit lang
        [derived] wohl eine Zeit lang
       *[documented] eine Zeit lang
    } aufgehört, andere mit { $data } KI trainieren zu lassen
claim-paused-lets-learn =
    { $service } hat { $sure ->
        [reported] laut Berichten eine Zeit lang
        [derived] wohl eine Zeit lang
       *[documented] eine Zeit lang
    } aufgehört, andere mit { $data } maschinelles Lernen trainieren zu lassen
claim-unclear-trains = Wir wissen nicht, ob { $service } KI mit { $data } trainiert
claim-unclear-learns = Wir wissen nicht, ob { $service } maschinelles Lernen mit { $data } trainiert
claim-unclear-lets = Wir wissen nicht, ob { $service } andere mit { $data } KI trainieren lässt
claim-unclear-lets-learn = Wir wissen nicht, ob { $service } andere mit { $data } maschinelles Lernen trainieren lässt
data-posts = deinen Posts
data-profile = deinem Profil
data-messages = deinen Nachrichten
data-chats = deinen KI-Chats
data-files = deinen Dateien
data-voice = deiner Stimme
data-activity = dem, was du tust
data-others = Beiträgen über dich
visitor-data-posts = fremden Posts
visitor-data-profile = fremden Profilen
visitor-data-messages = fremden Nachrichten
visitor-data-chats = fremden KI-Chats
visitor-data-files = fremden Daten
visitor-data-voice = fremden Stimmen
visitor-data-activity = fremdem Verhalten
visitor-data-others = Beiträgen über dich
data-any = deinen Daten
