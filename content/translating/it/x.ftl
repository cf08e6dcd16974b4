x-training-eu-before = Non sappiamo che cosa abbia fatto X con i post dall’Europa prima di maggio 2024.
x-training-eu-before-began-later = No: secondo quanto riportato X ha iniziato il 7 maggio 2024.
x-training-eu-before-no-word = Forse: nessuna fonte che abbiamo letto dice che cosa facesse X prima di quel giorno.
x-training-eu-no-switch = X addestrava la sua IA Grok con i post pubblici dall’Europa. Un interruttore è arrivato solo il 16 luglio 2024.
x-training-eu-first = X addestrava la sua IA Grok con i post pubblici dall’Europa, a meno che le persone non lo disattivassero.
x-training-eu-paused = X aveva sospeso questo addestramento per l’Europa. Ha promesso davanti a un tribunale irlandese di non usare i post pubblici dal 7 maggio al 1º agosto 2024.
x-training-eu-resumed = Nel 2024 X ha ripreso questo addestramento in Europa. Non sappiamo da quale giorno.
x-training-eu-resumed-again = Sì: l’autorità norvegese ha detto che X aveva ripreso l’addestramento e che le persone devono escludersi di nuovo.
x-training-eu-resumed-promise = Non ancora: il 4 settembre 2024 la promessa di X sui post più vecchi è diventata permanente. Nessuna fonte indica il giorno della ripresa.
x-training-eu = X dice che può addestrare l’IA con ciò che posti pubblicamente e con le tue chat con Grok, a meno che tu non lo disattivi.
x-training-ch-before = Non sappiamo esattamente quando X abbia usato i post dalla Svizzera prima di marzo 2025.
x-training-ch-before-used = Sì: l’autorità svizzera ha esaminato questo uso dal 2024 in poi.
x-training-ch-before-paused = Forse sospeso per un certo tempo: nell’agosto 2024 X ha sospeso nell’UE. Se ne facesse parte anche la Svizzera non è detto.
x-training-ch = X dice che può addestrare l’IA con ciò che posti pubblicamente e con le tue chat con Grok, a meno che tu non lo disattivi.
x-training-world-before = Non sappiamo da quale giorno X abbia addestrato l’IA con i post.
x-training-world-before-switch-seen = Sì, almeno alla fine: l’interruttore contro questo uso è stato descritto nell’ottobre 2024.
x-training-world-before-no-start-day = Non sempre: nessuna fonte che abbiamo letto indica il giorno in cui è iniziato.
x-training-world = X dice che può addestrare l’IA con ciò che posti pubblicamente e con le tue chat con Grok, a meno che tu non lo disattivi.

x-training-web-sign-in = Accedi a X nel tuo browser.
x-training-web-sign-in-picture = Pagina di accesso: due righe da compilare e, sotto, un pulsante cerchiato.
x-training-web-settings = Apri le impostazioni.
x-training-web-settings-where = Nel menu di X.
x-training-web-settings-picture = Menu; la riga cerchiata porta alle impostazioni.
x-training-web-privacy = Apri la pagina su privacy e sicurezza.
x-training-web-privacy-where = Nell’elenco delle impostazioni.
x-training-web-privacy-picture = Elenco delle impostazioni; la riga cerchiata porta a privacy e sicurezza.
x-training-web-sharing = Guarda sotto la condivisione dei dati.
x-training-web-sharing-where = Più in basso in quella pagina.
x-training-web-sharing-picture = Pagina con sezioni; la sezione cerchiata riguarda la condivisione dei dati.
x-training-web-grok = Apri la pagina su Grok.
x-training-web-grok-picture = Sezione sulla condivisione dei dati; la riga cerchiata porta a Grok.
x-training-web-off = Disattiva l’addestramento.
x-training-web-off-where = Quello sull’uso dei tuoi post e delle tue chat con Grok per l’addestramento. Gli altri interruttori lì servono ad altro.
x-training-web-off-picture = Pagina su Grok; l’interruttore cerchiato è ancora attivo.

x-variant-words = Le parole sono diverse: il tuo X potrebbe essere in un’altra lingua. Conosciamo queste parole solo in inglese.
x-variant-grok-name = Nel 2024 e nel 2025 questa riga si chiamava semplicemente “Grok”.
x-variant-off-already = È già disattivato: allora lascialo com’è.
x-variant-app = Se non lo trovi nell’app, usa il sito web: all’inizio l’interruttore c’era solo lì.

x-door-x-grok = Le impostazioni per Grok
x-door-x-settings = Le impostazioni su privacy e sicurezza
x-door-x-form = Il modulo di X per richieste sulla privacy

x-used-posts = L’informativa di X dice che X può usare informazioni pubbliche e ciò che raccoglie per addestrare l’IA.
x-used-grok = I termini di X contano ciò che chiedi a Grok, e le sue risposte, come tuoi contenuti. X può addestrare l’IA con essi.
x-not-used-protected = X dice di non usare i post degli account privati.
x-covers-third-parties = Secondo quanto riportato, l’interruttore decide anche se altre aziende che lavorano con X possono addestrare la loro IA con i tuoi dati. L’informativa di X dice solo “depending on your settings” (a seconda delle tue impostazioni).
x-not-covered-grok-com = L’interruttore su X non copre grok.com. Quello è un sito separato con una propria impostazione.
x-recipients-third-parties = L’informativa di X dice che altre aziende possono addestrare la propria IA con dati di X, a meno che tu non ti escluda. Non ne nomina nessuna.
x-recipients-xai = xAI, l’azienda dietro Grok, dice di addestrare l’IA con i post pubblici di X di chi ha più di 18 anni.

x-event-eu-start = X ha iniziato ad addestrare Grok con i post pubblici dall’Europa.
x-event-switch = X ha offerto un interruttore per questo.
x-event-undertaking = X ha promesso a un tribunale irlandese di non usare ciò che le persone in Europa avevano postato pubblicamente dal 7 maggio al 1º agosto 2024.
x-event-permanent = Quella promessa è diventata permanente. Non dice nulla sui post successivi.
x-event-edoeb = L’autorità svizzera ha chiuso la sua prima indagine: secondo il diritto svizzero basta offrire un modo per escludersi.
x-event-dpc-inquiry = L’autorità irlandese ha aperto un’indagine sull’addestramento di Grok con i post pubblici. Non abbiamo visto alcuna decisione.
x-event-terms = Nuovi termini: anche ciò che chiedi a Grok, e le sue risposte, contano come contenuti.

x-setting-protect = “Protect your posts” rende privato il tuo account. X dice di non usare i post degli account privati.
x-setting-partners = “Data sharing with business partners” è un interruttore separato nella stessa pagina.

x-note-norway = Nel 2024 l’autorità norvegese ha detto che X aveva ripreso l’addestramento dopo la sospensione, quindi le persone devono escludersi di nuovo.
x-note-two = I posti sono due: un’impostazione su x.com, un’altra su grok.com. Guarda in entrambi.
x-note-form = X ha un modulo per richieste sulla privacy.
x-note-company = Nell’UE, nel SEE, in Svizzera e nel Regno Unito risponde per X un’azienda di Dublino: X Internet Unlimited Company.
x-others-before = Non sappiamo da quale giorno X abbia lasciato che altre aziende addestrassero l’IA con i dati dei suoi iscritti.
x-others-before-described = Sì, almeno alla fine: è stato descritto nell’ottobre 2024.
x-others-before-no-word = Forse no: nessuna fonte che abbiamo letto lo dice per quel periodo.
x-others-world = L’informativa di X dice che, a seconda delle tue impostazioni, altre aziende possono ricevere i tuoi dati e addestrare con essi la propria IA, a meno che tu non ti escluda. Secondo quanto riportato, lo decide anche l’interruttore su Grok.
