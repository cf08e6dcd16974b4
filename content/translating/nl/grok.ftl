grok-training-eu-before = We hebben niets ouders van xAI over grok.com en mensen in Europa gelezen.
grok-training-eu-before-later-policy = Misschien: de verklaring voor Europa van april 2025 noemt training, en het kan eerder al hebben gegolden.
grok-training-eu-before-no-word = Misschien niet: geen bron die we kunnen noemen zegt dat over die tijd.
grok-training-eu = xAI zegt dat het AI traint met wat mensen in de EU, de EER, Zwitserland en het VK aan Grok schrijven, en dat je in de instellingen bezwaar kunt maken. We weten niet hoe de instelling in het begin staat.
grok-training-world = xAI’s beleid zegt dat het zijn AI kan trainen met wat mensen aan Grok schrijven. Als je bent ingelogd, kun je ertegen kiezen. We weten niet hoe die keuze in het begin staat.
grok-training-world-before = We weten niet vanaf welke dag xAI AI trainde met wat mensen aan Grok schrijven.
grok-training-world-before-later-policy = Misschien: wat we hebben gelezen is van later, en het kan eerder al hebben gegolden.
grok-training-world-before-no-word = Misschien niet: geen bron die we hebben gelezen zegt dat over die tijd.

grok-training-web-sign-in = Log in bij grok.com in je browser.
grok-training-web-sign-in-where = Zonder in te loggen valt er niets te kiezen.
grok-training-web-sign-in-picture = Inlogpagina: twee regels om in te vullen, met daaronder een omcirkelde knop.
grok-training-web-settings = Open de instellingen, en dan de pagina over je gegevens.
grok-training-web-settings-picture = Lijst met instellingen; de omcirkelde regel leidt naar de pagina over je gegevens.
grok-training-web-off = Zet het gebruik van je gegevens om het model te trainen of te verbeteren uit.
grok-training-web-off-picture = Pagina over je gegevens; de omcirkelde schakelaar staat aan.
grok-variant-words = We kennen de precieze woorden op deze pagina’s niet. Zoek naar gegevens, training of verbeteren.
grok-variant-off-already = Het staat al uit: laat het dan zo.

grok-door-grok = De gegevensinstellingen van grok.com
grok-door-xai-portal = Het formulier van xAI voor privacyverzoeken

grok-used-content = xAI zegt dat het gebruikt wat je aan Grok schrijft.
grok-used-x-posts = xAI zegt dat het ook traint met openbare X-posts van mensen boven de 18.
grok-not-covered-logged-out = Je keuze geldt niet voor wat je schrijft zonder in te loggen. xAI gebruikt dat waar het is toegestaan.
grok-not-covered-x = De instelling op grok.com geldt niet voor x.com. Dat heeft een eigen instelling.
grok-note-legal-basis = In de EU, de EER, Zwitserland en het VK beroept xAI zich op ‘gerechtvaardigde belangen’ en zegt het dat je in de instellingen bezwaar kunt maken.
grok-note-portal = Voor wat niet onder de instellingen valt, en voor mensen zonder account, heeft xAI een formulier voor privacyverzoeken.
grok-change-2026-11 = xAI’s verklaring voor Europa geldt ook voor Zwitserland en het VK, en sinds april 2025. Er is een formulier voor verzoeken.
grok-objection-training = AI trainen met wat ik aan Grok schrijf
grok-objection-x-posts = AI trainen met mijn openbare posts op X
grok-objection-posts-by-others = AI trainen met wat anderen over mij plaatsten
grok-use-chats = je chats
