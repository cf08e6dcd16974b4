claim-yes-trains =
    { $sure ->
        [reported] Segundo relatos, { $service } treina
        [derived] { $service } provavelmente treina
       *[documented] { $service } treina{ $how ->
            [default] {" por defeito"}
           *[plain] {""}
        }
    } IA com { $data }{ $how ->
        [asked] , salvo se recusaste
        [allowed] {" se o permitiste"}
       *[plain] {""}
    }
claim-yes-learns =
    { $sure ->
        [reported] Segundo relatos, { $service } treina aprendizagem automática
        [derived] { $service } provavelmente treina aprendizagem automática
       *[documented] { $service } treina aprendizagem automática com { $data }
    }{ $how ->
        [default] {""}
        [asked] , salvo se recusaste
        [allowed] {" se o permitiste"}
       *[plain] {""}
    }
claim-yes-lets =
    { $sure ->
        [reported] Segundo relatos, { $service } deixa outros treinar IA
        [derived] { $service } provavelmente deixa outros treinar IA
       *[documented] { $service } deixa outros treinar IA com { $data }
    }{ $how ->
        [default] {""}
        [asked] , salvo se recusaste
        [allowed] {" se o permitiste"}
       *[plain] {""}
    }
claim-yes-lets-learn =
    { $sure ->
        [reported] Segundo relatos, { $service } deixa outros treinar aprendizagem automática
        [derived] { $service } provavelmente deixa outros treinar aprendizagem automática
       *[documented] { $service } deixa outros treinar aprendizagem automática com { $data }
    }{ $how ->
        [default] {""}
        [asked] , salvo se recusaste
        [allowed] {" se o permitiste"}
       *[plain] {""}
    }
claim-no-trains =
    { $sure ->
        [reported] Segundo relatos, { $service } não
        [derived] { $service } provavelmente não
       *[documented] { $service } diz que não
    } treina IA com { $data }{ $how ->
        [allowed] {" sem o permitires"}
       *[plain] {""}
    }
claim-no-learns =
    { $sure ->
        [reported] Segundo relatos, { $service } não
        [derived] { $service } provavelmente não
       *[documented] { $service } diz que não
    } treina aprendizagem automática com { $data }{ $how ->
        [allowed] {" sem o permitires"}
       *[plain] {""}
    }
claim-no-lets =
    { $sure ->
        [reported] Segundo relatos, { $service } não deixa
        [derived] { $service } provavelmente não deixa
       *[documented] { $service } diz não deixar
    } outros treinar IA com { $data }{ $how ->
        [allowed] {" sem o permitires"}
       *[plain] {""}
    }
claim-no-lets-learn =
    { $sure ->
        [reported] Segundo relatos, { $service } não deixa
        [derived] { $service } provavelmente não deixa
       *[documented] { $service } diz não deixar
    } outros treinar aprendizagem automática com { $data }{ $how ->
        [allowed] {" sem o permitires"}
       *[plain] {""}
    }
claim-age-trains =
    { $sure ->
        [reported] Segundo relatos, { $service } não
        [derived] { $service } provavelmente não
       *[documented] { $service } diz que não
    } treina IA com { $data } antes de fazeres { $years } anos
claim-age-learns =
    { $sure ->
        [reported] Segundo relatos, { $service } não
        [derived] { $service } provavelmente não
       *[documented] { $service } diz que não
    } treina aprendizagem automática com { $data } antes de fazeres { $years } anos
claim-age-lets =
    { $sure ->
        [reported] Segundo relatos, { $service } não deixa
        [derived] { $service } provavelmente não deixa
       *[documented] { $service } diz não deixar
    } outros treinar IA com { $data } antes de fazeres { $years } anos
claim-age-lets-learn =
    { $sure ->
        [reported] Segundo relatos, { $service } não deixa
        [derived] { $service } provavelmente não deixa
       *[documented] { $service } diz não deixar
    } outros treinar aprendizagem automática com { $data } antes de fazeres { $years } anos
claim-soon-trains =
    { $sure ->
        [reported] Segundo relatos, { $service } vai treinar
        [derived] { $service } provavelmente vai treinar
       *[documented] { $service } diz que vai treinar
    } IA com { $data }
claim-soon-learns =
    { $sure ->
        [reported] Segundo relatos, { $service } vai treinar
        [derived] { $service } provavelmente vai treinar
       *[documented] { $service } diz que vai treinar
    } aprendizagem automática com { $data }
claim-soon-lets =
    { $sure ->
        [reported] Segundo relatos, { $service } vai deixar
        [derived] { $service } provavelmente vai deixar
       *[documented] { $service } diz que vai deixar
    } outros treinar IA com { $data }
claim-soon-lets-learn =
    { $sure ->
        [reported] Segundo relatos, { $service } vai deixar
        [derived] { $service } provavelmente vai deixar
       *[documented] { $service } diz que vai deixar
    } outros treinar aprendizagem automática com { $data }
claim-paused-trains =
    { $sure ->
        [reported] Segundo relatos, { $service } parou
        [derived] { $service } provavelmente parou
       *[documented] { $service } parou
    } por algum tempo de treinar IA com { $data }
claim-paused-learns =
    { $sure ->
        [reported] Segundo relatos, { $service } parou
        [derived] { $service } provavelmente parou
       *[documented] { $service } parou
    } por algum tempo de treinar aprendizagem automática com { $data }
claim-paused-lets =
    { $sure ->
        [reported] Segundo relatos, { $service } parou
        [derived] { $service } provavelmente parou
       *[documented] { $service } parou
    } por algum tempo de deixar outros treinar IA com { $data }
claim-paused-lets-learn =
    { $sure ->
        [reported] Segundo relatos, { $service } parou
        [derived] { $service } provavelmente parou
       *[documented] { $service } parou
    } por algum tempo de deixar outros treinar aprendizagem automática com { $data }
claim-unclear-trains = Não sabemos se { $service } treina IA com { $data }
claim-unclear-learns = Não sabemos se { $service } treina aprendizagem automática com { $data }
claim-unclear-lets = Não sabemos se { $service } deixa outros treinar IA com { $data }
claim-unclear-lets-learn = Não sabemos se { $service } deixa outros treinar aprendizagem automática com { $data }
data-posts = os teus posts
data-profile = o teu perfil
data-messages = as tuas mensagens
data-chats = os teus chats de IA
data-files = os teus ficheiros
data-voice = a tua voz
data-activity = o que fazes
data-others = posts sobre ti
visitor-data-posts = posts alheios
visitor-data-profile = perfis alheios
visitor-data-messages = mensagens alheias
visitor-data-chats = chats alheios
visitor-data-files = dados alheios
visitor-data-voice = vozes alheias
visitor-data-activity = atividade alheia
visitor-data-others = posts sobre ti
data-any = os teus dados
