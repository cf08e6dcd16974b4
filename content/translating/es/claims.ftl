claim-yes-trains =
    { $sure ->
        [reported] Según informes, { $service } entrena IA
        [derived] { $service } probablemente entrena IA
       *[documented] { $service } entrena IA
    }{ $how ->
        [default] { $sure ->
            [documented] {" por defecto"}
           *[other] {""}
        }
       *[plain] {""}
    } con { $data }{ $how ->
        [default] {""}
        [asked] {", salvo que dijeras que no"}
        [allowed] {" si lo permitiste"}
       *[plain] {""}
    }
claim-yes-learns =
    { $sure ->
        [reported] Según informes, { $service } entrena aprendizaje automático
        [derived] { $service } probablemente entrena aprendizaje automático
       *[documented] { $service } entrena aprendizaje automático con { $data }
    }{ $how ->
        [default] {""}
        [asked] {", salvo que dijeras que no"}
        [allowed] {" si lo permitiste"}
       *[plain] {""}
    }
claim-yes-lets =
    { $sure ->
        [reported] Según informes, { $service } deja que otros entrenen IA
        [derived] { $service } probablemente deja que otros entrenen IA con { $data }
       *[documented] { $service } deja que otros entrenen IA con { $data }
    }{ $how ->
        [default] {""}
        [asked] {", salvo que dijeras que no"}
        [allowed] {" si lo permitiste"}
       *[plain] {""}
    }
claim-yes-lets-learn =
    { $sure ->
        [reported] Según informes, { $service } deja que otros entrenen aprendizaje automático
        [derived] { $service } probablemente deja que otros entrenen aprendizaje automático con { $data }
       *[documented] { $service } deja que otros entrenen aprendizaje automático con { $data }
    }{ $how ->
        [default] {""}
        [asked] {", salvo que dijeras que no"}
        [allowed] {" si lo permitiste"}
       *[plain] {""}
    }
claim-no-trains =
    { $sure ->
        [reported] Según informes, { $service } no
        [derived] { $service } probablemente no
       *[documented] { $service } dice que no
    } entrena IA con { $data }{ $how ->
        [allowed] {" salvo que lo permitas"}
       *[plain] {""}
    }
claim-no-learns =
    { $sure ->
        [reported] Según informes, { $service } no
        [derived] { $service } probablemente no
       *[documented] { $service } dice que no
    } entrena aprendizaje automático con { $data }{ $how ->
        [allowed] {" salvo que lo permitas"}
       *[plain] {""}
    }
claim-no-lets =
    { $sure ->
        [reported] Según informes, { $service } no
        [derived] { $service } probablemente no
       *[documented] { $service } dice que no
    } deja que otros entrenen IA con { $data }{ $how ->
        [allowed] {" salvo que lo permitas"}
       *[plain] {""}
    }
claim-no-lets-learn =
    { $sure ->
        [reported] Según informes, { $service } no
        [derived] { $service } probablemente no
       *[documented] { $service } dice que no
    } deja que otros entrenen aprendizaje automático con { $data }{ $how ->
        [allowed] {" salvo que lo permitas"}
       *[plain] {""}
    }
claim-age-trains =
    { $sure ->
        [reported] Según informes, { $service } no
        [derived] { $service } probablemente no
       *[documented] { $service } dice que no
    } entrena IA con { $data } antes de que cumplas { $years } años
claim-age-learns =
    { $sure ->
        [reported] Según informes, { $service } no
        [derived] { $service } probablemente no
       *[documented] { $service } dice que no
    } entrena aprendizaje automático con { $data } antes de que cumplas { $years } años
claim-age-lets =
    { $sure ->
        [reported] Según informes, { $service } no
        [derived] { $service } probablemente no
       *[documented] { $service } dice que no
    } deja que otros entrenen IA con { $data } antes de que cumplas { $years } años
claim-age-lets-learn =
    { $sure ->
        [reported] Según informes, { $service } no
        [derived] { $service } probablemente no
       *[documented] { $service } dice que no
    } deja que otros entrenen aprendizaje automático con { $data } antes de que cumplas { $years } años
claim-soon-trains =
    { $sure ->
        [reported] Según informes, { $service } entrenará
        [derived] { $service } probablemente entrenará
       *[documented] { $service } dice que entrenará
    } IA con { $data }
claim-soon-learns =
    { $sure ->
        [reported] Según informes, { $service } entrenará
        [derived] { $service } probablemente entrenará
       *[documented] { $service } dice que entrenará
    } aprendizaje automático con { $data }
claim-soon-lets =
    { $sure ->
        [reported] Según informes, { $service } dejará
        [derived] { $service } probablemente dejará
       *[documented] { $service } dice que dejará
    } que otros entrenen IA con { $data }
claim-soon-lets-learn =
    { $sure ->
        [reported] Según informes, { $service } dejará
        [derived] { $service } probablemente dejará
       *[documented] { $service } dice que dejará
    } que otros entrenen aprendizaje automático con { $data }
claim-paused-trains =
    { $sure ->
        [reported] Según informes, { $service } ha dejado
        [derived] { $service } probablemente ha dejado
       *[documented] { $service } ha dejado
    } por un tiempo de entrenar IA con { $data }
claim-paused-learns =
    { $sure ->
        [reported] Según informes, { $service } ha dejado
        [derived] { $service } probablemente ha dejado
       *[documented] { $service } ha dejado
    } por un tiempo de entrenar aprendizaje automático con { $data }
claim-paused-lets =
    { $sure ->
        [reported] Según informes, { $service } ha dejado
        [derived] { $service } probablemente ha dejado
       *[documented] { $service } ha dejado
    } por un tiempo de permitir que otros entrenen IA con { $data }
claim-paused-lets-learn =
    { $sure ->
        [reported] Según informes, { $service } ha dejado
        [derived] { $service } probablemente ha dejado
       *[documented] { $service } ha dejado
    } por un tiempo de permitir que otros entrenen aprendizaje automático con { $data }
claim-unclear-trains = No sabemos si { $service } entrena IA con { $data }
claim-unclear-learns = No sabemos si { $service } entrena aprendizaje automático con { $data }
claim-unclear-lets = No sabemos si { $service } deja que otros entrenen IA con { $data }
claim-unclear-lets-learn = No sabemos si { $service } deja que otros entrenen aprendizaje automático con { $data }
data-posts = tus publicaciones
data-profile = tu perfil
data-messages = tus mensajes
data-chats = tus chats con IA
data-files = tus archivos
data-voice = tu voz
data-activity = lo que haces
data-others = publicaciones sobre ti
visitor-data-posts = posts ajenos
visitor-data-profile = perfiles ajenos
visitor-data-messages = mensajes ajenos
visitor-data-chats = chats de IA ajenos
visitor-data-files = archivos ajenos
visitor-data-voice = voces ajenas
visitor-data-activity = actividad ajena
visitor-data-others = publicaciones sobre ti
data-any = tus datos
