### What may be said of a use of data in one line. Chosen by answer, whose AI it is, which AI, how it stands and how
### firmly it is held; the data in words that follow “on”.

claim-yes-trains =
    { $service } { $sure ->
        [reported] reportedly trains
        [derived] probably trains
       *[documented] trains
    } AI on { $data }{ $how ->
        [default] {" by default"}
        [asked] {" unless you said no"}
        [allowed] {" if you allowed it"}
       *[plain] {""}
    }
claim-yes-learns =
    { $service } { $sure ->
        [reported] reportedly trains
        [derived] probably trains
       *[documented] trains
    } machine learning on { $data }{ $how ->
        [default] { $sure ->
            [documented] {" by default"}
           *[other] {""}
        }
        [asked] {" unless you said no"}
        [allowed] {" if you allowed it"}
       *[plain] {""}
    }
claim-yes-lets =
    { $service } { $sure ->
        [reported] reportedly lets others
        [derived] probably lets others
       *[documented] lets others
    } train AI on { $data }{ $how ->
        [default] { $sure ->
            [documented] {" by default"}
           *[other] {""}
        }
        [asked] {" unless you said no"}
        [allowed] {" if you allowed it"}
       *[plain] {""}
    }
claim-yes-lets-learn =
    { $service } { $sure ->
        [reported] reportedly lets others
        [derived] probably lets others
       *[documented] lets others
    } train machine learning on { $data }{ $how ->
        [default] { $sure ->
            [documented] {" by default"}
           *[other] {""}
        }
        [asked] {" unless you said no"}
        [allowed] {" if you allowed it"}
       *[plain] {""}
    }
claim-no-trains =
    { $service } { $sure ->
        [reported] reportedly does not
        [derived] probably does not
       *[documented] says it does not
    } train AI on { $data }{ $how ->
        [allowed] {" unless you allow it"}
       *[plain] {""}
    }
claim-no-learns =
    { $service } { $sure ->
        [reported] reportedly does not
        [derived] probably does not
       *[documented] says it does not
    } train machine learning on { $data }{ $how ->
        [allowed] {" unless you allow it"}
       *[plain] {""}
    }
claim-no-lets =
    { $service } { $sure ->
        [reported] reportedly does not
        [derived] probably does not
       *[documented] says it does not
    } let others train AI on { $data }{ $how ->
        [allowed] {" unless you allow it"}
       *[plain] {""}
    }
claim-no-lets-learn =
    { $service } { $sure ->
        [reported] reportedly does not
        [derived] probably does not
       *[documented] says it does not
    } let others train machine learning on { $data }{ $how ->
        [allowed] {" unless you allow it"}
       *[plain] {""}
    }
claim-age-trains =
    { $service } { $sure ->
        [reported] reportedly does not
        [derived] probably does not
       *[documented] says it does not
    } train AI on { $data } before you are { $years }
claim-age-learns =
    { $service } { $sure ->
        [reported] reportedly does not
        [derived] probably does not
       *[documented] says it does not
    } train machine learning on { $data } before you are { $years }
claim-age-lets =
    { $service } { $sure ->
        [reported] reportedly does not
        [derived] probably does not
       *[documented] says it does not
    } let others train AI on { $data } before you are { $years }
claim-age-lets-learn =
    { $service } { $sure ->
        [reported] reportedly does not
        [derived] probably does not
       *[documented] says it does not
    } let others train machine learning on { $data } before you are { $years }
claim-soon-trains =
    { $service } { $sure ->
        [reported] will reportedly
        [derived] will probably
       *[documented] says it will
    } train AI on { $data }
claim-soon-learns =
    { $service } { $sure ->
        [reported] will reportedly
        [derived] will probably
       *[documented] says it will
    } train machine learning on { $data }
claim-soon-lets =
    { $service } { $sure ->
        [reported] will reportedly
        [derived] will probably
       *[documented] says it will
    } let others train AI on { $data }
claim-soon-lets-learn =
    { $service } { $sure ->
        [reported] will reportedly
        [derived] will probably
       *[documented] says it will
    } let others train machine learning on { $data }
claim-paused-trains =
    { $service } { $sure ->
        [reported] has reportedly
        [derived] has probably
       *[documented] has
    } stopped training AI on { $data } for a time
claim-paused-learns =
    { $service } { $sure ->
        [reported] has reportedly
        [derived] has probably
       *[documented] has
    } stopped training machine learning on { $data } for a time
claim-paused-lets =
    { $service } { $sure ->
        [reported] has reportedly
        [derived] has probably
       *[documented] has
    } stopped letting others train AI on { $data } for a time
claim-paused-lets-learn =
    { $service } { $sure ->
        [reported] has reportedly
        [derived] has probably
       *[documented] has
    } stopped letting others train machine learning on { $data } for a time
claim-unclear-trains = We do not know whether { $service } trains AI on { $data }
claim-unclear-learns = We do not know whether { $service } trains machine learning on { $data }
claim-unclear-lets = We do not know whether { $service } lets others train AI on { $data }
claim-unclear-lets-learn = We do not know whether { $service } lets others train machine learning on { $data }
data-posts = your posts
data-profile = your profile
data-messages = your messages
data-chats = your AI chats
data-files = your files
data-voice = your voice
data-activity = what you do
data-others = posts about you
visitor-data-posts = members’ posts
visitor-data-profile = members’ profiles
visitor-data-messages = members’ messages
visitor-data-chats = members’ AI chats
visitor-data-files = members’ files
visitor-data-voice = members’ voices
visitor-data-activity = what members do
visitor-data-others = posts about you
data-any = your data
