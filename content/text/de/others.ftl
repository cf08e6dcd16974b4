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
chatgpt-setting-portal = OpenAI hat auch eine Seite für Datenschutzanfragen, etwa damit es nicht mit deinen Inhalten trainiert.

## Claude

claude-training-before = Wir wissen nicht, ab welchem Tag Claude KI mit Daten der Menschen trainiert hat.
claude-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
claude-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
claude-training-world = Anthropic sagt, dass es KI mit deinen Chats mit Claude trainieren darf, wenn du das nicht ausschaltest. Man wird gefragt; schau nach, was bei dir eingestellt ist.
claude-variant-no-words = Die genauen Wörter auf diesen Seiten kennen wir nicht. Achte auf Daten, Training oder Verbessern.
claude-variant-off-already = Es ist schon aus: Dann lass es so.
claude-training-web-sign-in = Melde dich bei Claude an.
claude-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
claude-training-web-settings = Öffne die Einstellungen, dann die Seite zum Datenschutz.
claude-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
claude-training-web-off = Schalte aus, dass deine Chats zur Verbesserung oder zum Training von KI genutzt werden.
claude-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
claude-door-claude = Die Datenschutzeinstellungen von Claude
claude-used-chats = Anthropic sagt, dass es Chats zum Training nutzen darf, wenn du das nicht ausschaltest.
claude-not-covered-flagged = Das Ausschalten betrifft nicht Chats, die aus Sicherheitsgründen markiert wurden, und Chats, zu denen du Rückmeldung gibst.
claude-note-storage = Anthropic sagt, dass es Chats fünf Jahre behält, wenn das Training an ist, und 30 Tage, wenn es aus ist.
claude-event-choice = Wer Claude schon nutzte, musste bis zu diesem Tag wählen.

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
gemini-covers-off = Google sagt, dass Chats nicht zum Training genutzt werden, wenn das aus ist.
gemini-not-covered-short = Google behält Chats trotzdem bis zu 72 Stunden.
gemini-not-covered-reviewed = Chats, die Menschen geprüft haben, werden bis zu drei Jahre behalten.

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
github-used-interaction = GitHub sagt, dass es nutzt, was du Copilot schreibst und was Copilot antwortet.
github-not-used-business = GitHub sagt, dass Tarife für Unternehmen, Lernende und Lehrkräfte ausgenommen sind und dass es ausgeschaltet bleibt, wo es schon aus war.

## Perplexity

perplexity-training-before = Wir wissen nicht, ab welchem Tag Perplexity KI mit Daten der Menschen trainiert hat.
perplexity-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
perplexity-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
perplexity-training-world = Perplexity sagt, dass es deine Daten nutzt, um seine KI zu verbessern, wenn du es nicht ausschaltest.
perplexity-variant-words = Die Wörter sehen anders aus: Perplexity ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
perplexity-variant-off-already = Es ist schon aus: Dann lass es so.
perplexity-training-web-sign-in = Melde dich bei Perplexity an.
perplexity-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
perplexity-training-web-settings = Öffne die Einstellungen.
perplexity-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
perplexity-training-web-account = Öffne die Seite zu deinem Konto.
perplexity-training-web-account-picture = Liste; die eingekreiste Zeile führt weiter.
perplexity-training-web-off = Schalte es aus.
perplexity-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
perplexity-door-perplexity = Perplexitys Hilfe zu dieser Einstellung
perplexity-not-covered-past = Ausschalten gilt nur für die Zukunft.

## Reddit

reddit-training-before = Wir wissen nicht, ab welchem Tag Reddit KI mit Daten der Menschen trainiert hat.
reddit-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
reddit-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
reddit-training-world = Reddit vergibt an andere Unternehmen Lizenzen für öffentliche Beiträge. Es wurde berichtet, dass dazu KI-Training gehört. Einen Schalter dagegen haben wir nicht gefunden.
reddit-door-reddit = Die Datenschutzeinstellungen von Reddit
reddit-recipients-licence = Reddits Richtlinie sagt, dass es öffentliche Inhalte an andere lizenziert.
reddit-note-no-switch = Reddits Richtlinie nennt keinen Schalter für KI-Training.

## TikTok

tiktok-training-eu-before = Wir wissen nicht, ab welchem Tag TikTok KI mit Daten der Menschen trainiert hat.
tiktok-training-eu-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
tiktok-training-eu-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
tiktok-training-eu = TikToks Richtlinie für Europa sagt, dass es mit Daten KI trainiert. Einen Schalter haben wir nicht gefunden, aber ein Formular für Anfragen.
tiktok-training-before = Wir wissen nicht, ab welchem Tag TikTok KI mit Daten der Menschen trainiert hat.
tiktok-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
tiktok-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
tiktok-training-world = Im Mai 2026 wurde berichtet, dass TikTok KI mit Daten der Menschen trainiert. Es gibt keinen Schalter, aber ein Formular für Anfragen.
tiktok-door-tiktok = TikToks Formular für Datenschutzanfragen
tiktok-objection-training = Training von KI mit meinen Daten
tiktok-objection-posts-by-others = Training von KI mit dem, was andere über mich gepostet haben
tiktok-note-form = Das Formular ist lang. Folgen muss TikTok einer Anfrage nur, wo das Gesetz es verlangt.

## Snapchat

snapchat-training-before = Wir wissen nicht, ab welchem Tag Snapchat KI mit Daten der Menschen trainiert hat.
snapchat-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
snapchat-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
snapchat-training-world = Snap sagt, dass es mit Daten seine Modelle trainiert. Es wurde berichtet, dass es für öffentliche Inhalte einen Schalter gibt und dass er an ist.
snapchat-variant-no-words = Die genauen Wörter auf diesen Seiten kennen wir nicht. Achte auf Daten, Training oder Verbessern.
snapchat-variant-off-already = Es ist schon aus: Dann lass es so.
snapchat-training-app-sign-in = Öffne Snapchat und melde dich an.
snapchat-training-app-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
snapchat-training-app-settings = Öffne dein Profil, dann die Einstellungen.
snapchat-training-app-settings-picture = Liste; die eingekreiste Zeile führt weiter.
snapchat-training-app-off = Such einen Schalter zu deinen öffentlichen Inhalten und KI und schalte ihn aus.
snapchat-training-app-off-picture = Seite mit dem eingekreisten Schalter, noch an.
snapchat-door-snapchat = Snapchats Hilfe zu generativer KI
snapchat-used-my-ai = Snaps Richtlinie nennt Chats mit My AI unter den Daten für seine Modelle.
snapchat-note-no-path = Wir haben nicht gesehen, wo der Schalter ist und wie er heißt. Such in den Einstellungen der App nach Daten oder KI.

## Pinterest

pinterest-training-before = Wir wissen nicht, ab welchem Tag Pinterest KI mit Daten der Menschen trainiert hat.
pinterest-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
pinterest-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
pinterest-training-world = Pinterest trainiert KI mit deinen Pins, egal von wann sie sind, wenn du es nicht ausschaltest.
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
pinterest-door-pinterest = Pinterests Hilfe zu diesen Einstellungen
pinterest-used-pins = Pinterest sagt, dass es KI mit Pins trainiert, egal wann sie gepostet wurden.
pinterest-not-used-minors = Es wurde berichtet, dass Pinterest Daten von Minderjährigen nicht nutzt.
pinterest-note-object = Pinterests Richtlinie sagt, dass man ein Recht auf Widerspruch hat.

## Tumblr

tumblr-training-before = Wir wissen nicht, ab welchem Tag Tumblr KI mit Daten der Menschen trainiert hat.
tumblr-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
tumblr-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
tumblr-training-world = Tumblr darf öffentliche Beiträge an andere Unternehmen geben, auch an KI-Unternehmen, wenn du das nicht für jedes Blog ausschaltest.
tumblr-variant-words = Die Wörter sehen anders aus: Tumblr ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
tumblr-variant-on-already = Es ist schon an: Dann lass es so.
tumblr-training-web-sign-in = Melde dich bei Tumblr an.
tumblr-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
tumblr-training-web-settings = Öffne die Einstellungen des Blogs, dann den Abschnitt zur Sichtbarkeit.
tumblr-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
tumblr-training-web-off = Schalte dies an. Hier beendet „an“ die Weitergabe.
tumblr-training-web-off-where = Wenn dieser Schalter an ist, ist die Nutzung deiner Daten aus. Antworte hier also „aus“, sobald er an ist.
tumblr-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch aus.
tumblr-door-tumblr = Tumblrs Beitrag zum Schalter
tumblr-covers-sharing = Der Schalter heißt „prevent“, also „verhindern“: Sicher ist es, wenn er an ist.
tumblr-note-discouraged = Wenn du Suchmaschinen schon vorher ferngehalten hast, ist die Weitergabe aus.

## WordPress.com

wordpress-training-before = Wir wissen nicht, ab welchem Tag WordPress.com KI mit Daten der Menschen trainiert hat.
wordpress-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
wordpress-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
wordpress-training-world = WordPress.com darf öffentliche Beiträge an andere Unternehmen geben, auch an KI-Unternehmen, wenn du das nicht für jede Website ausschaltest.
wordpress-variant-words = Die Wörter sehen anders aus: WordPress.com ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
wordpress-variant-on-already = Es ist schon an: Dann lass es so.
wordpress-training-web-sign-in = Melde dich bei WordPress.com an.
wordpress-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
wordpress-training-web-settings = Öffne die allgemeinen Einstellungen der Website, dann den Abschnitt zum Datenschutz.
wordpress-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
wordpress-training-web-off = Schalte dies an. Hier beendet „an“ die Weitergabe.
wordpress-training-web-off-where = Wenn dieser Schalter an ist, ist die Nutzung deiner Daten aus. Antworte hier also „aus“, sobald er an ist.
wordpress-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch aus.
wordpress-door-wordpress = Die allgemeinen Einstellungen einer Website
wordpress-covers-sharing = Der Schalter heißt „prevent“, also „verhindern“: Sicher ist es, wenn er an ist.
wordpress-note-discouraged = Wenn du Suchmaschinen schon vorher ferngehalten hast, ist die Weitergabe aus.

## Substack

substack-training-world = Substack hat einen Schalter, der die KI-Programme anderer bittet, wegzubleiben. Ob Substack selbst KI trainiert, haben wir nirgends gelesen.
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
substack-training-web-off = Schalte dies an. Hier bittet „an“ KI-Programme, wegzubleiben.
substack-training-web-off-where = Wenn dieser Schalter an ist, ist die Nutzung deiner Daten aus. Antworte hier also „aus“, sobald er an ist.
substack-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch aus.
substack-not-covered-signal = Der Schalter ist eine Bitte an diese Programme. Er zwingt sie nicht.

## Adobe

adobe-training-before = Wir wissen nicht, ab welchem Tag Adobe KI mit Daten der Menschen trainiert hat.
adobe-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
adobe-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
adobe-training-world = Adobe sagt, dass es Dateien in seiner Cloud auswerten darf, um seine Produkte zu verbessern, wenn du das nicht ausschaltest. Für generative KI sei das nicht.
adobe-variant-words = Die Wörter sehen anders aus: Adobe ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
adobe-variant-off-already = Es ist schon aus: Dann lass es so.
adobe-training-web-sign-in = Melde dich bei deinem Adobe-Konto an.
adobe-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
adobe-training-web-privacy = Öffne Konto und Sicherheit, dann die Seite zu Daten und Datenschutz.
adobe-training-web-privacy-picture = Liste; die eingekreiste Zeile führt weiter.
adobe-training-web-off = Schalte es aus.
adobe-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
adobe-door-adobe = Die Datenschutzeinstellungen von Adobe
adobe-not-used-generative = Adobe sagt, dass es generative KI nicht mit deinen Dateien trainiert.

## Slack

slack-training-before = Wir haben zu Slack und KI-Training aus dieser Zeit nichts gelesen.
slack-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
slack-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
slack-training-world = Slack sagt, dass es generative KI nicht mit Daten seiner Kunden trainiert.
slack-note-owner = Bei anderen, älteren Modellen kann der Inhaber eines Workspace per E-Mail widersprechen. Allein kannst du das nicht.

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
youtube-not-covered-google = Was Google selbst mit deinen Videos macht, betrifft die Einstellung nicht.

## Quora

quora-training-before = Wir wissen nicht, ab welchem Tag Quora KI mit Daten der Menschen trainiert hat.
quora-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
quora-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
quora-training-world = Quoras Richtlinie sagt, dass KI mit deinen Inhalten trainiert werden darf, wenn du das nicht ausschaltest.
quora-variant-no-words = Die genauen Wörter auf diesen Seiten kennen wir nicht. Achte auf Daten, Training oder Verbessern.
quora-variant-off-already = Es ist schon aus: Dann lass es so.
quora-training-web-sign-in = Melde dich bei Quora an.
quora-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
quora-training-web-settings = Öffne die Einstellungen.
quora-training-web-settings-picture = Liste; die eingekreiste Zeile führt weiter.
quora-training-web-off = Such einen Schalter zum Training von KI mit deinen Inhalten und schalte ihn aus.
quora-training-web-off-picture = Seite mit dem eingekreisten Schalter, noch an.
quora-door-quora = Quoras Datenschutzrichtlinie
quora-note-no-path = Quoras Richtlinie nennt einen Weg, es auszuschalten. Wo die Einstellung ist, haben wir nicht gesehen.

## Spotify

spotify-training-before = Wir wissen nicht, ab welchem Tag Spotify KI mit Daten der Menschen trainiert hat.
spotify-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
spotify-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
spotify-training-world = Spotifys Richtlinie sagt, dass es eigene KI-Modelle mit Daten der Menschen trainiert. Einen Schalter dagegen haben wir nicht gesehen.

## Dropbox

dropbox-training-before = Wir haben zu Dropbox und KI-Training aus dieser Zeit nichts gelesen.
dropbox-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
dropbox-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
dropbox-training-world = Dropbox sagt, dass seine Partner KI nicht mit deinen Dateien trainieren dürfen.

## Notion

notion-training-before = Wir haben zu Notion und KI-Training aus dieser Zeit nichts gelesen.
notion-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
notion-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
notion-training-world = Notion sagt, dass es KI von sich aus nicht mit Daten seiner Kunden trainiert.

## Zoom

zoom-training-before = Wir haben zu Zoom und KI-Training aus dieser Zeit nichts gelesen.
zoom-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
zoom-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
zoom-training-world = Zoom sagt, dass es KI nicht mit Inhalten seiner Kunden trainiert.

## WeTransfer

wetransfer-training-before = Wir haben zu WeTransfer und KI-Training aus dieser Zeit nichts gelesen.
wetransfer-training-before-same = Vielleicht nicht: Was jetzt gilt, kann vorher schon gegolten haben.
wetransfer-training-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
wetransfer-training-world = Nach Protesten im Juli 2025 nahm WeTransfer eine Klausel zu KI aus seinen Bedingungen. Es sagt, dass es KI nicht mit deinen Dateien trainiert.

## Bluesky

bluesky-training-world = Bluesky hat einen Weg vorgeschlagen, mit dem du sagst, ob andere KI mit deinen Beiträgen trainieren dürfen. Als Einstellung haben wir ihn nicht gesehen.
bluesky-training-world-others = Vielleicht: Den Vorschlag gibt es, weil andere öffentliche Beiträge lesen können, und zwingen würde er sie nicht.
bluesky-training-world-itself = Nein: Nichts, was wir gelesen haben, sagt, dass Bluesky selbst KI mit Beiträgen trainiert.

## Strava

strava-training-world = Im November 2024 verbot Strava anderen Apps, KI mit seinen Daten zu trainieren. Was Strava selbst tut, wissen wir nicht.
strava-training-world-others = Nein, was andere betrifft: Stravas Bedingungen für andere Apps verbieten es.
strava-training-world-itself = Vielleicht, was Strava selbst betrifft: Keine Quelle, die wir nennen können, schließt es aus.
