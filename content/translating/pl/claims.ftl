claim-yes-trains =
    { $sure ->
        [reported] Wg doniesień { $service }
        [derived] { $service } zapewne
       *[documented] { $service }{ $how ->
            [default] {" domyślnie"}
           *[plain] {""}
        }
    } trenuje AI na { $data }{ $how ->
        [asked] {", chyba że odmówisz"}
        [allowed] {", jeśli pozwolisz"}
       *[plain] {""}
    }
claim-yes-learns =
    { $sure ->
        [reported] Wg doniesień { $service } trenuje uczenie maszynowe
        [derived] { $service } zapewne trenuje uczenie maszynowe na { $data }
       *[documented] { $service } trenuje uczenie maszynowe na { $data }
    }{ $how ->
        [default] {""}
        [asked] {", chyba że odmówisz"}
        [allowed] {", jeśli pozwolisz"}
       *[plain] {""}
    }
claim-yes-lets =
    { $sure ->
        [reported] Wg doniesień { $service } pozwala innym trenować AI
        [derived] { $service } zapewne pozwala innym trenować AI na { $data }
       *[documented] { $service } pozwala innym trenować AI na { $data }
    }{ $how ->
        [default] {""}
        [asked] {", chyba że odmówisz"}
        [allowed] {", jeśli pozwolisz"}
       *[plain] {""}
    }
claim-yes-lets-learn =
    { $sure ->
        [reported] Wg doniesień { $service } pozwala innym trenować uczenie maszynowe
        [derived] { $service } zapewne pozwala innym trenować uczenie maszynowe na { $data }
       *[documented] { $service } pozwala innym trenować uczenie maszynowe na { $data }
    }{ $how ->
        [default] {""}
        [asked] {", chyba że odmówisz"}
        [allowed] {", jeśli pozwolisz"}
       *[plain] {""}
    }
claim-no-trains =
    { $sure ->
        [reported] Wg doniesień { $service } nie
        [derived] { $service } zapewne nie
       *[documented] { $service } podaje, że nie
    } trenuje AI na { $data }{ $how ->
        [allowed] {", chyba że pozwolisz"}
       *[plain] {""}
    }
claim-no-learns =
    { $sure ->
        [reported] Wg doniesień { $service } nie
        [derived] { $service } zapewne nie
       *[documented] { $service } podaje, że nie
    } trenuje uczenie maszynowe na { $data }{ $how ->
        [allowed] {", chyba że pozwolisz"}
       *[plain] {""}
    }
claim-no-lets =
    { $sure ->
        [reported] Wg doniesień { $service } nie
        [derived] { $service } zapewne nie
       *[documented] { $service } podaje, że nie
    } pozwala innym trenować AI na { $data }{ $how ->
        [allowed] {", chyba że pozwolisz"}
       *[plain] {""}
    }
claim-no-lets-learn =
    { $sure ->
        [reported] Wg doniesień { $service } nie
        [derived] { $service } zapewne nie
       *[documented] { $service } podaje, że nie
    } pozwala innym trenować uczenie maszynowe na { $data }{ $how ->
        [allowed] {", chyba że pozwolisz"}
       *[plain] {""}
    }
claim-age-trains =
    { $sure ->
        [reported] Wg doniesień { $service } nie
        [derived] { $service } zapewne nie
       *[documented] { $service } podaje, że nie
    } trenuje AI na { $data }, zanim skończysz { $years } lat
claim-age-learns =
    { $sure ->
        [reported] Wg doniesień { $service } nie
        [derived] { $service } zapewne nie
       *[documented] { $service } podaje, że nie
    } trenuje uczenie maszynowe na { $data }, zanim skończysz { $years } lat
claim-age-lets =
    { $sure ->
        [reported] Wg doniesień { $service } nie
        [derived] { $service } zapewne nie
       *[documented] { $service } podaje, że nie
    } pozwala innym trenować AI na { $data }, zanim skończysz { $years } lat
claim-age-lets-learn =
    { $sure ->
        [reported] Wg doniesień { $service } nie
        [derived] { $service } zapewne nie
       *[documented] { $service } podaje, że nie
    } pozwala innym trenować uczenie maszynowe na { $data }, zanim skończysz { $years } lat
claim-soon-trains =
    { $sure ->
        [reported] Wg doniesień { $service } będzie
        [derived] { $service } zapewne będzie
       *[documented] { $service } podaje, że będzie
    } trenować AI na { $data }
claim-soon-learns =
    { $sure ->
        [reported] Wg doniesień { $service } będzie
        [derived] { $service } zapewne będzie
       *[documented] { $service } podaje, że będzie
    } trenować uczenie maszynowe na { $data }
claim-soon-lets =
    { $sure ->
        [reported] Wg doniesień { $service } będzie
        [derived] { $service } zapewne będzie
       *[documented] { $service } podaje, że będzie
    } pozwalać innym trenować AI na { $data }
claim-soon-lets-learn =
    { $sure ->
        [reported] Wg doniesień { $service } będzie
        [derived] { $service } zapewne będzie
       *[documented] { $service } podaje, że będzie
    } pozwalać innym trenować uczenie maszynowe na { $data }
claim-paused-trains =
    { $sure ->
        [reported] Wg doniesień { $service }
        [derived] { $service } zapewne
       *[documented] { $service }
    } wstrzymuje na pewien czas trenowanie AI na { $data }
claim-paused-learns =
    { $sure ->
        [reported] Wg doniesień { $service }
        [derived] { $service } zapewne
       *[documented] { $service }
    } wstrzymuje na pewien czas trenowanie uczenia maszynowego na { $data }
claim-paused-lets =
    { $sure ->
        [reported] Wg doniesień { $service }
        [derived] { $service } zapewne
       *[documented] { $service }
    } wstrzymuje na pewien czas zgodę na to, by inni trenowali AI na { $data }
claim-paused-lets-learn =
    { $sure ->
        [reported] Wg doniesień { $service }
        [derived] { $service } zapewne
       *[documented] { $service }
    } wstrzymuje na pewien czas zgodę na to, by inni trenowali uczenie maszynowe na { $data }
claim-unclear-trains = Nie wiemy, czy { $service } trenuje AI na { $data }
claim-unclear-learns = Nie wiemy, czy { $service } trenuje uczenie maszynowe na { $data }
claim-unclear-lets = Nie wiemy, czy { $service } pozwala innym trenować AI na { $data }
claim-unclear-lets-learn = Nie wiemy, czy { $service } pozwala innym trenować uczenie maszynowe na { $data }
data-posts = twoich postach
data-profile = twoim profilu
data-messages = twoich wiadomościach
data-chats = twoich czatach z AI
data-files = twoich plikach
data-voice = twoim głosie
data-activity = tym, co robisz
data-others = postach o tobie
visitor-data-posts = cudzych postach
visitor-data-profile = cudzych profilach
visitor-data-messages = cudzych wiadomościach
visitor-data-chats = cudzych czatach z AI
visitor-data-files = cudzych plikach
visitor-data-voice = cudzych głosach
visitor-data-activity = tym, co robią inni
visitor-data-others = postach o tobie
data-any = twoich danych
