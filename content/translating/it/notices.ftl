notice-discreet-title = Un promemoria impostato da te
notice-discreet-body = Apri l’app per vederlo.

notice-trial-title = Una notifica di prova
notice-trial-body = I promemoria arrivano su questo dispositivo.

widget-next = { $what } · { $date }
widget-nothing = Per ora nulla da fare
notice-also = Anche: { $others }
notice-also-count = { $count ->
    [one] E un’altra cosa. Apri l’app per vederla.
   *[other] E altre { $count } cose. Apri l’app per vederle.
}

notice-starts-soon-title = { $service }: inizia presto
notice-starts-soon-body = L’addestramento dell’IA inizia in data { $date }. Apri l’app per agire.
notice-still-on-title = { $service }: ancora attivo
notice-still-on-title-block = { $service }: non bloccato
notice-still-on-body = Volevi disattivare l’addestramento dell’IA. Ci vogliono circa due minuti.
notice-still-on-body-block = Volevi bloccare l’addestramento dell’IA. Ci vogliono circa due minuti.
notice-look-again-title = { $service }: disattivato?
notice-look-again-title-block = { $service }: bloccato?
notice-look-again-body = Le impostazioni possono cambiare. Guarda se è ancora disattivato.
notice-look-again-body-block = Le impostazioni possono cambiare. Guarda se è ancora bloccato.
notice-answer-due-title = { $service }: c’è risposta?
notice-answer-due-body = La risposta alla tua opposizione era dovuta entro il giorno { $date } circa.
notice-extension-over-title = { $service }: proroga scaduta
notice-extension-over-body = La proroga per una risposta è scaduta all’incirca in data { $date }.
notice-acknowledgement-title = { $service }: e il reclamo?
notice-acknowledgement-body = L’azienda doveva confermare il tuo reclamo entro il giorno { $date }.
notice-authority-title = { $service }: novità?
notice-authority-body = L’autorità dovrebbe darti notizie del reclamo entro il giorno { $date }.
notice-own-term-title = { $service }: termine scaduto
notice-own-term-body = Il termine che hai fissato scade in data { $date }. È arrivata una risposta?
notice-complaint-window-title = { $service }: tempo di reclamo
notice-complaint-window-body = L’autorità chiede i reclami entro il giorno { $date }.
notice-turning-18-title = Buon compleanno: hai 18 anni
notice-turning-18-body = Da oggi { $service } può addestrare IA con { $data }. Vedi qui.
notice-facts-old-title = I nostri fatti sono vecchi
notice-facts-old-body = Una nuova verifica era prevista in data { $date }. Cerca un aggiornamento.

action-steps = Apri i passi
action-look = Dai un’occhiata
action-off = È disattivato
action-off-block = È bloccato
action-still-off = Ancora disattivato
action-still-off-block = Ancora bloccato
action-tomorrow = Domani
action-open = Apri

coming-starts-soon = { $service }: inizia presto
coming-still-on = { $service }: ancora attivo
coming-still-on-block = { $service }: non ancora bloccato
coming-look-again = { $service }: ricontrolla
coming-answer-due = { $service }: risposta dovuta
coming-extension-over = { $service }: proroga scaduta
coming-acknowledgement = { $service }: reclamo da confermare
coming-authority = { $service }: notizie dovute dall’autorità
coming-own-term = { $service }: il tuo termine è scaduto
coming-complaint-window = { $service }: ultimi giorni per il reclamo
coming-turning-18 = { $service }: compi 18 anni
coming-facts-old = I fatti richiedono una nuova verifica

kind-starts-soon = Prima di un inizio
kind-starts-soon-hint = 7 giorni e 1 giorno prima che l’addestramento inizi dove vivi
kind-still-on = Ancora attivo
kind-still-on-hint = Finché non lo hai disattivato, sempre più di rado
kind-look-again = Ricontrolla
kind-look-again-hint = 30 giorni dopo che lo hai visto disattivato, poi una volta all’anno, e quando qualcosa è cambiato
kind-answer-due = Risposta dovuta
kind-answer-due-hint = Quando una risposta alla tua opposizione dovrebbe essere arrivata
kind-extension-over = Proroga scaduta
kind-extension-over-hint = Quando è scaduta la proroga per una risposta
kind-acknowledgement = Reclamo confermato
kind-acknowledgement-hint = Quando un’azienda ha avuto il suo tempo per confermare un reclamo
kind-authority = Notizie dall’autorità
kind-authority-hint = Tre mesi dopo un reclamo, o dopo le sue ultime notizie
kind-own-term = Il tuo termine
kind-own-term-hint = L’ultimo giorno di un termine che hai fissato
kind-complaint-window = Ultimi giorni per il reclamo
kind-complaint-window-hint = 14 giorni prima che finisca il tempo per presentare reclamo
kind-turning-18 = Compi 18 anni
kind-turning-18-hint = Quel giorno
kind-facts-old = I fatti sono vecchi
kind-facts-old-hint = Quando i fatti di questa app richiedono una nuova verifica, una volta a trimestre
