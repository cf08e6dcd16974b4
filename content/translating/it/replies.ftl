reading-not-covered-yes = Il servizio potrebbe avere usato i dati degli iscritti in quel periodo. Nessuna fonte arriva fin lì.
reading-not-covered-no = Il servizio potrebbe non avere usato i dati degli iscritti in quel periodo. Nessuna fonte arriva fin lì.

purpose-content-training = Addestramento dell’IA che crea contenuti, con ciò che pubblichi da ora in poi
purpose-other-training = Addestramento di altra IA
purpose-posts-by-others = Ciò che altre persone hanno pubblicato su di te
purpose-earlier-data = Dati raccolti in precedenza
purpose-by-switch = L’interruttore lo ferma da quel momento in poi.
purpose-by-form = Il modulo chiede all’azienda di smettere.
purpose-by-form-without-promise = Puoi provare con il modulo. Nessun risultato è promesso.
purpose-by-unknown = Non conosciamo un modo per fermarlo.
