claim-yes-trains =
    { $service } { $sure ->
        [reported] zou{ $how ->
            [default] {" standaard"}
           *[plain] {""}
        } AI trainen
        [derived] traint waarschijnlijk{ $how ->
            [default] {" standaard"}
           *[plain] {""}
        } AI
       *[documented] traint{ $how ->
            [default] {" standaard"}
           *[plain] {""}
        } AI
    } met { $data }{ $how ->
        [asked] {", tenzij je nee zei"}
        [allowed] {" als je ja zei"}
       *[plain] {""}
    }
claim-yes-learns =
    { $service } { $sure ->
        [reported] zou machine learning trainen
        [derived] traint waarschijnlijk machine learning
       *[documented] traint{ $how ->
            [default] {" standaard"}
           *[plain] {""}
        } machine learning
    } met { $data }{ $how ->
        [asked] {", tenzij je nee zei"}
        [allowed] {" als je ja zei"}
       *[plain] {""}
    }
claim-yes-lets =
    { $service } { $sure ->
        [reported] zou anderen AI laten trainen
        [derived] laat anderen waarschijnlijk AI trainen
       *[documented] laat anderen{ $how ->
            [default] {" standaard"}
           *[plain] {""}
        } AI trainen
    } met { $data }{ $how ->
        [asked] {", tenzij je nee zei"}
        [allowed] {" als je ja zei"}
       *[plain] {""}
    }
claim-yes-lets-learn =
    { $service } { $sure ->
        [reported] zou anderen machine learning laten trainen
        [derived] laat anderen waarschijnlijk machine learning trainen
       *[documented] laat anderen{ $how ->
            [default] {" standaard"}
           *[plain] {""}
        } machine learning trainen
    } met { $data }{ $how ->
        [asked] {", tenzij je nee zei"}
        [allowed] {" als je ja zei"}
       *[plain] {""}
    }
claim-no-trains =
    { $service } { $sure ->
        [reported] zou geen AI trainen
        [derived] traint waarschijnlijk geen AI
       *[documented] zegt geen AI te trainen
    } met { $data }{ $how ->
        [allowed] {", tenzij je ja zegt"}
       *[plain] {""}
    }
claim-no-learns =
    { $service } { $sure ->
        [reported] zou geen machine learning trainen
        [derived] traint waarschijnlijk geen machine learning
       *[documented] zegt geen machine learning te trainen
    } met { $data }{ $how ->
        [allowed] {", tenzij je ja zegt"}
       *[plain] {""}
    }
claim-no-lets =
    { $service } { $sure ->
        [reported] zou anderen geen AI laten trainen
        [derived] laat anderen waarschijnlijk geen AI trainen
       *[documented] zegt anderen geen AI te laten trainen
    } met { $data }{ $how ->
        [allowed] {", tenzij je ja zegt"}
       *[plain] {""}
    }
claim-no-lets-learn =
    { $service } { $sure ->
        [reported] zou anderen geen machine learning laten trainen
        [derived] laat anderen waarschijnlijk geen machine learning trainen
       *[documented] zegt anderen geen machine learning te laten trainen
    } met { $data }{ $how ->
        [allowed] {", tenzij je ja zegt"}
       *[plain] {""}
    }
claim-age-trains =
    { $service } { $sure ->
        [reported] zou geen AI trainen
        [derived] traint waarschijnlijk geen AI
       *[documented] zegt geen AI te trainen
    } met { $data } voordat je { $years } bent
claim-age-learns =
    { $service } { $sure ->
        [reported] zou geen machine learning trainen
        [derived] traint waarschijnlijk geen machine learning
       *[documented] zegt geen machine learning te trainen
    } met { $data } voordat je { $years } bent
claim-age-lets =
    { $service } { $sure ->
        [reported] zou anderen geen AI laten trainen
        [derived] laat anderen waarschijnlijk geen AI trainen
       *[documented] zegt anderen geen AI te laten trainen
    } met { $data } voordat je { $years } bent
claim-age-lets-learn =
    { $service } { $sure ->
        [reported] zou anderen geen machine learning laten trainen
        [derived] laat anderen waarschijnlijk geen machine learning trainen
       *[documented] zegt anderen geen machine learning te laten trainen
    } met { $data } voordat je { $years } bent
claim-soon-trains =
    { $service } { $sure ->
        [reported] zou AI gaan trainen
        [derived] gaat waarschijnlijk AI trainen
       *[documented] zegt AI te gaan trainen
    } met { $data }
claim-soon-learns =
    { $service } { $sure ->
        [reported] zou machine learning gaan trainen
        [derived] gaat waarschijnlijk machine learning trainen
       *[documented] zegt machine learning te gaan trainen
    } met { $data }
claim-soon-lets =
    { $service } { $sure ->
        [reported] zou anderen AI gaan laten trainen
        [derived] gaat anderen waarschijnlijk AI laten trainen
       *[documented] zegt anderen AI te gaan laten trainen
    } met { $data }
claim-soon-lets-learn =
    { $service } { $sure ->
        [reported] zou anderen machine learning gaan laten trainen
        [derived] gaat anderen waarschijnlijk machine learning laten trainen
       *[documented] zegt anderen machine learning te gaan laten trainen
    } met { $data }
claim-paused-trains =
    { $service } { $sure ->
        [reported] zou tijdelijk geen AI meer trainen
        [derived] traint waarschijnlijk tijdelijk geen AI meer
       *[documented] traint tijdelijk geen AI meer
    } met { $data }
claim-paused-learns =
    { $service } { $sure ->
        [reported] zou tijdelijk geen machine learning meer trainen
        [derived] traint waarschijnlijk tijdelijk geen machine learning meer
       *[documented] traint tijdelijk geen machine learning meer
    } met { $data }
claim-paused-lets =
    { $service } { $sure ->
        [reported] zou anderen tijdelijk geen AI meer laten trainen
        [derived] laat anderen waarschijnlijk tijdelijk geen AI meer trainen
       *[documented] laat anderen tijdelijk geen AI meer trainen
    } met { $data }
claim-paused-lets-learn =
    { $service } { $sure ->
        [reported] zou anderen tijdelijk geen machine learning meer laten trainen
        [derived] laat anderen waarschijnlijk tijdelijk geen machine learning meer trainen
       *[documented] laat anderen tijdelijk geen machine learning meer trainen
    } met { $data }
claim-unclear-trains = We weten niet of { $service } AI traint met { $data }
claim-unclear-learns = We weten niet of { $service } machine learning traint met { $data }
claim-unclear-lets = We weten niet of { $service } anderen AI laat trainen met { $data }
claim-unclear-lets-learn = We weten niet of { $service } anderen machine learning laat trainen met { $data }
data-posts = je posts
data-profile = je profiel
data-messages = je berichten
data-chats = je AI-chats
data-files = je bestanden
data-voice = je stem
data-activity = wat je doet
data-others = posts over jou
visitor-data-posts = ledenposts
visitor-data-profile = profielen van leden
visitor-data-messages = berichten van leden
visitor-data-chats = AI-chats van leden
visitor-data-files = bestanden van leden
visitor-data-voice = stemmen van leden
visitor-data-activity = wat leden doen
visitor-data-others = posts over jou
data-any = je gegevens
