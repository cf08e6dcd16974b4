x-training-eu-before = We weten niet wat X vóór mei 2024 met posts uit Europa deed.
x-training-eu-before-began-later = Nee: er is gemeld dat X op 7 mei 2024 begon.
x-training-eu-before-no-word = Misschien: geen bron die we hebben gelezen zegt wat X vóór die dag deed.
x-training-eu-no-switch = X trainde zijn AI Grok met openbare posts uit Europa. Een schakelaar kwam pas op 16 juli 2024.
x-training-eu-first = X trainde zijn AI Grok met openbare posts uit Europa, tenzij mensen het uitzetten.
x-training-eu-paused = X had deze training voor Europa gepauzeerd. Het beloofde voor een Ierse rechter om openbare posts van 7 mei tot en met 1 augustus 2024 niet te gebruiken.
x-training-eu-resumed = X hervatte deze training in Europa in 2024. We weten niet vanaf welke dag.
x-training-eu-resumed-again = Ja: de Noorse toezichthouder zei dat X de training had hervat, en dat mensen zich er opnieuw voor moeten afmelden.
x-training-eu-resumed-promise = Nog niet: op 4 september 2024 werd X’ belofte over oudere posts permanent. Geen bron noemt de dag van de herstart.
x-training-eu = X zegt dat het AI kan trainen met wat je openbaar plaatst en met je chats met Grok, tenzij je het uitzet.
x-training-ch-before = We weten niet precies wanneer X vóór maart 2025 posts uit Zwitserland gebruikte.
x-training-ch-before-used = Ja: de Zwitserse toezichthouder onderzocht dit gebruik vanaf 2024.
x-training-ch-before-paused = Misschien een tijd gepauzeerd: X pauzeerde in augustus 2024 in de EU. Of Zwitserland daarbij hoorde, wordt niet gezegd.
x-training-ch = X zegt dat het AI kan trainen met wat je openbaar plaatst en met je chats met Grok, tenzij je het uitzet.
x-training-world-before = We weten niet vanaf welke dag X AI trainde met posts.
x-training-world-before-switch-seen = Ja, in elk geval aan het eind: de schakelaar ertegen is in oktober 2024 beschreven.
x-training-world-before-no-start-day = Niet altijd: geen bron die we hebben gelezen noemt de dag waarop het begon.
x-training-world = X zegt dat het AI kan trainen met wat je openbaar plaatst en met je chats met Grok, tenzij je het uitzet.

x-training-web-sign-in = Log in bij X in je browser.
x-training-web-sign-in-picture = Inlogpagina: twee regels om in te vullen, met daaronder een omcirkelde knop.
x-training-web-settings = Open de instellingen.
x-training-web-settings-where = In het menu van X.
x-training-web-settings-picture = Menu; de omcirkelde regel leidt naar de instellingen.
x-training-web-privacy = Open de pagina over privacy en veiligheid.
x-training-web-privacy-where = In de lijst met instellingen.
x-training-web-privacy-picture = Lijst met instellingen; de omcirkelde regel leidt naar privacy en veiligheid.
x-training-web-sharing = Kijk onder het delen van gegevens.
x-training-web-sharing-where = Verder naar beneden op die pagina.
x-training-web-sharing-picture = Pagina met gedeelten; het omcirkelde gedeelte gaat over het delen van gegevens.
x-training-web-grok = Open de pagina over Grok.
x-training-web-grok-picture = Gedeelte over het delen van gegevens; de omcirkelde regel leidt naar Grok.
x-training-web-off = Zet de training uit.
x-training-web-off-where = De schakelaar over het gebruik van je posts en je chats met Grok voor training. Andere schakelaars daar zijn voor andere dingen.
x-training-web-off-picture = Pagina over Grok; de omcirkelde schakelaar staat nog aan.

x-variant-words = De woorden zien er anders uit: je X staat misschien in een andere taal. We kennen deze woorden alleen in het Engels.
x-variant-grok-name = In 2024 en 2025 heette deze regel gewoon ‘Grok’.
x-variant-off-already = Het staat al uit: laat het dan zo.
x-variant-app = Kun je het in de app niet vinden, gebruik dan de website: in het begin was de schakelaar alleen daar.

x-door-x-grok = De instellingen voor Grok
x-door-x-settings = De instellingen voor privacy en veiligheid
x-door-x-form = Het formulier van X voor privacyverzoeken

x-used-posts = X’ beleid zegt dat X openbare informatie en wat het verzamelt, kan gebruiken om AI te trainen.
x-used-grok = X’ voorwaarden rekenen wat je Grok vraagt, en zijn antwoorden, tot jouw inhoud. X kan er AI mee trainen.
x-not-used-protected = X zegt dat het de posts van privéaccounts niet gebruikt.
x-covers-third-parties = Er is gemeld dat de schakelaar ook bepaalt of andere bedrijven die met X werken hun AI met jouw gegevens mogen trainen. X’ beleid zegt alleen ‘depending on your settings’ (afhankelijk van je instellingen).
x-not-covered-grok-com = De schakelaar op X geldt niet voor grok.com. Dat is een aparte site met een eigen instelling.
x-recipients-third-parties = X’ beleid zegt dat andere bedrijven hun eigen AI kunnen trainen met gegevens van X, tenzij je je daarvoor afmeldt. Het noemt geen van die bedrijven.
x-recipients-xai = xAI, het bedrijf achter Grok, zegt dat het traint met openbare X-posts van mensen boven de 18.

x-event-eu-start = X begon Grok te trainen met openbare posts uit Europa.
x-event-switch = X bood daarvoor een schakelaar aan.
x-event-undertaking = X beloofde voor een Ierse rechter om openbare posts uit Europa van 7 mei tot en met 1 augustus 2024 niet te gebruiken.
x-event-permanent = Die belofte werd permanent. Ze zegt niets over latere posts.
x-event-edoeb = De Zwitserse toezichthouder sloot zijn eerste onderzoek af: een manier bieden om je ervoor af te melden, volstaat volgens het Zwitserse recht.
x-event-dpc-inquiry = De Ierse toezichthouder begon een onderzoek naar het trainen van Grok met openbare posts. We hebben geen besluit gezien.
x-event-terms = Nieuwe voorwaarden: wat je Grok vraagt, en zijn antwoorden, tellen ook als inhoud.

x-setting-protect = ‘Protect your posts’ maakt je account privé. X zegt dat het posts van privéaccounts niet gebruikt.
x-setting-partners = ‘Data sharing with business partners’ is een aparte schakelaar op dezelfde pagina.

x-note-norway = De Noorse toezichthouder zei in 2024 dat X de training na de pauze had hervat, dus mensen moeten zich er opnieuw voor afmelden.
x-note-two = Er zijn twee plekken: een instelling op x.com, en een andere op grok.com. Kijk ze allebei na.
x-note-form = X heeft een formulier voor privacyverzoeken.
x-note-company = In de EU, de EER, Zwitserland en het VK is een bedrijf in Dublin verantwoordelijk voor X: X Internet Unlimited Company.
x-others-before = We weten niet vanaf welke dag X andere bedrijven AI liet trainen met gegevens van zijn leden.
x-others-before-described = Ja, in elk geval aan het eind: het is in oktober 2024 beschreven.
x-others-before-no-word = Misschien niet: geen bron die we hebben gelezen zegt dat over die tijd.
x-others-world = X’ beleid zegt dat, afhankelijk van je instellingen, andere bedrijven jouw gegevens kunnen krijgen en er hun eigen AI mee kunnen trainen, tenzij je je daarvoor afmeldt. Er is gemeld dat de schakelaar over Grok dit ook bepaalt.
