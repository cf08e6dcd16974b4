# X: alle Sätze dazu.

## Training, Zeitraum für Zeitraum

x-training-eu-before = Wir wissen nicht, was X vor Mai 2024 mit Beiträgen aus Europa gemacht hat.
x-training-eu-before-began-later = Nein: Es wurde berichtet, dass X am 7. Mai 2024 anfing.
x-training-eu-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, sagt, was X vor diesem Tag tat.
x-training-eu-no-switch = X trainierte seine KI Grok mit öffentlichen Beiträgen aus Europa. Einen Schalter gab es erst ab dem 16. Juli 2024.
x-training-eu-first = X trainierte seine KI Grok mit öffentlichen Beiträgen aus Europa, wenn man es nicht ausschaltete.
x-training-eu-paused = X hatte dieses Training für Europa unterbrochen. Vor einem irischen Gericht versprach es, öffentliche Beiträge vom 7. Mai bis 1. August 2024 nicht zu nutzen.
x-training-eu-resumed = X nahm dieses Training 2024 in Europa wieder auf. Ab welchem Tag, wissen wir nicht.
x-training-eu-resumed-again = Ja: Die norwegische Behörde sagte, X habe das Training wieder aufgenommen, und man müsse es noch einmal ausschalten.
x-training-eu-resumed-promise = Noch nicht: Am 4. September 2024 wurde X’ Zusage für ältere Beiträge dauerhaft. Keine Quelle nennt den Tag des Neustarts.
x-training-eu = X sagt, dass es KI mit dem trainieren darf, was du öffentlich postest, und mit deinen Chats mit Grok, wenn du es nicht ausschaltest.
x-training-ch-before = Wir wissen nicht genau, wann X vor März 2025 Beiträge aus der Schweiz genutzt hat.
x-training-ch-before-used = Ja: Die Schweizer Behörde prüfte diese Nutzung seit 2024.
x-training-ch-before-paused = Vielleicht zeitweise unterbrochen: In der EU pausierte X im August 2024. Ob die Schweiz dazugehörte, steht nirgends.
x-training-ch = X sagt, dass es KI mit dem trainieren darf, was du öffentlich postest, und mit deinen Chats mit Grok, wenn du es nicht ausschaltest.
x-training-world-before = Wir wissen nicht, ab welchem Tag X KI mit Beiträgen trainiert hat.
x-training-world-before-switch-seen = Ja, zumindest zuletzt: Der Schalter dagegen wurde im Oktober 2024 beschrieben.
x-training-world-before-no-start-day = Nicht immer: Keine Quelle, die wir gelesen haben, nennt den Tag, an dem es begann.
x-training-world = X sagt, dass es KI mit dem trainieren darf, was du öffentlich postest, und mit deinen Chats mit Grok, wenn du es nicht ausschaltest.

## Schritte auf der Website

x-training-web-sign-in = Melde dich im Browser bei X an.
x-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
x-training-web-settings = Öffne die Einstellungen.
x-training-web-settings-where = Im Menü von X.
x-training-web-settings-picture = Menü; die eingekreiste Zeile führt zu den Einstellungen.
x-training-web-privacy = Öffne die Seite zu Datenschutz und Sicherheit.
x-training-web-privacy-where = In der Liste der Einstellungen.
x-training-web-privacy-picture = Liste der Einstellungen; die eingekreiste Zeile führt zu Datenschutz und Sicherheit.
x-training-web-sharing = Such unter Datenweitergabe.
x-training-web-sharing-where = Weiter unten auf dieser Seite.
x-training-web-sharing-picture = Seite mit Abschnitten; der eingekreiste handelt von Datenweitergabe.
x-training-web-grok = Öffne die Seite zu Grok.
x-training-web-grok-picture = Abschnitt zur Datenweitergabe; die eingekreiste Zeile führt zu Grok.
x-training-web-off = Schalte das Training aus.
x-training-web-off-where = Der Schalter dazu, dass deine Beiträge und Chats mit Grok zum Training genutzt werden. Andere Schalter dort sind für anderes.
x-training-web-off-picture = Seite zu Grok; der eingekreiste Schalter ist noch an.

## Wie es sonst aussehen kann

x-variant-words = Die Wörter sehen anders aus: Dein X ist vielleicht auf eine andere Sprache eingestellt. Wir kennen diese Wörter nur auf Englisch.
x-variant-grok-name = 2024 und 2025 hieß diese Zeile nur „Grok“.
x-variant-off-already = Es ist schon aus: Dann lass es so.
x-variant-app = Wenn du es in der App nicht findest, nimm die Website: Zuerst gab es den Schalter nur dort.

## Adressen

x-door-x-grok = Die Einstellungen zu Grok
x-door-x-settings = Die Einstellungen zu Datenschutz und Sicherheit
x-door-x-form = X’ Formular für Datenschutzanfragen

## Worum es geht

x-used-posts = X’ Richtlinie sagt, dass X öffentliche Informationen und was es sammelt zum Training von KI nutzen darf.
x-used-grok = In X’ Bedingungen gilt als dein Inhalt auch, was du Grok fragst und was Grok antwortet. X darf damit KI trainieren.
x-not-used-protected = X sagt, dass es Beiträge privater Konten nicht nutzt.
x-covers-third-parties = Es wurde berichtet, dass der Schalter auch entscheidet, ob andere Unternehmen, die mit X arbeiten, ihre KI mit deinen Daten trainieren dürfen. X’ Richtlinie sagt nur, es hänge von deinen Einstellungen ab.
x-not-covered-grok-com = Für grok.com gilt der Schalter auf X nicht. Das ist eine eigene Seite mit eigener Einstellung.
x-recipients-third-parties = X’ Richtlinie sagt, dass andere Unternehmen eigene KI mit Daten von X trainieren dürfen, wenn du das nicht ausschaltest. Sie nennt keines beim Namen.
x-recipients-xai = xAI, das Unternehmen hinter Grok, sagt, dass es mit öffentlichen X-Beiträgen von Menschen über 18 trainiert.

## Was geschehen ist

x-event-eu-start = X begann, Grok mit öffentlichen Beiträgen aus Europa zu trainieren.
x-event-switch = X bot dafür einen Schalter an.
x-event-undertaking = X versprach einem irischen Gericht, nicht zu nutzen, was Menschen in Europa vom 7. Mai bis 1. August 2024 öffentlich gepostet hatten.
x-event-permanent = Diese Zusage wurde dauerhaft. Über spätere Beiträge sagt sie nichts.
x-event-edoeb = Die Schweizer Behörde schloss ihre Vorabklärung ab: Dass man es ausschalten kann, genügt dem Schweizer Recht.
x-event-dpc-inquiry = Die irische Behörde eröffnete eine Untersuchung zum Training von Grok mit öffentlichen Beiträgen. Eine Entscheidung haben wir nicht gesehen.
x-event-terms = Neue Bedingungen: Auch was du Grok fragst und was Grok antwortet, gilt als Inhalt.

## Andere Einstellungen, die einen Blick wert sind

x-setting-protect = „Protect your posts“ (so der englische Name) macht dein Konto privat. X sagt, dass es Beiträge privater Konten nicht nutzt.
x-setting-partners = „Data sharing with business partners“ (so der englische Name) ist ein eigener Schalter auf derselben Seite.

## Auch gut zu wissen

x-note-norway = Die norwegische Behörde sagte 2024, dass X das Training nach der Pause wieder aufgenommen hat und man es deshalb noch einmal ausschalten muss.
x-note-two = Es gibt zwei Stellen: eine Einstellung auf x.com, eine auf grok.com. Schau auf beiden nach.
x-note-form = X hat ein Formular für Datenschutzanfragen.
x-note-company = In der EU, im EWR, in der Schweiz und im Vereinigten Königreich ist ein Unternehmen in Dublin für X verantwortlich: X Internet Unlimited Company.
x-others-before = Wir wissen nicht, ab welchem Tag X andere Unternehmen KI mit Daten seiner Mitglieder trainieren ließ.
x-others-before-described = Ja, zumindest zuletzt: Im Oktober 2024 wurde es beschrieben.
x-others-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
x-others-world = X’ Richtlinie sagt, dass je nach deinen Einstellungen andere Unternehmen deine Daten bekommen und eigene KI damit trainieren dürfen, wenn du das nicht ausschaltest. Es wurde berichtet, dass der Schalter zu Grok auch darüber entscheidet.
