# Die übrigen Dienste, jeder unter eigener Überschrift. Namen wie in content/services, Punkte als Bindestriche.

## ChatGPT

chatgpt-training-before = Wir wissen nicht, ab welchem Tag ChatGPT KI mit Daten der Menschen trainiert hat.
chatgpt-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
chatgpt-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
chatgpt-training-world = OpenAI sagt, dass es KI mit deinen Chats mit ChatGPT trainieren darf, wenn du das nicht ausschaltest.
chatgpt-variant-words = Die Wörter sehen anders aus: ChatGPT ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
chatgpt-variant-off-already = Es ist schon aus: Dann lass es so.
chatgpt-training-web-sign-in = Melde dich bei ChatGPT an.
chatgpt-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
chatgpt-training-web-settings = Öffne die Einstellungen.
chatgpt-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
chatgpt-training-web-data-controls = Öffne die Seite zu deinen Daten.
chatgpt-training-web-data-controls-picture = Liste; die eingekreiste Zeile führt weiter.
chatgpt-training-web-off = Schalte es aus.
chatgpt-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
chatgpt-door-chatgpt = Die Dateneinstellungen von ChatGPT
chatgpt-door-openai-form = OpenAIs Seite für Datenschutzanfragen
chatgpt-used-chats = OpenAI sagt, dass es nutzt, was du ChatGPT schreibst, wenn das Training eingeschaltet ist.
chatgpt-not-used-business = OpenAI sagt, dass es mit Daten aus seinen Produkten für Unternehmen nicht trainiert, es sei denn, diese wollen es.
chatgpt-not-used-temporary = OpenAI sagt, dass es mit temporären Chats nicht trainiert.
chatgpt-not-covered-feedback = OpenAIs Richtlinie für Europa sagt, dass es auch nutzen darf, was du mit einer Rückmeldung mitschickst.
chatgpt-not-covered-sora = Sora hat einen eigenen Schalter. Die Anfrage auf OpenAIs Datenschutzseite gilt für beide.
chatgpt-setting-portal = OpenAI hat auch eine Seite für Datenschutzanfragen, etwa damit es nicht mit deinen Inhalten trainiert.
chatgpt-covers-new = Wenn du es ausschaltest, werden neue Gespräche nicht zum Training genutzt.

## Claude

claude-training-before = Wir wissen nicht, ab welchem Tag Claude KI mit Daten der Menschen trainiert hat.
claude-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
claude-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
claude-training-world = Anthropic sagt, dass es KI mit deinen Chats mit Claude trainieren darf, wenn du das nicht ausschaltest. Man wird gefragt; schau nach, was bei dir eingestellt ist.
claude-variant-off-already = Es ist schon aus: Dann lass es so.
claude-variant-words = Die Wörter sehen anders aus: Dein Claude ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
claude-training-web-sign-in = Melde dich bei Claude an.
claude-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
claude-training-web-settings = Wähle deinen Namen, dann die Einstellungen.
claude-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
claude-training-web-off = Schalte es aus.
claude-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
claude-training-web-privacy = Öffne die Seite zum Datenschutz.
claude-training-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
claude-training-app-sign-in = Öffne die Claude-App und melde dich an.
claude-training-app-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
claude-training-app-settings = Wähle deinen Namen, dann die Einstellungen.
claude-training-app-settings-picture = Liste; die eingekreiste Zeile führt weiter.
claude-training-app-privacy = Öffne die Seite zum Datenschutz.
claude-training-app-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
claude-training-app-off = Schalte es aus.
claude-training-app-off-picture = Seite mit dem eingekreisten Schalter, noch an.
claude-door-claude = Die Datenschutzeinstellungen von Claude
claude-door-anthropic-help = Anthropics Hilfe zu dieser Einstellung
claude-used-chats = Anthropic sagt, dass es Chats zum Training nutzen darf, wenn du das nicht ausschaltest.
claude-not-covered-flagged = Das Ausschalten betrifft nicht Chats, die aus Sicherheitsgründen markiert wurden, und Chats, zu denen du Rückmeldung gibst.
claude-not-covered-begun = Training, das schon begonnen hat, und fertige Modelle behalten deine Daten.
claude-not-used-incognito = Es wurde berichtet, dass Inkognito-Chats nie zum Training genutzt werden.
claude-note-storage = Anthropic sagt, dass es Chats fünf Jahre behält, wenn das Training an ist, und 30 Tage, wenn es aus ist.
claude-event-choice = Wer Claude schon nutzte, musste bis zu diesem Tag wählen.
claude-covers-new = Anthropic sagt: Wenn es aus ist, werden neue Chats nicht genutzt und ältere bei künftigem Training nicht mehr.
claude-change-2026-11 = Wir kennen jetzt den Weg zum Schalter und seinen Namen.

## Gemini

gemini-training-before = Wir wissen nicht, ab welchem Tag Gemini KI mit Daten der Menschen trainiert hat.
gemini-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
gemini-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
gemini-training-world = Google sagt, dass es deine Chats mit Gemini nutzt, um seine KI zu verbessern, solange Aktivitäten gespeichert werden.
gemini-variant-words = Die Wörter sehen anders aus: Gemini ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
gemini-variant-off-already = Es ist schon aus: Dann lass es so.
gemini-variant-older-name = In älteren Anleitungen heißt es „Gemini Apps Activity“.
gemini-training-web-sign-in = Öffne Gemini und melde dich an.
gemini-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
gemini-training-web-settings = Öffne die Einstellungen.
gemini-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
gemini-training-web-activity = Öffne die Seite zu Aktivitäten.
gemini-training-web-activity-picture = Liste; die eingekreiste Zeile führt weiter.
gemini-training-web-off = Schalte es aus.
gemini-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
gemini-door-gemini = Die Aktivitätseinstellungen von Gemini
gemini-door-google-contact = Googles Kontakt zum Datenschutz
gemini-covers-off = Google sagt: Wenn das aus ist, werden neue Chats nicht zum Training genutzt, außer du schickst Rückmeldung.
gemini-not-covered-short = Google behält Chats trotzdem bis zu 72 Stunden.
gemini-not-covered-reviewed = Chats, die Menschen geprüft haben, werden bis zu drei Jahre behalten.
gemini-not-covered-feedback = Mit einer Rückmeldung bekommt Google auch deine Chats der letzten 24 Stunden und was du darin hochgeladen hast.
gemini-not-used-temporary = Google sagt, dass es mit temporären Chats keine KI trainiert.
gemini-note-two = Es gibt zwei Einstellungen: eine für Chats, eine für Ton und Gemini Live. Die zweite ist aus, wenn du sie nicht eingeschaltet hast.

## Microsoft Copilot

copilot-training-world = Microsoft sagt, dass es in manchen Märkten KI mit Copilot-Daten trainieren darf, wenn man es nicht ausschaltet. In welchen, wissen wir nicht.
copilot-training-world-offered = Ja: wenn Copilot dir die Schalter für Modelltraining zeigt.
copilot-training-world-not-offered = Nein: wenn es sie nicht zeigt oder wenn du es über die Arbeit oder mit Microsoft 365 nutzt.
copilot-variant-words = Die Wörter sehen anders aus: Microsoft Copilot ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
copilot-variant-off-already = Es ist schon aus: Dann lass es so.
copilot-training-web-sign-in = Öffne Copilot und melde dich an.
copilot-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
copilot-training-web-settings = Wähl dein Profil, dann die Einstellungen.
copilot-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
copilot-training-web-privacy = Öffne die Seite zum Datenschutz.
copilot-training-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
copilot-training-web-off = Schalte es aus.
copilot-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
copilot-voice-web-sign-in = Öffne Copilot und melde dich an.
copilot-voice-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
copilot-voice-web-settings = Wähl dein Profil, dann die Einstellungen.
copilot-voice-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
copilot-voice-web-privacy = Öffne die Seite zum Datenschutz.
copilot-voice-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
copilot-voice-web-off = Schalte es aus.
copilot-voice-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
copilot-door-copilot = Copilot selbst
copilot-door-ms-privacy = Microsofts Seite für Datenschutzanfragen
copilot-not-used-work = Microsoft sagt, dass Microsoft-365- und Arbeitskonten ausgenommen sind.
copilot-note-two = Es gibt zwei Schalter: einen für Text, einen für Stimme.

## GitHub Copilot

github-training-before = Wir wissen nicht genau, was GitHub tat, bevor es dies im März 2026 ankündigte.
github-training-before-announced-later = Nein: GitHub kündigte den Start für den 24. April 2026 an.
github-training-before-no-word = Vielleicht: Keine Quelle, die wir nennen können, sagt, was vorher galt.
github-training-announced = GitHub hat angekündigt, ab dem 24. April 2026 KI mit deiner Nutzung von Copilot zu trainieren, wenn du es nicht ausschaltest.
github-training-world = Seit dem 24. April 2026 trainiert GitHub KI mit deiner Nutzung von Copilot, wenn du es nicht ausschaltest.
github-variant-words = Die Wörter sehen anders aus: GitHub Copilot ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
github-variant-off-already = Es ist schon aus: Dann lass es so.
github-training-web-sign-in = Melde dich bei GitHub an.
github-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
github-training-web-copilot = Öffne die Einstellungen, dann Copilot.
github-training-web-copilot-picture = Liste; die eingekreiste Zeile führt weiter.
github-training-web-features = Öffne die Seite zu den Funktionen.
github-training-web-features-picture = Liste; die eingekreiste Zeile führt weiter.
github-training-web-off = Schalte dies im Abschnitt zum Datenschutz aus.
github-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
github-door-github = Die Copilot-Einstellungen von GitHub
github-door-github-privacy = GitHubs Kontakt zum Datenschutz
github-used-interaction = GitHub sagt, dass es nutzt, was du Copilot schreibst und was Copilot antwortet.
github-used-private = Wenn du Copilot in einem privaten Repository nutzt, zählt der Code, mit dem es arbeitet, als deine Eingabe und darf genutzt werden.
github-not-used-business = GitHub sagt, dass Tarife für Unternehmen, Lernende und Lehrkräfte ausgenommen sind und dass es ausgeschaltet bleibt, wo es schon aus war.
github-not-used-at-rest = GitHubs Bedingungen sagen, dass es private Repositorys sonst nicht nutzt.
github-recipients-affiliates = Auch Unternehmen derselben Gruppe, etwa Microsoft, bekommen diese Daten und dürfen KI damit trainieren. Derselbe Schalter beendet das. Andere KI-Unternehmen bekommen sie nicht für eigenes Training.
github-covers-from-then = Ausschalten gilt ab diesem Tag.

## Perplexity

perplexity-training-before = Wir wissen nicht, ab welchem Tag Perplexity KI mit Daten der Menschen trainiert hat.
perplexity-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
perplexity-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
perplexity-training-world = Perplexity sagt, dass es deine Daten nutzt, um seine KI zu verbessern, wenn du es nicht ausschaltest.
perplexity-variant-words = Die Wörter sehen anders aus: Perplexity ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
perplexity-variant-off-already = Es ist schon aus: Dann lass es so.
perplexity-variant-section = Es steht im Abschnitt zu künstlicher Intelligenz. In älteren Anleitungen ist es auf der Seite zum Konto.
perplexity-training-web-sign-in = Melde dich bei Perplexity an.
perplexity-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
perplexity-training-web-settings = Wähle unten links deinen Namen, dann alle Einstellungen.
perplexity-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
perplexity-training-web-off = Schalte es aus.
perplexity-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
perplexity-training-web-preferences = Öffne die Seite zu deinen Vorlieben.
perplexity-training-web-preferences-picture = Liste; die eingekreiste Zeile führt weiter.
perplexity-door-perplexity = Perplexitys Hilfe zu dieser Einstellung
perplexity-door-perplexity-request = Perplexitys Formular für Datenschutzanfragen
perplexity-not-covered-past = Ausschalten gilt nur für die Zukunft.
perplexity-not-covered-logged-out = Es wurde berichtet, dass man für Fragen ohne Anmeldung nichts ausschalten kann.
perplexity-note-request = Perplexity hat ein Formular für Datenschutzanfragen.
perplexity-change-2026-11 = Der Weg zum Schalter ist ein anderer.

## Reddit

reddit-training-before = Wir wissen nicht, ab welchem Tag Reddit andere Unternehmen KI mit öffentlichen Beiträgen trainieren ließ.
reddit-training-before-maybe = Ja, zumindest zuletzt: Im Februar 2024 wurde über einen Vertrag mit Google berichtet.
reddit-training-before-no-word = Nicht immer: Keine Quelle, die wir gelesen haben, nennt den Tag, an dem es begann.
reddit-training-world = Reddits Richtlinie sagt, dass andere Unternehmen für den Zugang zu öffentlichen Beiträgen bezahlen. Es wurde berichtet, dass manche, darunter Google, damit KI trainieren dürfen. In der Richtlinie selbst steht nichts zu KI-Training. Einen Schalter dagegen haben wir nicht gefunden.
reddit-door-reddit = Die Datenschutzeinstellungen von Reddit
reddit-door-reddit-request = Reddits Formular für Datenschutzanfragen
reddit-recipients-licence = Reddits Richtlinie sagt, dass andere für größere Mengen öffentlicher Inhalte Lizenzgebühren zahlen.
reddit-note-no-switch = Reddits Richtlinie nennt keinen Schalter für KI-Training.
reddit-not-used-private = Reddit sagte, dass es private Nachrichten, E-Mail-Adressen und Telefonnummern nicht an diese Unternehmen weitergibt.

## TikTok

tiktok-training-eu-before = Wir wissen nicht, ab welchem Tag TikTok maschinelles Lernen mit Daten der Menschen trainiert hat.
tiktok-training-eu-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
tiktok-training-eu-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
tiktok-training-eu = TikToks Richtlinie für Europa sagt, dass es sein maschinelles Lernen mit Daten der Menschen trainiert. Einen Schalter haben wir nicht gefunden, aber ein Formular für Widerspruch.
tiktok-training-before = Wir wissen nicht, ab welchem Tag TikTok maschinelles Lernen mit Daten der Menschen trainiert hat.
tiktok-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
tiktok-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
tiktok-training-world = Im Mai 2026 wurde berichtet, dass TikTok KI mit Daten der Menschen trainiert. Seine Richtlinie für den Ort, an dem du lebst, haben wir nicht gelesen, und wir kennen keinen Schalter.
tiktok-training-us-before = Wir wissen nicht, ab welchem Tag TikTok maschinelles Lernen mit Daten der Menschen trainiert hat.
tiktok-training-us-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
tiktok-training-us-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
tiktok-training-us = TikToks Richtlinie für die USA sagt, dass es sein maschinelles Lernen mit Beiträgen, Nachrichten und Fragen an seine KI trainiert. Einen Schalter haben wir nicht gefunden, aber ein Formular für Anfragen.
tiktok-training-gb = TikToks Richtlinie für Europa und das Vereinigte Königreich sagt, dass es sein maschinelles Lernen mit Daten der Menschen trainiert. Einen Schalter haben wir nicht gefunden, aber ein Formular für Widerspruch.
tiktok-training-gb-new = TikTok kündigte für das Vereinigte Königreich ab dem 11. November 2026 eine eigene Richtlinie an. Wir haben sie nicht gelesen. Angekündigt war etwas zu Anzeigen; deshalb gehen wir davon aus, dass das Übrige weiter gilt: TikTok trainiert sein maschinelles Lernen mit Daten der Menschen.
tiktok-door-tiktok = TikToks Formular für Datenschutzanfragen
tiktok-door-tiktok-right = TikToks Seite zum Recht auf Widerspruch
tiktok-door-tiktok-dpo = TikToks Kontakt zum Datenschutz
tiktok-objection-training = Training von KI mit meinen Daten
tiktok-objection-posts-by-others = Training von KI mit dem, was andere über mich gepostet haben
tiktok-note-form = Das Formular ist lang. Folgen muss TikTok einer Anfrage nur, wo das Gesetz es verlangt.
tiktok-note-right = TikTok sagt, dass du widersprechen kannst, wo es sich auf „berechtigte Interessen“ beruft. Du sollst sagen, wogegen du widersprichst und wie es dich betrifft.
tiktok-note-legal-basis = Für dieses Training beruft sich TikTok auf „berechtigte Interessen“. Deshalb darfst du widersprechen.
tiktok-note-uk-edition = Für das Vereinigte Königreich war ab dem 11. November 2026 eine eigene Richtlinie angekündigt. Wir haben sie nicht gelesen.
tiktok-used-eu = TikToks Richtlinie für Europa sagt, dass es zum Training von maschinellem Lernen und Algorithmen nutzt, wie Menschen TikTok benutzen und was es über sie weiß.
tiktok-used-us = TikToks Richtlinie für die USA nennt, was du postest, deine Nachrichten, und was du seine KI fragst und sie antwortet.
tiktok-event-joint-venture = TikTok in den USA ging an ein Gemeinschaftsunternehmen, mit neuen Bedingungen und einer neuen Datenschutzrichtlinie.
tiktok-change-2026-11 = Was TikTok sagt, ist in Europa, im Vereinigten Königreich und in den USA verschieden. Wir kennen jetzt seine Unternehmen und seine Seite zum Widerspruch.

## Snapchat

snapchat-training-before = Wir wissen nicht, ab welchem Tag Snapchat KI mit Daten der Menschen trainiert hat.
snapchat-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
snapchat-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
snapchat-training-world = Im Mai 2026 wurde berichtet, dass Snapchat KI mit öffentlichen Inhalten trainiert, dass es einen Schalter dagegen gibt und dass er an ist.
snapchat-variant-no-words = Die genauen Wörter auf diesen Seiten kennen wir nicht. Achte auf Daten, Training oder Verbessern.
snapchat-variant-off-already = Es ist schon aus: Dann lass es so.
snapchat-training-app-sign-in = Öffne Snapchat und melde dich an.
snapchat-training-app-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
snapchat-training-app-settings = Öffne dein Profil, dann die Einstellungen.
snapchat-training-app-settings-picture = Liste; die eingekreiste Zeile führt weiter.
snapchat-training-app-off = Such einen Schalter zu deinen öffentlichen Inhalten und KI und schalte ihn aus.
snapchat-training-app-off-picture = Seite mit dem eingekreisten Schalter, noch an.
snapchat-door-snapchat = Snapchats Hilfe zu generativer KI
snapchat-door-snap-object = Snapchats Formular für Widerspruch
snapchat-door-snap-contact = Snapchats Kontakt, auch zum Datenschutz
snapchat-used-my-ai = Snaps Richtlinie nennt Chats mit My AI unter den Daten für seine Modelle.
snapchat-note-no-path = Wir haben nicht gesehen, wo der Schalter ist und wie er heißt. Such in den Einstellungen der App nach Daten oder KI.
snapchat-note-object = Snaps Richtlinie sagt, dass du je nach Wohnort widersprechen darfst, und verweist auf ein Formular.

## Pinterest

pinterest-training-before = Wir wissen nicht, ab welchem Tag Pinterest KI mit Daten der Menschen trainiert hat.
pinterest-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
pinterest-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
pinterest-training-world = Pinterests Richtlinie sagt, dass es KI mit Pins trainiert, egal wann sie gepostet wurden. Seine KI, die Bilder erzeugt, wird mit den Bildern darin trainiert. Du kannst das ausschalten.
pinterest-variant-words = Die Wörter sehen anders aus: Pinterest ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
pinterest-variant-off-already = Es ist schon aus: Dann lass es so.
pinterest-training-web-sign-in = Melde dich bei Pinterest an.
pinterest-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
pinterest-training-web-settings = Öffne die Einstellungen.
pinterest-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
pinterest-training-web-privacy = Öffne die Seite zu Datenschutz und Daten.
pinterest-training-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
pinterest-training-web-off = Schalte es aus.
pinterest-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
pinterest-training-eu = Pinterests Richtlinie sagt, dass es KI mit Pins trainiert, egal wann sie gepostet wurden. Seine KI, die Bilder erzeugt, wird mit den Bildern darin trainiert. Du kannst das ausschalten und mit einem Formular widersprechen.
pinterest-door-pinterest = Pinterests Hilfe zu diesen Einstellungen
pinterest-door-pinterest-dpo = Pinterests Formular zum Datenschutz
pinterest-door-pinterest-ai = Pinterests Hilfe zu seiner KI
pinterest-used-pins = Pinterest sagt, dass es KI mit Pins trainiert, egal wann sie gepostet wurden.
pinterest-used-machine-learning = Pinterests Richtlinie sagt auch, dass es maschinelles Lernen mit Pins trainiert, etwa um einzuordnen, was auf Bildern ist.
pinterest-not-used-minors = Es wurde berichtet, dass Pinterest Daten von Minderjährigen nicht nutzt.
pinterest-note-object = Pinterests Richtlinie sagt, dass man ein Recht auf Widerspruch hat.
pinterest-objection-training = Training von KI mit meinen Pins
pinterest-objection-posts-by-others = Training von KI mit Bildern von mir, die andere gepostet haben

## Tumblr

tumblr-training-before = Wir wissen nicht, ab welchem Tag Tumblr andere Unternehmen KI mit öffentlichen Beiträgen trainieren ließ.
tumblr-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
tumblr-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
tumblr-training-world = Tumblr darf öffentliche Beiträge an andere Unternehmen geben, auch an KI-Unternehmen, wenn du das nicht für jedes Blog sperrst. Die Sperre ist ein eigener Schalter und aus, bis du sie anschaltest.
tumblr-variant-words = Die Wörter sehen anders aus: Tumblr ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
tumblr-variant-on-already = Es ist schon an: Dann lass es so.
tumblr-training-web-sign-in = Melde dich bei Tumblr an.
tumblr-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
tumblr-training-web-settings = Öffne die Einstellungen des Blogs, dann den Abschnitt zur Sichtbarkeit.
tumblr-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
tumblr-training-web-off = Schalte dies an: Es sperrt die Weitergabe.
tumblr-training-web-off-where = Wenn dieser Schalter an ist, ist die Nutzung deiner Daten aus. Antworte hier also „aus“, sobald er an ist.
tumblr-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch aus.
tumblr-door-tumblr = Tumblrs Beitrag zum Schalter
tumblr-door-tumblr-privacy = Tumblrs Formular für Datenschutzanfragen
tumblr-covers-sharing = Der Schalter heißt „prevent“, also „verhindern“: Er sperrt, wenn er an ist.
tumblr-note-discouraged = Wenn du Suchmaschinen schon vorher ferngehalten hast, ist die Weitergabe aus.

## WordPress.com

wordpress-training-before = Wir wissen nicht, ab welchem Tag WordPress.com andere Unternehmen KI mit öffentlichen Beiträgen trainieren ließ.
wordpress-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
wordpress-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
wordpress-training-world = WordPress.com darf öffentliche Beiträge an andere Unternehmen geben, auch an KI-Unternehmen, wenn du das nicht für jede Website sperrst. Die Sperre ist ein eigener Schalter und aus, bis du sie anschaltest.
wordpress-variant-words = Die Wörter sehen anders aus: WordPress.com ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
wordpress-variant-on-already = Es ist schon an: Dann lass es so.
wordpress-training-web-sign-in = Melde dich bei WordPress.com an.
wordpress-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
wordpress-training-web-settings = Öffne die allgemeinen Einstellungen der Website, dann den Abschnitt zum Datenschutz.
wordpress-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
wordpress-training-web-off = Schalte dies an: Es sperrt die Weitergabe.
wordpress-training-web-off-where = Wenn dieser Schalter an ist, ist die Nutzung deiner Daten aus. Antworte hier also „aus“, sobald er an ist.
wordpress-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch aus.
wordpress-door-wordpress = Die allgemeinen Einstellungen einer Website
wordpress-door-automattic = Das Kontaktformular von WordPress.com
wordpress-covers-sharing = Der Schalter heißt „prevent“, also „verhindern“: Er sperrt, wenn er an ist.
wordpress-note-discouraged = Wenn du Suchmaschinen schon vorher ferngehalten hast, ist die Weitergabe aus.

## Substack

substack-training-world = Substack hat einen Schalter, der die KI-Programme anderer bittet, wegzubleiben. Er ist aus, bis du ihn anschaltest. Wir wissen nicht, welche davon mit dem trainieren, was sie finden, und ob Substack selbst KI trainiert, haben wir nirgends gelesen.
substack-training-world-others = Ja: Andere können mit öffentlichen Beiträgen trainieren, wenn du es nicht sperrst, und dann sind sie nur gebeten, es zu lassen.
substack-training-world-itself = Nein: Nichts, was wir gelesen haben, sagt, dass Substack selbst es tut.
substack-door-substack = Substacks Hilfe zu diesem Schalter
substack-variant-words = Die Wörter sehen anders aus: Substack ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
substack-variant-on-already = Es ist schon an: Dann lass es so.
substack-variant-section = Es steht im Abschnitt mit den Angaben zur Veröffentlichung; neuere Anleitungen nennen den Abschnitt zum Datenschutz.
substack-training-web-sign-in = Melde dich bei Substack an.
substack-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
substack-training-web-settings = Öffne die Einstellungen deiner Veröffentlichung.
substack-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
substack-training-web-off = Schalte dies an: Es bittet KI-Programme, wegzubleiben.
substack-training-web-off-where = Wenn dieser Schalter an ist, ist die Nutzung deiner Daten aus. Antworte hier also „aus“, sobald er an ist.
substack-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch aus.
substack-not-covered-signal = Der Schalter ist eine Bitte an diese Programme. Er zwingt sie nicht.

## Adobe

adobe-training-before = Wir wissen nicht, ab welchem Tag Adobe KI mit Daten der Menschen trainiert hat.
adobe-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
adobe-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
adobe-training-world = Adobe sagt, dass es Dateien in seiner Cloud mit maschinellem Lernen auswerten darf, um seine Produkte zu verbessern, wenn du das nicht ausschaltest.
adobe-variant-words = Die Wörter sehen anders aus: Adobe ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
adobe-variant-off-already = Es ist schon aus: Dann lass es so.
adobe-training-web-sign-in = Melde dich bei deinem Adobe-Konto an.
adobe-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
adobe-training-web-privacy = Öffne Konto und Sicherheit, dann die Seite zu Daten und Datenschutz.
adobe-training-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
adobe-training-web-off = Schalte es aus.
adobe-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
adobe-door-adobe = Die Datenschutzeinstellungen von Adobe
adobe-not-used-generative = Adobe sagt, dass es generative KI nicht mit deinen Dateien trainiert, außer du bietest sie auf Adobe Stock an.
adobe-not-used-local = Gemeint sind nur Dateien auf Adobes Servern, nicht die auf deinem Gerät.
adobe-not-used-managed = Konten, die eine Schule oder ein Arbeitgeber verwaltet, sind ausgenommen.
adobe-not-covered-programs = Der Schalter gilt nicht für Programme, an denen du selbst teilnimmst, etwa Testversionen oder Adobe Stock.

## Slack

slack-training-before = Wir haben zu Slack und KI-Training aus dieser Zeit nichts gelesen.
slack-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
slack-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
slack-training-world = Slack sagt, dass es generative KI nicht mit Daten seiner Kunden trainiert.
slack-note-owner = Bei maschinellem Lernen, das nichts erstellt, kann per E-Mail widersprechen, wem der Workspace gehört. Allein kannst du das nicht: Frag dort nach.
slack-note-two-words = Slacks eigene Seiten gehen auseinander: In den Grundsätzen steht, dass diese Modelle Nachrichten und Dateien auswerten; im Blog stand im Mai 2024, dass sie den Text von Nachrichten nicht lesen.

## YouTube

youtube-training-before = Wir wissen nicht genau, was vor August 2025 für andere Unternehmen und YouTube-Videos galt.
youtube-training-before-same = Vielleicht nicht: Was YouTube jetzt sagt, kann vorher schon gegolten haben.
youtube-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
youtube-training-world = Andere Unternehmen dürfen nur dann KI mit deinen Videos trainieren, wenn du es erlaubst. Das ist aus, solange du es nicht einschaltest.
youtube-variant-words = Die Wörter sehen anders aus: YouTube ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
youtube-variant-off-already = Es ist schon aus: Dann lass es so.
youtube-training-web-sign-in = Melde dich bei YouTube Studio an.
youtube-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
youtube-training-web-settings = Öffne die Einstellungen.
youtube-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
youtube-training-web-channel = Öffne die Seite zu deinem Kanal.
youtube-training-web-channel-picture = Liste; die eingekreiste Zeile führt weiter.
youtube-training-web-advanced = Öffne die erweiterten Einstellungen.
youtube-training-web-advanced-picture = Liste; die eingekreiste Zeile führt weiter.
youtube-training-web-off = Schau nach, ob es aus ist.
youtube-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch aus.
youtube-door-youtube = YouTubes Hilfe zu dieser Einstellung
youtube-door-google-contact = Googles Kontakt zum Datenschutz
youtube-not-covered-google = Was Google selbst mit deinen Videos macht, betrifft die Einstellung nicht.

## Quora

quora-training-world = Quoras Richtlinie erlaubt es, KI mit deinen Antworten, Beiträgen und Kommentaren zu trainieren; in der Hilfe steht, dass Quora es zurzeit nicht tut. Es gibt einen Schalter dagegen.
quora-training-world-policy = Ja: Die Richtlinie vom August 2023 sagt, dass Inhalte dafür genutzt werden dürfen, wenn du das nicht ausschaltest.
quora-training-world-not-now = Nein: In Quoras Hilfe steht, dass Antworten, Beiträge und Kommentare dafür zurzeit nicht genutzt werden und dass sich das ändern kann. Die Seite hat kein Datum.
quora-variant-no-words = Die genauen Wörter auf diesen Seiten kennen wir nicht. Achte auf Daten, Training oder Verbessern.
quora-variant-off-already = Es ist schon aus: Dann lass es so.
quora-variant-words = Die Wörter sehen anders aus: Dein Quora ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
quora-training-web-sign-in = Melde dich bei Quora an.
quora-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
quora-training-web-settings = Öffne die Einstellungen.
quora-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
quora-training-web-off = Schalte es aus.
quora-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
quora-training-web-privacy = Öffne die Seite zum Datenschutz.
quora-training-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
quora-door-quora = Quoras Datenschutzrichtlinie
quora-door-quora-help = Quoras Hilfe zu dieser Einstellung
quora-door-quora-contact = Quoras Formular für Anfragen
quora-note-route = Der Schalter ist auf der Seite mit deinen Datenschutzeinstellungen.
quora-change-2026-11 = Quoras Richtlinie erlaubt das Training, und in der Hilfe steht, dass Quora es zurzeit nicht tut. Wir wissen jetzt, wo der Schalter ist.

## Spotify

spotify-training-world = Wir wissen nicht, ob Spotify dort, wo du lebst, maschinelles Lernen mit Daten der Menschen trainiert. Diesen Teil der Richtlinie haben wir nur für die USA gelesen.
spotify-training-world-like-us = Vielleicht: Die Richtlinie für die USA sagt das.
spotify-training-world-not-read = Vielleicht nicht: Anderswo ist ein anderes Unternehmen verantwortlich, Spotify AB, mit eigener Richtlinie.
spotify-training-us-before = Wir wissen nicht, ab welchem Tag Spotify maschinelles Lernen mit Daten der Menschen trainiert hat.
spotify-training-us-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
spotify-training-us-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
spotify-training-us = Spotifys Richtlinie für die USA sagt, dass es Algorithmen und maschinelles Lernen mit Daten der Menschen trainiert, etwa für Vorschläge und Funktionen wie AI DJ. Einen Schalter dagegen haben wir nicht gesehen.
spotify-change-2026-11 = Spotifys Richtlinie zu maschinellem Lernen haben wir nur für die USA gelesen; von anderen Orten sagen wir das nicht mehr.

## Dropbox

dropbox-training-before = Wir haben zu Dropbox und KI-Training aus dieser Zeit nichts gelesen.
dropbox-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
dropbox-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
dropbox-training-world = Dropbox’ Grundsätze sagen, dass es KI nicht ohne Einwilligung mit Daten seiner Kunden trainiert.
dropbox-recipients-partners = Andere Unternehmen, deren KI Dropbox einsetzt, dürfen nicht mit deinen Dateien trainieren. Sie bekommen sie nur, wo eine solche Funktion genutzt wird.

## Notion

notion-training-before = Wir haben zu Notion und KI-Training aus dieser Zeit nichts gelesen.
notion-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
notion-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
notion-training-world = Notion sagt, dass es KI von sich aus nicht mit Daten seiner Kunden trainiert.

## Zoom

zoom-training-before = Wir haben zu Zoom und KI-Training aus dieser Zeit nichts gelesen.
zoom-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
zoom-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
zoom-training-world = Zooms Bedingungen sagen, dass es weder eigene noch fremde KI mit dem trainiert, was Menschen in Zoom sagen, schreiben, zeigen oder teilen.

## WeTransfer

wetransfer-training-before = Wir haben zu WeTransfer und KI-Training aus dieser Zeit nichts gelesen.
wetransfer-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
wetransfer-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
wetransfer-training-world = WeTransfers Bedingungen sagen, dass deine Inhalte nicht zum Training von KI genutzt werden. Im Juli 2025 hatte es nach Protesten eine Klausel zu KI herausgenommen.

## Bluesky

bluesky-training-world = Bluesky hat einen Weg vorgeschlagen, mit dem du sagst, ob andere KI mit deinen Beiträgen trainieren dürfen. Als Einstellung haben wir ihn nicht gesehen.
bluesky-training-world-others = Vielleicht: Den Vorschlag gibt es, weil andere öffentliche Beiträge lesen können, und zwingen würde er sie nicht.
bluesky-training-world-itself = Nein: Nichts, was wir gelesen haben, sagt, dass Bluesky selbst KI mit Beiträgen trainiert.
bluesky-note-other-ai = Bluesky sagt, dass es KI nutzt, um Beiträge zu prüfen und auszuwählen, was du siehst, und dass nichts davon generative KI ist, die mit Beiträgen der Menschen trainiert wurde.

## Strava

strava-training-world = Im November 2024 verbot Strava anderen Apps, KI mit seinen Daten zu trainieren. Was Strava selbst tut, wissen wir nicht.
strava-training-world-others = Nein, was andere betrifft: Stravas Bedingungen für andere Apps verbieten es.
strava-training-world-itself = Vielleicht, was Strava selbst betrifft: Keine Quelle, die wir nennen können, schließt es aus.

## WhatsApp

whatsapp-chats-eu-before = Wir wissen nicht, ab welchem Tag Meta KI mit dem trainiert hat, was Menschen in Europa Meta AI in WhatsApp fragten.
whatsapp-chats-eu-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
whatsapp-chats-eu-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
whatsapp-chats-before = Wir wissen nicht, ab welchem Tag Meta KI mit dem trainiert hat, was Menschen Meta AI in WhatsApp fragten.
whatsapp-chats-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
whatsapp-chats-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
whatsapp-chats-eu = Metas Richtlinie sagt, dass Meta seine KI mit dem entwickelt, was Menschen Meta AI schreiben oder sagen, auch in WhatsApp, und dass das auch für Menschen unter 18 gilt. Es gibt keinen Schalter, aber du kannst mit einem Formular widersprechen.
whatsapp-chats-own-text = Wir wissen nicht, was Meta dort, wo du lebst, mit dem macht, was Menschen Meta AI in WhatsApp fragen. Die Richtlinie für deinen Ort haben wir nicht gelesen.
whatsapp-chats-own-text-like-others = Vielleicht: In der EU und in den meisten Teilen der Welt erlaubt Metas Richtlinie es.
whatsapp-chats-own-text-not-read = Vielleicht nicht: In der Richtlinie für deinen Ort kann etwas anderes stehen.
whatsapp-chats-world = Metas Richtlinie sagt, dass Meta seine KI mit dem trainiert, was Menschen Meta AI schreiben oder sagen. Meta AI gibt es auch in WhatsApp; deshalb gehen wir davon aus, dass es auch dort gilt. Einen Schalter oder ein Formular dagegen haben wir für deinen Ort nicht gefunden.
whatsapp-door-wa-object = WhatsApps Formular für Widersprüche
whatsapp-door-wa-help = WhatsApps Hilfe zum Widersprechen
whatsapp-door-wa-officer = WhatsApps Kontakt zum Datenschutz
whatsapp-door-meta-object = Metas allgemeines Formular für Widersprüche
whatsapp-objection-ai-chats = Training von KI mit dem, was ich Meta AI frage
whatsapp-objection-shared-by-others = Training von KI mit dem, was andere Meta AI über mich gesagt haben
whatsapp-used-ai = Was du Meta AI schreibst oder sagst, geht an Meta. WhatsApp gibt auch Angaben zu deinem Gerät und deiner Region weiter.
whatsapp-not-used-messages = WhatsApp sagt, dass Nachrichten und Anrufe zwischen Menschen verschlüsselt sind und niemand sonst sie lesen oder hören kann.
whatsapp-not-used-private-processing = Meta sagt, dass es nicht lesen kann, was dort mit seiner KI geteilt wird, wo „Private Processing“ genutzt wird.
whatsapp-not-covered-shared-by-others = Andere in einem Chat können deine Nachrichten mit Meta AI teilen. Dann hat Meta sie.
whatsapp-note-policies = WhatsApps eigene Richtlinie sagt nicht, ob KI trainiert wird. Das steht in der Richtlinie von Meta.
whatsapp-note-no-age-rule = Metas Richtlinie nennt alle, die registriert sind, auch Menschen unter 18.

## Threads

threads-training-eu-before = Wir wissen nicht, was Meta vor dem 27. Mai 2025 mit Beiträgen auf Threads in Europa gemacht hat.
threads-training-eu-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
threads-training-eu-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
threads-training-before = Wir wissen nicht, ab welchem Tag Meta dort, wo du lebst, KI mit Beiträgen auf Threads trainiert hat.
threads-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
threads-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
threads-training-eu = Metas Richtlinie sagt, dass Meta seine KI mit dem entwickelt, was Erwachsene auf seinen Produkten öffentlich posten. Threads ist eines davon. Es gibt keinen Schalter, aber du kannst mit einem Formular widersprechen.
threads-training-own-text = Wir wissen nicht, ob Meta dort, wo du lebst, KI mit Beiträgen auf Threads trainiert. Die Richtlinie für deinen Ort haben wir nicht gelesen.
threads-training-world = Metas Richtlinie sagt, dass Meta seine KI mit Beiträgen und Fotos trainiert, die auf seinen Produkten geteilt werden. Threads ist eines davon. Einen Schalter oder ein Formular dagegen haben wir für deinen Ort nicht gefunden.
threads-training-own-text-like-others = Vielleicht: In der EU und in den meisten Teilen der Welt erlaubt Metas Richtlinie es.
threads-training-own-text-not-read = Vielleicht nicht: In der Richtlinie für deinen Ort kann etwas anderes stehen.
threads-age = Meta sagt, dass es KI in Europa nicht mit Beiträgen von Menschen unter 18 trainiert. Was sie Meta AI sagen, ist etwas anderes. Du darfst trotzdem widersprechen: Meta kennt dein Alter vielleicht nicht.
threads-door-rights = Metas Formular für deine Rechte, aus der Richtlinie von Threads
threads-door-meta-object = Metas allgemeines Formular für Widersprüche
threads-door-meta-help = Metas Kontakt zum Datenschutz
threads-objection-training = Training von KI mit dem, was ich öffentlich poste
threads-objection-ai-chats = Training von KI mit dem, was ich Meta AI frage
threads-objection-posts-by-others = Training von KI mit dem, was andere über mich gepostet haben
threads-used-public = Immer öffentlich sind auf Threads dein Name, dein Bild und was du über dich schreibst. Mit einem öffentlichen Profil sind auch deine Beiträge öffentlich.
threads-not-used-private = Mit einem privaten Profil sehen nur die Follower deine Beiträge, die du zugelassen hast. Metas Richtlinie nennt für die KI öffentliche Inhalte.
threads-not-covered-fediverse = Wo Threads mit anderen Diensten verbunden ist, gehen Kopien öffentlicher Beiträge dorthin. Was dort damit geschieht, hat Meta nicht in der Hand.
threads-note-form = Ein Formular nur für Threads haben wir nicht gesehen. Die Richtlinie von Threads führt zu diesem Formular von Meta.

## Mistral (Le Chat)

mistral-training-before = Wir wissen nicht, ab welchem Tag Mistral KI mit Daten der Menschen trainiert hat.
mistral-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
mistral-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
mistral-training-world = Mistral sagt, dass es KI mit dem trainiert, was du Vibe schreibst, früher Le Chat, was du dort hochlädst und was es antwortet, wenn du das nicht ausschaltest.
mistral-variant-words = Die Wörter sehen anders aus: Vibe ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
mistral-variant-off-already = Es ist schon aus: Dann lass es so.
mistral-training-web-sign-in = Melde dich in der Admin-Konsole von Mistral an.
mistral-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
mistral-training-web-vibe = Wähle unter „Manage“ Vibe. Ältere Seiten nennen es Le Chat.
mistral-training-web-vibe-picture = Liste; die eingekreiste Zeile führt weiter.
mistral-training-web-off = Schalte es im Abschnitt zum Datenschutz aus.
mistral-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
mistral-training-app-settings = Öffne die App und ihre Einstellungen.
mistral-training-app-settings-picture = Liste; die eingekreiste Zeile führt weiter.
mistral-training-app-data = Wähle die Einstellungen zu deinen Daten.
mistral-training-app-data-picture = Liste; die eingekreiste Zeile führt weiter.
mistral-training-app-off = Nimm das Häkchen weg.
mistral-training-app-off-picture = Seite mit dem eingekreisten Schalter, noch an.
mistral-door-help = Mistrals Hilfe zum Ausschalten
mistral-door-contact = Mistrals Formular für Anfragen zum Datenschutz
mistral-objection-training = Training von KI mit dem, was ich schreibe und hochlade
mistral-objection-public = Training von KI mit dem, was im Internet über mich steht
mistral-used-chats = Mistral sagt, dass es nutzt, was du eingibst, welche Dokumente du hochlädst und was geantwortet wird.
mistral-not-used-business = Mistral sagt, dass es mit den Tarifen Team und Enterprise nicht trainiert.
mistral-covers-later = Mistral sagt, dass es deine Daten nach dem Ausschalten nicht mehr zum Training nutzt.
mistral-not-covered-feedback = Wenn du eine Antwort mit Daumen hoch oder runter bewertest, darf Mistral damit und mit dem Chat trainieren, egal was du gewählt hast.
mistral-not-covered-public = Mistral trainiert auch mit dem, was offen im Internet steht. Darin können Daten über Menschen sein.
mistral-note-pro = Mistrals Seiten sagen zum Tarif Pro Verschiedenes: Laut Hilfe ist das Training von Anfang an an, laut Dokumentation nicht. Schau nach dem Schalter.
mistral-note-legal-basis = Für dieses Training beruft sich Mistral auf „berechtigte Interessen“. Deshalb darfst du widersprechen.
mistral-note-two = In der App und auf der Website heißt die Einstellung verschieden. Schau in beiden nach.

## DeepSeek

deepseek-training-before = Wir wissen nicht, ab welchem Tag DeepSeek KI mit Daten der Menschen trainiert hat.
deepseek-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
deepseek-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
deepseek-training-eu = DeepSeek sagt, dass es seine Modelle mit dem trainiert, was Menschen schreiben, sagen und hochladen, wenn sie das nicht ausschalten.
deepseek-training-world = DeepSeek sagt, dass es seine Modelle mit dem trainiert, was Menschen schreiben, sagen und hochladen, wenn sie das nicht ausschalten.
deepseek-variant-words = Die Wörter sehen anders aus: DeepSeek ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
deepseek-variant-off-already = Es ist schon aus: Dann lass es so.
deepseek-training-web-sign-in = Melde dich bei DeepSeek an.
deepseek-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
deepseek-training-web-settings = Öffne die Einstellungen und suche den Teil zu deinen Daten.
deepseek-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
deepseek-training-web-off = Schalte es aus.
deepseek-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
deepseek-door-terms = DeepSeeks Bedingungen, die den Schalter nennen
deepseek-door-representative = Das Formular von DeepSeeks Vertretung in der EU und im Vereinigten Königreich
deepseek-objection-training = Training von KI mit dem, was ich schreibe, sage und hochlade
deepseek-objection-public = Training von KI mit dem, was im Internet über mich steht
deepseek-used-input = DeepSeek nennt Text, Sprache, Dateien, Fotos und den Verlauf deiner Chats.
deepseek-not-covered-public = DeepSeek sagt, dass es auch mit Daten über Menschen trainieren kann, die offen im Internet stehen.
deepseek-recipients-group = Beim Training helfen Unternehmen derselben Gruppe, sagt DeepSeek.
deepseek-setting-right = DeepSeeks Richtlinie nennt ein Recht, das Training auszuschließen, per E-Mail an die Datenschutzadresse.
deepseek-note-china = DeepSeek sagt, dass es die Daten in China speichert.
deepseek-note-legal-basis = In Europa und im Vereinigten Königreich beruft sich DeepSeek für dieses Training auf „berechtigte Interessen“. Deshalb darfst du widersprechen, und DeepSeek fragt nach deinen Gründen.
deepseek-event-right = Eine neue Fassung von DeepSeeks Richtlinie nennt das Recht, das Training auszuschließen.

## Grammarly

grammarly-training-before = Wir wissen nicht, ab welchem Tag Grammarly KI mit Texten der Menschen trainiert hat.
grammarly-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
grammarly-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
grammarly-training-world = Das Unternehmen hinter Grammarly sagt, dass es seine KI-Modelle mit dem trainiert, was du dort schreibst, wenn du das nicht ausschaltest. Bei Einzelnen ist der Schalter zu Beginn an.
grammarly-variant-words = Die Wörter sehen anders aus: Grammarly ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
grammarly-variant-off-already = Es ist schon aus: Dann lass es so.
grammarly-variant-team = In einem Konto mit mehreren Menschen gibt es für dich keinen solchen Schalter: Nur wer das Konto verwaltet, kann ihn stellen.
grammarly-training-web-sign-in = Melde dich bei deinem Grammarly-Konto an.
grammarly-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
grammarly-training-web-privacy = Öffne die Einstellungen zum Datenschutz. Mit einem eigenen Pro-Konto öffnest du die Einstellungen zu Daten.
grammarly-training-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
grammarly-training-web-off = Schalte es aus.
grammarly-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
grammarly-door-privacy = Die Datenschutzeinstellungen von Grammarly
grammarly-door-data = Die Dateneinstellungen eines Pro-Kontos
grammarly-door-rights = Superhumans Hilfe zu deinen Rechten an deinen Daten
grammarly-used-texts = Es geht um die Inhalte, die du schreibst oder prüfen lässt, auch mit dem KI-Helfer.
grammarly-not-used-providers = Die Richtlinie sagt, dass KI-Unternehmen, die für Grammarly arbeiten, nicht mit deinen Inhalten trainieren dürfen.
grammarly-not-covered-other-data = Der Schalter betrifft deine Inhalte. Laut Richtlinie können auch andere Angaben zum Training der KI genutzt werden.
grammarly-note-team = In Konten mit mehreren Menschen kann das nur die Verwaltung ändern.
grammarly-note-name = Seit Oktober 2025 heißt das Unternehmen Superhuman. Das Produkt heißt weiter Grammarly.
grammarly-note-legal-basis = In Europa und im Vereinigten Königreich beruft es sich dafür auf „berechtigte Interessen“. Deshalb darfst du per E-Mail widersprechen.

## Character.AI

character-ai-training-before = Wir wissen nicht, ab welchem Tag Character.AI KI mit Chats der Menschen trainiert hat.
character-ai-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
character-ai-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
character-ai-training-eu = Character.AI sagt, dass es seine KI mit Chats trainiert, wenn du das nicht ausschaltest.
character-ai-training-world = Character.AI sagt, dass es seine KI mit dem trainiert, was Menschen dort schreiben. Einen Weg, das auszuschalten, nennt es nur für Menschen im EWR und im Vereinigten Königreich.
character-ai-variant-words = Die Wörter sehen anders aus: Character.AI ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
character-ai-variant-off-already = Es ist schon aus: Dann lass es so.
character-ai-training-app-sign-in = Öffne die App und melde dich an.
character-ai-training-app-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
character-ai-training-app-settings = Öffne die Einstellungen.
character-ai-training-app-settings-picture = Liste; die eingekreiste Zeile führt weiter.
character-ai-training-app-data = Wähle die Seite zu deinen Daten.
character-ai-training-app-data-picture = Liste; die eingekreiste Zeile führt weiter.
character-ai-training-app-off = Schalte es aus.
character-ai-training-app-off-picture = Seite mit dem eingekreisten Schalter, noch an.
character-ai-training-web-sign-in = Melde dich bei Character.AI an.
character-ai-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
character-ai-training-web-settings = Öffne die Einstellungen.
character-ai-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
character-ai-training-web-account = Wähle die Seite zu deinem Konto.
character-ai-training-web-account-picture = Liste; die eingekreiste Zeile führt weiter.
character-ai-training-web-manage = Wähle, dein Konto und deine Daten zu verwalten.
character-ai-training-web-manage-picture = Liste; die eingekreiste Zeile führt weiter.
character-ai-training-web-improvement = Wähle den Teil über das Verbessern der Modelle.
character-ai-training-web-improvement-picture = Liste; die eingekreiste Zeile führt weiter.
character-ai-training-web-off = Schalte es aus.
character-ai-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
character-ai-door-help = Character.AIs Hilfe zum Training
character-ai-door-request = Character.AIs Formular für Fragen
character-ai-used-chats = Character.AI nennt, was Menschen in Chats schreiben. Es sagt, dass es vorher versucht, manche persönlichen Angaben wegzulassen.
character-ai-covers-new = Das Ausschalten zählt nur für neue Inhalte.
character-ai-not-covered-other = Auch dann kann es deine Daten für Suche, Vorschläge und Sicherheit nutzen, und zum Training, wenn du etwas bewertest oder meldest.
character-ai-note-ch = Wir wissen nicht, ob es diesen Schalter auch in der Schweiz gibt. Character.AI nennt den EWR und das Vereinigte Königreich.
character-ai-event-update = Character.AI änderte seine Datenschutzrichtlinie. Es sagt, wie seine ersten eigenen Modelle trainiert wurden und dass das nicht mehr geschieht.

## Google Search

google-search-training-before = Wir wissen nicht, ab welchem Tag Google KI mit Bildern und Aufnahmen aus Suche, Lens und Übersetzer trainiert hat.
google-search-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
google-search-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
google-search-training-world = Im Juni 2026 wurde berichtet, dass Google Bilder, Dateien, Ton und Video aus Suche, Lens und Übersetzer aufhebt und KI damit trainieren darf, wenn du das nicht ausschaltest. Der Schalter kommt nach und nach in die Konten und ist zu Beginn meistens an.
google-search-variant-words = Die Wörter sehen anders aus: Google ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
google-search-variant-off-already = Es ist schon aus: Dann lass es so.
google-search-variant-not-there = Es ist noch nicht da: Die neuen Einstellungen kommen über einige Monate in die Konten. Schau später wieder nach.
google-search-training-web-sign-in = Melde dich bei deinem Google-Konto an und öffne „My Activity“.
google-search-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
google-search-training-web-history = Öffne den Teil zu den Suchdiensten.
google-search-training-web-history-picture = Liste; die eingekreiste Zeile führt weiter.
google-search-training-web-off = Nimm das Häkchen weg.
google-search-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
google-search-door-activity = „My Activity“ im Google-Konto
google-search-door-contact = Googles Kontakt zum Datenschutz
google-search-used-media = Es wurde berichtet, dass es um Bilder für Lens, Aufnahmen von Search Live, gesprochene Suchen, Sprechübungen im Übersetzer und hochgeladene Dateien geht.
google-search-covers-media = Das Häkchen bei „Save media“ betrifft Bilder, Dateien, Ton und Video. Der Verlauf als Ganzes hat einen eigenen Schalter.
google-search-not-covered-saved = Was vorher gespeichert wurde, bleibt, bis du es löschst.
google-search-not-covered-public = Google sagt, dass es KI auch mit dem trainiert, was offen im Internet steht.
google-search-note-earlier-choice = Es wurde berichtet, dass der neue Schalter dem folgt, was du vorher bei „Web & App Activity“ gewählt hattest. Wer das aus hatte, hat auch den neuen aus.
google-search-note-policy = Googles Richtlinie nennt „Search services history“ und wo man sie ansehen kann.
google-search-note-own-models = Googles Richtlinie für Europa und das Vereinigte Königreich sagt, dass es das, was Menschen mit seinen KI-Modellen tun, nutzt, um sie zu trainieren und zu verbessern.
google-search-event-mail = Google informierte per E-Mail über die neuen Einstellungen.

## Gmail

gmail-training-before = Wir haben zu Gmail und dem Training von Gemini aus dieser Zeit nichts gelesen.
gmail-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
gmail-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
gmail-training-world = Google sagt, dass es Gemini nicht mit dem trainiert, was in Gmail steht. Im November 2025 glaubten viele, es tue das.
gmail-door-help = Googles Hilfe zu intelligenten Funktionen
gmail-door-help-workspace = Googles neuere Hilfe zu intelligenten Funktionen
gmail-door-contact = Googles Kontakt zum Datenschutz
gmail-not-used-gemini = Googles Aussage betrifft das Training von Gemini. Es sagt, die Berichte seien irreführend und es habe bei niemandem etwas umgestellt.
gmail-not-covered-smart-features = Intelligente Funktionen lesen deine Post, um sie zu sortieren und Wörter vorzuschlagen. Eine Hilfeseite von Google sagt, dass sie deine Daten nutzen können, um die Modelle dahinter zu verbessern.
gmail-setting-smart-features = Du kannst intelligente Funktionen ausschalten: in Gmail auf der Website, Einstellungen, „See all settings“, Reiter „General“, „Smart features“. Diese Wörter kennen wir nur auf Englisch. Manches Praktische geht dann nicht mehr.
gmail-setting-workspace = Eine zweite Einstellung betrifft Google Workspace, eine dritte andere Google-Produkte. Jede gilt für sich.
gmail-note-default = Googles Hilfe sagt, dass intelligente Funktionen im EWR, in der Schweiz, im Vereinigten Königreich und in Japan zu Beginn aus sind.
gmail-event-suit = Es wurde berichtet, dass Google in den USA verklagt wurde: Es soll Gemini für die Post aller eingeschaltet haben. Google bestreitet, damit zu trainieren.
gmail-event-denial = Google sagte öffentlich, dass es Gemini nicht mit Gmail trainiert.

## Twitch

twitch-training-before = Vor August 2026 sprach Twitchs Hinweis nicht vom Training von KI. Was damals geschah, wissen wir nicht.
twitch-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
twitch-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
twitch-training-world = Twitchs Hinweis sagt, dass es Angaben der Menschen nutzen darf, um generative KI zu entwickeln. Einen Schalter dagegen haben wir nicht gefunden.
twitch-door-choices = Twitchs Seite zu Wahlmöglichkeiten beim Datenschutz
twitch-door-support = Twitchs Kontaktseite
twitch-used-all = Der Hinweis sagt nicht, welche Angaben. Gemeint sein kann alles, was du auf Twitch streamst, schreibst und tust.
twitch-note-amazon = Twitch gehört zu Amazon. Für mehr verweist der Hinweis auf eine Seite von Amazon zu seiner generativen KI.
twitch-note-rights = Twitch nennt eine Seite und eine E-Mail-Adresse für Anfragen zu deinen Daten.
twitch-event-notice = Eine neue Fassung von Twitchs Hinweis nennt zum ersten Mal generative KI.

## Figma

figma-training-before = Wir wissen nicht, was Figma vor August 2024 für KI mit Entwürfen gemacht hat.
figma-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
figma-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
figma-training-world = Figma sagt, dass es KI mit den Inhalten von Teams trainiert, wenn das nicht ausgeschaltet wird. In den Tarifen Starter und Professional ist der Schalter zu Beginn an. Ändern kann ihn nur, wer das Team verwaltet.
figma-variant-words = Die Wörter sehen anders aus: Figma ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
figma-variant-off-already = Es ist schon aus: Dann lass es so.
figma-variant-not-admin = Du siehst es nicht: Du verwaltest dieses Team nicht. Frag die Person, die es tut.
figma-training-web-sign-in = Melde dich bei Figma an.
figma-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
figma-training-web-team = Öffne dein Team. Bei Professional klickst du links auf „Admin“; bei Starter öffnest du die Einstellungen neben dem Namen des Teams.
figma-training-web-team-picture = Liste; die eingekreiste Zeile führt weiter.
figma-training-web-settings = Öffne diesen Reiter und geh hinunter zum Teil über KI.
figma-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
figma-training-web-off = Schalte es aus. Bei Starter steht es hinter „Manage AI settings“.
figma-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
figma-door-help = Figmas Hilfe zum Training mit Inhalten
figma-used-content = Figma nennt die Inhalte deines Teams, damit seine KI Entwürfe besser versteht.
figma-not-used-business = In den Tarifen Organization und Enterprise ist es zu Beginn aus, sagt Figma.
figma-covers-new = Das Ausschalten zählt für neue Inhalte und Änderungen.
figma-not-covered-features = Dieser Schalter ändert nicht, ob KI-Funktionen benutzt werden können.
figma-note-admin = In einem Team von anderen kannst du das nicht entscheiden. Frag die Person, die es verwaltet.

## Canva

canva-training-before = Wir wissen nicht, ab welchem Tag Canva KI mit Entwürfen der Menschen trainiert hat.
canva-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
canva-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
canva-training-world = Es wurde berichtet, dass Canva KI mit dem trainieren darf, was Menschen erstellen und hochladen, soweit ihre Datenschutzeinstellungen es erlauben. Wie diese Einstellungen zu Beginn stehen, wissen wir nicht.
canva-variant-no-words = Die genauen Wörter auf diesen Seiten kennen wir nicht. Achte auf Daten, Training oder Verbessern.
canva-variant-off-already = Es ist schon aus: Dann lass es so.
canva-training-web-sign-in = Melde dich bei Canva an.
canva-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
canva-training-web-settings = Öffne die Einstellungen deines Kontos, dann die Seite zum Datenschutz.
canva-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
canva-training-web-off = Schalte beides aus: die Einstellung dazu, wie du Canva benutzt, und die zu deinen Inhalten.
canva-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
canva-door-trust = Canvas Seite zum Datenschutz
canva-used-content = Canva hat zwei Einstellungen: eine dazu, wie du es benutzt, und eine zu deinen Inhalten.
canva-not-used-education = Es wurde berichtet, dass Canva KI nicht mit Inhalten aus Canva für Schulen trainiert.
canva-note-default = Keine Seite, die wir gelesen haben, sagt, ob die Einstellungen zu Beginn an oder aus sind. Schau nach beiden.

## Vinted

vinted-training-de-before = Wir wissen nicht, was Vinted vor September 2025 für KI mit Fotos und Texten gemacht hat.
vinted-training-de-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
vinted-training-de-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
vinted-training-de = Es wurde berichtet, dass Vinteds Bedingungen vom 8. September 2025 erlauben, KI und maschinelles Lernen mit Fotos und Texten aus Anzeigen zu trainieren, um Vinted zu verbessern. Wir kennen keinen Schalter.
vinted-training-world = Wir wissen nicht, ob Vinted dort, wo du lebst, KI mit Fotos und Texten trainiert. Was wir gelesen haben, betrifft die Bedingungen in Deutschland.
vinted-training-world-like-germany = Vielleicht: Die Bedingungen können in anderen Ländern gleich sein.
vinted-training-world-not-read = Vielleicht nicht: Die heutigen Bedingungen für deinen Ort haben wir nicht gelesen.
vinted-used-listings = Es wurde berichtet, dass es um Fotos und Beschreibungen aus Anzeigen geht und dass sie dafür nicht verkauft oder weitergegeben werden.
vinted-note-agree = Es wurde berichtet, dass man den neuen Bedingungen zustimmen musste, um Vinted weiter zu nutzen.
vinted-note-adults = Vinteds Bedingungen sagen, dass man für ein Konto 18 sein muss.
vinted-event-terms = Neue Bedingungen traten in Kraft.

## DeepL

deepl-training-before = Wir wissen nicht, ab welchem Tag DeepL KI mit Texten aus seinem kostenlosen Übersetzer trainiert hat.
deepl-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
deepl-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
deepl-training-world = Es wurde berichtet, dass DeepL seine KI mit Texten trainieren darf, die Menschen kostenlos übersetzen. Einen Schalter gibt es nicht; Texte aus bezahlten Tarifen werden nicht genutzt.
deepl-door-privacy = DeepLs Datenschutzerklärung
deepl-used-free = Es wurde berichtet, dass behalten und zur Verbesserung von DeepLs KI genutzt werden kann, was du in den kostenlosen Übersetzer oder die App eingibst. Menschen dürfen es lesen.
deepl-not-used-paid = Es wurde berichtet, dass Texte von Menschen, die bezahlen, nach dem Übersetzen gelöscht und nicht zum Training genutzt werden.
deepl-note-secret = Übersetze dort also besser nichts kostenlos, was geheim bleiben muss.
deepl-note-policy = DeepLs Datenschutzerklärung haben wir nur so gelesen, wie andere sie zitieren.

## Alexa

alexa-training-us-before = Wir wissen nicht, ab welchem Tag Amazon Alexas KI mit Daten der Menschen trainiert hat.
alexa-training-us-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
alexa-training-us-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
alexa-training-us = Amazons Bedingungen für Alexa sagen, dass seine Modelle mit vielem trainiert werden, auch mit Inhalten aus der Nutzung seiner Dienste. Einen Schalter gegen das Training selbst haben wir nicht gefunden.
alexa-training-world = Wir wissen nicht, was Amazon dort, wo du lebst, mit dem macht, was Menschen Alexa sagen. Wir haben nur die Bedingungen für die USA gelesen.
alexa-training-world-like-us = Vielleicht: In den USA erlauben es die Bedingungen.
alexa-training-world-not-read = Vielleicht nicht: In den Bedingungen für deinen Ort kann etwas anderes stehen.
alexa-door-privacy = Amazons Seite zu Alexa und Datenschutz
alexa-used-voice = Amazons Bedingungen sagen, dass es aufnimmt und behält, was du Alexa sagst oder schreibst, auch um seine Dienste zu verbessern.
alexa-not-covered-cloud = Es wurde berichtet, dass Aufnahmen in jedem Fall an Amazons Rechner gehen. Du kannst nur wählen, dass sie nicht behalten werden.
alexa-setting-recordings = Es wurde berichtet, dass du „Don’t save recordings“ wählen kannst. Dann werden Aufnahmen gelöscht, sobald Alexa geantwortet hat.
alexa-event-local = Es wurde berichtet, dass Amazon die Einstellung „Do Not Send Voice Recordings“ abgeschafft hat, die es auf einigen Geräten gab.

## Qwen

qwen-training-before = Qwens frühere Richtlinien sprachen nicht vom Training von KI. Was damals geschah, wissen wir nicht.
qwen-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
qwen-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
qwen-training-world = Qwens Richtlinie sagt, dass es seine KI-Modelle mit dem trainiert, was Menschen schreiben und hochladen, nachdem Namen und Ähnliches entfernt sind, und mit ihren Rückmeldungen. Einen Schalter dagegen haben wir nicht gefunden.
qwen-door-policy = Qwens Datenschutzrichtlinie
qwen-used-content = Die Richtlinie nennt Eingaben, Texte, Dateien, Bilder, Ton und Video.
qwen-note-storage = Die Daten werden in Singapur und China gespeichert, sagt die Richtlinie.
qwen-note-legal-basis = Für dieses Training beruft es sich auf „berechtigte Interessen“. In Europa und im Vereinigten Königreich darfst du deshalb widersprechen, per E-Mail an den Datenschutz von Qwen.
qwen-note-adults = Qwen sagt, dass es nicht für Menschen unter 18 gedacht ist. Dass es deren Chats auslässt, haben wir nirgends gelesen.
qwen-event-policy = Eine neue Fassung der Richtlinie nennt das Training von KI-Modellen.

## Apple

apple-training-before = Wir haben zu Apple und KI-Training aus dieser Zeit nichts gelesen.
apple-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
apple-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
apple-training-world = Apple sagt, dass es seine KI-Modelle nicht mit deinen privaten persönlichen Daten trainiert.
apple-door-inquiries = Apples Formular zu KI und Daten aus dem Internet
apple-door-contact = Apples Kontakt zum Datenschutz
apple-not-covered-web = Apple sagt, dass seine KI-Modelle auch mit öffentlichen Seiten des Internets trainiert werden. Dort kann etwas über dich stehen.
apple-setting-inquiries = Apple hat ein Formular für Menschen, die das für sich ausschließen wollen.
apple-note-datasets = Für Forschung kann Apple Sammlungen mit Bildern oder Stimmen von Menschen nutzen. Es sagt, dass es nicht versucht herauszufinden, wer sie sind.

## Discord

discord-training-world = Wir wissen nicht, ob Discord KI mit dem trainiert, was Menschen schreiben. Seine Richtlinie sagt, dass Inhalte aus größeren Bereichen zum Entwickeln von Funktionen genutzt werden dürfen. Vom Training von KI spricht sie nicht.
discord-training-world-public = Vielleicht: Funktionen, die Gespräche zusammenfassen, gehören zu denen, die die Richtlinie nennt.
discord-training-world-not-named = Vielleicht nicht: Die Richtlinie nennt kein Training von KI.
discord-door-policy = Discords Datenschutzrichtlinie
discord-used-larger-spaces = Discords Richtlinie sagt, dass es Inhalte aus größeren Bereichen nutzen darf, um seine Dienste zu entwickeln und zu verbessern.
discord-setting-improve = Discord hat Einstellungen, in den Nutzereinstellungen zum Datenschutz, die begrenzen, wie deine Daten zum Verbessern seiner Dienste genutzt werden.
discord-note-bots = Bots auf einem Server gehören anderen. Was sie mit dem machen, was sie lesen, entscheidet nicht Discord.
strava-door-strava = Die Datenschutzeinstellungen von Strava
strava-setting-privacy = Deine Datenschutzeinstellungen entscheiden, wer sieht, was du aufzeichnest. Es wurde berichtet, dass sie auch für KI zählen.
