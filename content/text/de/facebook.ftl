# Facebook: alle Sätze dazu.

## Training, Zeitraum für Zeitraum

facebook-training-eu-before = Wir wissen nicht, was Meta vor Juni 2024 mit deinen Beiträgen auf Facebook gemacht hat.
facebook-training-eu-before-planned = Nein: Meta wollte in Europa im Juni 2024 anfangen und verschob das.
facebook-training-eu-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, sagt, was Meta vor diesem Plan mit Beiträgen aus Europa tat.
facebook-training-eu-put-off = Im Juni 2024 verschob Meta seinen Plan, KI mit Beiträgen aus Europa zu trainieren.
facebook-training-eu-announced = Meta hat angekündigt, KI mit dem zu trainieren, was Erwachsene auf Facebook öffentlich posten. Es beginnt am 27. Mai 2025. Du kannst mit einem Formular widersprechen.
facebook-training-eu = Seit dem 27. Mai 2025 trainiert Meta KI mit dem, was Erwachsene auf Facebook öffentlich posten, wenn sie nicht widersprechen. Es gibt keinen Schalter, nur ein Formular.
facebook-training-uk-before = Wir wissen nicht genau, was Meta vor September 2024 mit Beiträgen aus dem Vereinigten Königreich gemacht hat.
facebook-training-uk-before-paused = Nein: Meta hatte seinen Plan für das Vereinigte Königreich im Juni 2024 verschoben.
facebook-training-uk-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, sagt, was Meta vor diesem Plan tat.
facebook-training-uk = Im September 2024 sagte Meta, dass es KI weiter mit öffentlichen Facebook-Beiträgen aus dem Vereinigten Königreich trainieren werde. Es nannte dazu ein Formular für Widerspruch. Ab welchem Tag es das tat, wissen wir nicht.
facebook-training-ch-before = Wir wissen nicht, was Meta vor Juni 2024 mit Beiträgen aus der Schweiz gemacht hat.
facebook-training-ch-before-planned = Nein: Meta sagte der Schweizer Behörde im Juni 2024, dass es Daten aus der Schweiz nicht nutzen werde.
facebook-training-ch-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, sagt, was Meta davor tat.
facebook-training-ch-left-out = Meta sagte der Schweizer Behörde im Juni 2024, dass es Daten aus der Schweiz für dieses Training nicht nutzen werde.
facebook-training-ch = Es wurde berichtet, dass Meta seit dem 27. Mai 2025 KI mit dem trainiert, was Erwachsene in der Schweiz öffentlich auf Facebook posten, wenn sie nicht widersprechen. Es gibt keinen Schalter, nur ein Formular.
facebook-training-br-before = Wir wissen nicht, ab welchem Tag Meta KI mit Beiträgen aus Brasilien trainiert hat.
facebook-training-br-before-begun = Ja, zumindest zuletzt: Im Juli 2024 stoppte die brasilianische Behörde es für einige Zeit.
facebook-training-br-before-no-start-day = Nicht immer: Keine Quelle, die wir gelesen haben, nennt den Tag, an dem es begann.
facebook-training-br-paused = Die brasilianische Behörde hatte Metas Training vorläufig gestoppt.
facebook-training-br-allowed = Die brasilianische Behörde ließ Meta unter Auflagen weitermachen. Ab welchem Tag Meta das tat, wissen wir nicht.
facebook-training-br-allowed-allowed = Ja: Am 30. August 2024 hob die Behörde den Stopp auf. Meta musste ein einfaches Formular für Widerspruch anbieten.
facebook-training-br-allowed-notice-first = Nicht sofort: Meta musste die Menschen erst informieren und 30 Tage warten.
facebook-training-br = Im Dezember 2025 wurde berichtet, dass Meta KI mit öffentlichen Facebook-Beiträgen aus Brasilien trainiert, wenn man nicht mit einem Formular widerspricht. Einen Schalter gibt es nicht. Menschen unter 18 müssen ausgenommen sein.
facebook-training-world = Metas Datenschutzrichtlinie sagt, dass es seine KI mit öffentlichen Inhalten auf Facebook entwickelt und verbessert. Gesehen haben wir das zuerst spätestens am 28. Dezember 2025. Ein Formular dagegen bietet Meta dort, wo du lebst, nicht an.
facebook-training-world-before = Wir wissen nicht, ab welchem Tag Meta dort, wo du lebst, KI mit Facebook-Beiträgen trainiert hat.
facebook-training-world-before-already = Ja, zumindest in den USA: Im Mai 2025 wurde berichtet, dass Meta das dort schon lange tut.
facebook-training-world-before-not-named = Vielleicht nicht: Die erste Fassung der Richtlinie, in der wir es gesehen haben, ist die vom Dezember 2025.
facebook-training-kr = Wir wissen nicht, ob Meta KI mit Facebook-Beiträgen aus Südkorea trainiert. Meta hat dafür eine eigene Datenschutzrichtlinie, die wir nicht gelesen haben.
facebook-training-kr-like-others = Vielleicht: In den meisten Teilen der Welt erlaubt Metas Richtlinie es.
facebook-training-kr-own-text = Vielleicht nicht: In der Richtlinie für Südkorea kann etwas anderes stehen.

## Alter

facebook-age = Meta sagt, dass es in Europa KI nicht mit Beiträgen von Menschen unter 18 trainiert. Du darfst trotzdem widersprechen: Meta kennt dein Alter vielleicht nicht. Was du Meta AI sagst, ist etwas anderes: Das wird in jedem Alter genutzt.
facebook-age-ch = Es wurde berichtet, dass Meta in der Schweiz Beiträge von Menschen unter 18 auslässt. Du darfst trotzdem widersprechen: Meta kennt dein Alter vielleicht nicht.
facebook-age-br = In Brasilien müssen Menschen unter 18 beim Training mit Beiträgen ausgenommen sein. Du darfst trotzdem widersprechen: Meta kennt dein Alter vielleicht nicht.

## Adressen

facebook-door-fb-object = Das Formular für Widerspruch gegen KI-Training, für Facebook-Konten
facebook-door-meta-object = Metas allgemeines Formular für Widersprüche
facebook-door-meta-genai = Metas Seite zu KI und Datenschutz
facebook-door-meta-guide = Metas Leitfaden zu KI und Datenschutz
facebook-door-meta-help = Metas Kontakt zum Datenschutz
facebook-door-meta-third = Metas Formular zu Daten von Dritten für seine KI
facebook-door-wa-object = Das Widerspruchsformular von WhatsApp
facebook-door-wa-help = WhatsApps Hilfe zum Widerspruch

## Das Widerspruchsformular

facebook-objection-training = Training von KI mit dem, was ich öffentlich poste
facebook-objection-ai-chats = Training von KI mit dem, was ich Meta AI frage
facebook-objection-posts-by-others = Training von KI mit dem, was andere über mich gepostet haben

## Worum es geht

facebook-used-public = Meta sagt, dass es nutzt, was Erwachsene auf Facebook öffentlich posten: Beiträge, Fotos und Kommentare.
facebook-used-ai = Meta sagt, dass es auch nutzt, was Menschen Meta AI schreiben oder sagen.
facebook-used-ai-minors = Metas Richtlinie sagt das von allen, die angemeldet sind, auch von Menschen unter 18.
facebook-used-world = Metas Richtlinie nennt öffentliche Inhalte auf Facebook, etwa Beiträge und Kommentare, und was Menschen Meta AI schreiben oder sagen.
facebook-used-ch = Es wurde berichtet, dass auch in der Schweiz öffentliche Beiträge von Erwachsenen und Fragen an Meta AI genutzt werden.
facebook-not-used-messages = Meta sagt, dass es private Nachrichten zwischen Menschen nicht nutzt. Was du selbst an Meta AI gibst, ist etwas anderes.
facebook-not-used-minors = Meta sagt, dass es in Europa öffentliche Beiträge von Menschen unter 18 nicht nutzt. Was sie Meta AI sagen, wird genutzt.
facebook-not-used-minors-br = In Brasilien müssen Menschen unter 18 ausgenommen sein.
facebook-covers-late = Ein Widerspruch nach dem 27. Mai 2025 gilt nur für die Zukunft.
facebook-covers-honoured = Im April 2025 sagte Meta, es werde allen Widersprüchen gegen dieses Training folgen, auch früheren.
facebook-covers-weighed = Metas Richtlinie vom Juli 2026 sagt, dass es einen Widerspruch abwägt und ihm folgt, wenn es keine Gründe hat, die mehr wiegen.
facebook-change-2026-11 = Es wurde berichtet, dass Meta auch in der Schweiz KI mit öffentlichen Beiträgen trainiert; es gibt ein Formular. Für die meisten Länder außerhalb Europas sagt Metas Richtlinie, dass es das tut.
facebook-chats-eu-before = Wir wissen nicht, was Meta vor April 2025 mit dem gemacht hat, was Menschen in Europa Meta AI fragten.
facebook-chats-eu-before-not-there = Nein: Meta AI kam erst im Frühjahr 2025 nach Europa.
facebook-chats-eu-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, sagt, was in den ersten Wochen galt.
facebook-chats-eu-announced = Meta hat angekündigt, KI mit dem zu trainieren, was Menschen Meta AI fragen. Es beginnt am 27. Mai 2025. Du kannst mit einem Formular widersprechen.
facebook-chats-eu = Spätestens seit dem 27. Mai 2025 entwickelt Meta seine KI mit dem, was Menschen Meta AI schreiben oder sagen. Metas Richtlinie sagt das von allen, auch von Menschen unter 18. Es gibt keinen Schalter, aber ein Formular zum Widersprechen.
facebook-chats-ch-before = Wir wissen nicht, was Meta vor dem 27. Mai 2025 mit dem gemacht hat, was Menschen in der Schweiz Meta AI fragten.
facebook-chats-ch-before-not-there = Nein: Meta AI kam erst im März 2025 in die Schweiz.
facebook-chats-ch-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, sagt, was in den ersten Wochen galt.
facebook-chats-ch = Es wurde berichtet, dass Meta seit dem 27. Mai 2025 KI auch mit dem trainiert, was Menschen in der Schweiz Meta AI fragen, wenn sie nicht widersprechen.
facebook-chats-own-text = Wir wissen nicht, was Meta dort, wo du lebst, mit dem macht, was Menschen Meta AI fragen. Meta hat dort eine eigene Datenschutzrichtlinie, die wir nicht gelesen haben.
facebook-chats-own-text-like-others = Vielleicht: In der EU und in den meisten Teilen der Welt erlaubt Metas Richtlinie es.
facebook-chats-own-text-not-read = Vielleicht nicht: In der Richtlinie für dein Land kann etwas anderes stehen.
facebook-chats-world-before = Wir wissen nicht, ab welchem Tag Meta dort, wo du lebst, KI mit dem trainiert hat, was Menschen Meta AI fragen.
facebook-chats-world-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
facebook-chats-world-before-not-named = Vielleicht nicht: Die erste Fassung der Richtlinie, in der wir es gesehen haben, ist die vom Dezember 2025.
facebook-chats-world = Metas Datenschutzrichtlinie sagt, dass es seine KI mit dem entwickelt und verbessert, was Menschen Meta AI schreiben oder sagen. Gesehen haben wir das zuerst spätestens am 28. Dezember 2025. Ein Formular dagegen bietet Meta dort, wo du lebst, nicht an.
facebook-not-covered-others = Was andere über dich posten, darf weiter genutzt werden.
facebook-not-covered-meta-ai = Meta AI lässt sich nicht abschalten. Was du ihr sagst, kann gespeichert werden.
facebook-not-covered-public-places = Manches ist immer öffentlich, egal was du einstellst: dein Name, dein Profilbild, was du in öffentlichen Gruppen und auf Seiten tust, und Kommentare unter öffentlichen Beiträgen.
facebook-not-covered-shared-with-ai = Metas Richtlinie sagt, dass andere deine Nachrichten und Inhalte an Meta AI weitergeben können.
facebook-recipients-review = Metas Bedingungen sagen, dass Maschinen oder Menschen prüfen können, was du Meta AI schreibst.

## Was geschehen ist

facebook-event-put-off = Die Schweizer Behörde teilte mit, dass Meta seinen Plan verschoben hat und Daten aus der Schweiz nicht nutzen werde.
facebook-event-policy-2025-12 = Eine neue Fassung von Metas Datenschutzrichtlinie trat in Kraft. Sie nennt die KI von Meta in einem eigenen Teil.
facebook-event-policy-2026-07 = Eine neue Fassung von Metas Datenschutzrichtlinie trat in Kraft, mit mehr zu KI, die für Menschen handelt.
facebook-event-anpd-stops = Die brasilianische Behörde stoppte das Training vorläufig.
facebook-event-anpd-allows = Die brasilianische Behörde hob den Stopp unter Auflagen auf.
facebook-event-uk-again = Meta sagte, dass es im Vereinigten Königreich weitermacht. Die Aufsicht ICO sagte, sie habe nichts genehmigt.
facebook-event-announced = Meta kündigte das Training für die EU an, mit einem Formular für Widerspruch.
facebook-event-dpc = Die irische Behörde sagte, Meta habe seine Hinweise und sein Formular verbessert und werde im Oktober 2025 einen Bericht vorlegen.
facebook-event-court = Ein deutsches Gericht hielt Metas Training mit öffentlichen Beiträgen in einer vorläufigen Entscheidung nicht für rechtswidrig.
facebook-event-start = Das Training begann in der EU und im EWR.
facebook-event-start-ch = Es wurde berichtet, dass das Training auch in der Schweiz beginnt.
facebook-event-ai-chats = Meta begann in den meisten Regionen, Inhalte und Werbung danach auszuwählen, was man Meta AI fragt. Einen Ausweg bietet Meta dafür nicht an.

## Auch gut zu wissen

facebook-note-no-switch = Für dieses Training gibt es keinen Schalter. Der einzige Weg ist das Formular.
facebook-note-reasons = Das Formular fragt nach deiner E-Mail-Adresse. Gründe sind freiwillig. Nimm die Adresse, die zum Konto gehört.
facebook-note-accounts = Wenn deine Konten bei Facebook und Instagram verknüpft sind, reicht vielleicht ein Formular. Um sicherzugehen, schick eines für jedes Konto.
facebook-note-path = In der Facebook-App findest du das Formular im Datenschutzbereich beim Thema KI bei Meta. Du musst angemeldet sein.
facebook-note-pages = Es wurde berichtet, dass das Formular nicht für Seiten gilt, nur für Konten.
facebook-note-whatsapp = Persönliche Chats bei WhatsApp bleiben außen vor. Nachrichten an Meta AI nicht. WhatsApp hat ein eigenes Formular.
facebook-note-legal-basis = Meta beruft sich hier auf „berechtigte Interessen“. Deshalb darfst du widersprechen.
facebook-note-no-form = Dort, wo du lebst, bietet Meta kein Formular gegen das Training mit deinen eigenen Beiträgen. Es hat eines zu Daten über dich, die von anderen kommen, und sagt, dass es allen offensteht.
facebook-use-posts = öffentlichen Posts
