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
notice-starts-soon-body = L’addestramento dell’IA inizia in data { $date }. Nell’app vedi che cosa fare.
notice-still-on-title = { $service }: già disattivato?
notice-still-on-title-block = { $service }: già bloccato?
notice-still-on-body = Volevi disattivare l’addestramento dell’IA. Ci vogliono circa due minuti.
notice-still-on-body-block = Volevi bloccare l’addestramento dell’IA. Ci vogliono circa due minuti.
notice-look-again-title = { $service }: disattivato?
notice-look-again-title-block = { $service }: ancora bloccato?
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
notice-own-term-title = { $service }: il termine scade
notice-own-term-body = Il termine che hai fissato scade in data { $date }. È arrivata una risposta?
notice-complaint-window-title = { $service }: reclama presto
notice-complaint-window-body = L’autorità chiede i reclami entro il giorno { $date }.
notice-turning-18-title = Buon compleanno: hai 18 anni
notice-turning-18-body = Da oggi { $service } può addestrare IA con { $data }. Vedi qui.
notice-facts-old-title = Le nostre informazioni sono vecchie
notice-facts-old-body = Una nuova verifica era prevista in data { $date }. Cerca un aggiornamento.

action-steps = Apri i passi
action-look = Dai un’occhiata
action-off = È disattivato
action-off-block = È bloccato
action-still-off = Ancora disattivato
action-still-off-block = Ancora bloccato
action-tomorrow = Domani
action-open = Apri
coming-line = Promemoria: { $what }
coming-starts-soon = presto inizia l’addestramento dell’IA presso { $service }
coming-still-on = disattiva l’addestramento dell’IA su { $service }
coming-still-on-block = blocca l’addestramento dell’IA su { $service }
coming-look-again = ricontrolla { $service }
coming-answer-due = è arrivata una risposta da { $service }?
coming-extension-over = scade la proroga di { $service } per una risposta
coming-acknowledgement = { $service } ha confermato il tuo reclamo?
coming-authority = ci sono notizie dell’autorità su { $service }?
coming-own-term = scade il tuo termine per { $service }
coming-complaint-window = ultimi giorni per un reclamo su { $service }
coming-turning-18 = compi 18 anni, e per { $service } conta
coming-facts-old = cerca informazioni più recenti

kind-starts-soon = Prima di un inizio
kind-starts-soon-hint = 7 giorni e 1 giorno prima che l’addestramento inizi dove vivi
kind-still-on = Da disattivare
kind-still-on-hint = Finché non hai annotato che è disattivato, sempre più di rado
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
kind-facts-old = Informazioni vecchie
kind-facts-old-hint = Quando le informazioni di questa app richiedono una nuova verifica, una volta a trimestre
