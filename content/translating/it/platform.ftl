loading = Apertura delle tue note…
newer-archive = Le tue note sono state scritte da una versione più recente di Untrained. Aggiorna l’app per aprirle. Non sono state toccate.
broken-installation = Questa installazione è danneggiata. Installa di nuovo Untrained; le tue note restano come sono.
damaged-archive = Non è stato possibile leggere le tue note salvate. Sono state messe da parte, e ricominci da una pagina vuota.

channel-switch = L’impostazione: inizi, controlli, compleanni
channel-objection = La tua opposizione: risposte e scadenze
channel-facts = Le informazioni nell’app sono vecchie

share-target = Conserva come prova in Untrained
shortcut-steps = Apri i passi
shortcut-reminders = Promemoria

ios-share-kept = Ricevuto. Apri Untrained per dire a che cosa appartiene.
ios-share-refused = Untrained non ha potuto riceverlo. Accetta immagini di al massimo 20 MB, dieci alla volta.
ios-widget-name = La prossima cosa
ios-widget-about = Mostra l’unica cosa da fare ora. In modalità discreta non mostra nulla.
ios-intent-next = Che cosa viene dopo
ios-intent-nothing = Qui non c’è nulla da dire. Apri Untrained per vedere.
ios-intent-later = Ricordamelo domani
ios-phrase-next = LinkedIn addestra con i miei dati, APP?
ios-phrase-later = Ricordamelo domani con APP
ios-lock-reason = Untrained è bloccata.
ios-unlock = Sblocca
ios-face-id = Solo per sbloccare l’app, se lo hai attivato nelle sue impostazioni.
