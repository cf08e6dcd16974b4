# LinkedIn: alle Sätze dazu. Die Namen sind die aus content/services/linkedin.json, Punkte als Bindestriche.

## Training, Zeitraum für Zeitraum

linkedin-training-eu-before = Wir wissen nicht, was LinkedIn vor dem 18. September 2024 mit deinen Daten gemacht hat. An diesem Tag fiel die Einstellung auf.
linkedin-training-eu-before-left-out = Nein: Als die Einstellung im September 2024 auffiel, wurde berichtet, dass Menschen in der EU, im EWR und in der Schweiz ausgenommen sind.
linkedin-training-eu-before-no-start-day = Vielleicht: LinkedIn hat nicht gesagt, wann es zum ersten Mal KI mit Daten der Mitglieder trainiert hat, und keine Quelle sagt, dass Europa vor diesem Tag ausgenommen war.
linkedin-training-eu-left-out = Damals nahm LinkedIn Menschen in der EU, im EWR und in der Schweiz von diesem Training aus. Die Einstellung wurde ihnen nicht angeboten.
linkedin-training-eu-announced = LinkedIn hat angekündigt, ab dem 3. November 2025 KI mit deinen Beiträgen und deinem Profil zu trainieren, wenn du es nicht ausschaltest.
linkedin-training-eu = LinkedIn sagt, dass es seit dem 3. November 2025 KI mit deinen Beiträgen und deinem Profil trainiert, wenn du es nicht ausschaltest.

linkedin-training-uk-before = Für das Vereinigte Königreich widersprechen sich die Quellen bis zum 19. September 2024.
linkedin-training-uk-before-not-left-out = Ja: Als die Einstellung am 18. September 2024 auffiel, waren nach Berichten nur die EU, der EWR und die Schweiz ausgenommen.
linkedin-training-uk-before-stopped = Nein: Die britische Aufsicht ICO bestätigte, dass LinkedIn dieses Training ausgesetzt hat. Nirgends steht, wie weit es dort schon war.
linkedin-training-uk-suspended = LinkedIn hatte dieses Training für Menschen im Vereinigten Königreich ausgesetzt. Die Aufsicht ICO bestätigte das am 20. September 2024.
linkedin-training-uk-announced = LinkedIn hat angekündigt, ab dem 3. November 2025 KI mit deinen Beiträgen und deinem Profil zu trainieren, wenn du es nicht ausschaltest.
linkedin-training-uk = LinkedIn sagt, dass es seit dem 3. November 2025 KI mit deinen Beiträgen und deinem Profil trainiert, wenn du es nicht ausschaltest. Einen Teil davon gibt es auch an Microsoft für dessen eigene KI.

linkedin-training-before-already = Ja: Es wurde berichtet, dass LinkedIn Daten der Mitglieder nutzte, bevor es seine Bedingungen änderte. In einer Klage heißt es, die Einstellung sei im August 2024 erschienen.
linkedin-training-before-not-named = Nein: Die erste Datenschutzrichtlinie von LinkedIn, die KI-Training nennt und die wir gesehen haben, ist vom 18. September 2024.

linkedin-training-ca-before = Wir wissen nicht, ab welchem Tag LinkedIn KI mit Daten der Mitglieder trainiert hat. Die Einstellung fiel am 18. September 2024 auf.
linkedin-training-ca-first = LinkedIn trainierte KI mit Beiträgen und Profilen, wenn man es nicht ausschaltete. Es fiel am 18. September 2024 auf.
linkedin-training-ca-paused = LinkedIn hat dieses Training für Menschen in Kanada unterbrochen. Die kanadische Datenschutzbehörde gab das am 10. Dezember 2024 bekannt.
linkedin-training-ca-announced = LinkedIn hat angekündigt, ab dem 3. November 2025 wieder KI mit den Daten von Menschen in Kanada zu trainieren, wenn sie es nicht ausschalten.
linkedin-training-ca = Berichten zufolge trainiert LinkedIn seit dem 3. November 2025 wieder KI mit den Daten von Menschen in Kanada, wenn sie es nicht ausschalten.

linkedin-training-hk-before = Wir wissen nicht, ab welchem Tag LinkedIn KI mit Daten der Mitglieder trainiert hat. Die Einstellung fiel am 18. September 2024 auf.
linkedin-training-hk-first = LinkedIn trainierte KI mit Beiträgen und Profilen, wenn man es nicht ausschaltete. Es fiel am 18. September 2024 auf.
linkedin-training-hk-paused = LinkedIn hat dieses Training für Menschen in Hongkong am 11. Oktober 2024 unterbrochen. Die Datenschutzbehörde dort gab das bekannt.
linkedin-training-hk-announced = LinkedIn hat angekündigt, ab dem 3. November 2025 wieder KI mit den Daten von Menschen in Hongkong zu trainieren, wenn sie es nicht ausschalten.
linkedin-training-hk = Berichten zufolge trainiert LinkedIn seit dem 3. November 2025 wieder KI mit den Daten von Menschen in Hongkong, wenn sie es nicht ausschalten.

linkedin-training-cn = Wir wissen nicht, ob LinkedIn KI mit den Daten von Menschen in Festlandchina trainiert.
linkedin-training-cn-no-limit = Ja: Die Datenschutzrichtlinien von LinkedIn seit dem 18. September 2024 erlauben KI-Training und sagen nicht, dass Festlandchina ausgenommen ist.
linkedin-training-cn-never-named = Nein: Als LinkedIn ankündigte, wo das Training beginnt, nannte es Festlandchina nicht.

linkedin-training-world-before = Wir wissen nicht, ab welchem Tag LinkedIn KI mit Daten der Mitglieder trainiert hat. Die Einstellung fiel am 18. September 2024 auf.
linkedin-training-world = LinkedIn sagt, dass es KI mit deinen Beiträgen und deinem Profil trainiert, wenn du es nicht ausschaltest. Es fiel am 18. September 2024 auf; wann es begann, wissen wir nicht.

## Alter

linkedin-age = LinkedIn sagt, dass es Mitglieder auslässt, bei denen es Grund zur Annahme hat, dass sie unter 18 sein könnten, auch wenn die Einstellung an ist. Schalte sie trotzdem aus: LinkedIn kennt dein Alter vielleicht nicht.

## Schritte in der App

linkedin-training-app-sign-in = Öffne die LinkedIn-App und melde dich an.
linkedin-training-app-sign-in-picture = Anmeldung: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
linkedin-training-app-menu = Tippe auf dein Profilbild, dann auf die Einstellungen.
linkedin-training-app-menu-where = Das Bild ist oben links. Die Einstellungen stehen ganz unten in der Leiste, die aufgeht.
linkedin-training-app-menu-picture = Leiste mit deinem Bild oben; die eingekreiste letzte Zeile führt zu den Einstellungen.
linkedin-training-app-data-privacy = Öffne die Seite zum Datenschutz.
linkedin-training-app-data-privacy-where = In der Liste der Einstellungen.
linkedin-training-app-data-privacy-picture = Liste der Einstellungen; die eingekreiste Zeile führt zum Datenschutz.
linkedin-training-app-setting = Öffne die Einstellung zu Daten für generative KI.
linkedin-training-app-setting-where = Am Ende des Abschnitts darüber, wie LinkedIn deine Daten verwendet.
linkedin-training-app-setting-picture = Abschnitt darüber, wie LinkedIn deine Daten verwendet; die letzte Zeile ist eingekreist und führt zur Einstellung.
linkedin-training-app-off = Schalte es aus.
linkedin-training-app-off-where = Auf der Seite dieser Einstellung.
linkedin-training-app-off-picture = Seite der Einstellung; der eingekreiste Schalter ist noch an.

## Schritte auf der Website

linkedin-training-web-sign-in = Melde dich im Browser bei LinkedIn an.
linkedin-training-web-sign-in-picture = Anmeldeseite: zwei Zeilen zum Ausfüllen, darunter ein eingekreister Knopf.
linkedin-training-web-menu = Klicke auf dein Profilbild, dann auf die Einstellungen.
linkedin-training-web-menu-where = Das Bild ist oben auf der Seite. Die Einstellungen stehen im Menü, das aufgeht.
linkedin-training-web-menu-picture = Menü unter deinem Bild; die eingekreiste Zeile führt zu den Einstellungen.
linkedin-training-web-data-privacy = Öffne die Seite zum Datenschutz.
linkedin-training-web-data-privacy-where = Am linken Rand.
linkedin-training-web-data-privacy-picture = Liste der Einstellungen am linken Rand; die eingekreiste Zeile führt zum Datenschutz.
linkedin-training-web-setting = Öffne die Einstellung zu Daten für generative KI.
linkedin-training-web-setting-where = Am Ende des Abschnitts darüber, wie LinkedIn deine Daten verwendet.
linkedin-training-web-setting-picture = Abschnitt darüber, wie LinkedIn deine Daten verwendet; die letzte Zeile ist eingekreist und führt zur Einstellung.
linkedin-training-web-off = Schalte es aus.
linkedin-training-web-off-where = Auf der Seite dieser Einstellung.
linkedin-training-web-off-picture = Seite der Einstellung; der eingekreiste Schalter ist noch an.

## Wie es sonst aussehen kann

linkedin-variant-signed-in = Du siehst deine Startseite: Du bist schon angemeldet. Weiter mit dem nächsten Schritt.
linkedin-variant-other-screen = Die App ist an einer anderen Stelle aufgegangen: Das ist normal. Geh zur ersten Seite der App und such oben links dein Bild.
linkedin-variant-under-picture = Ein kurzes Wort unter dem Bild, auf Englisch „Me“, öffnet dasselbe Menü.
linkedin-variant-bottom-of-panel = Die Leiste ist lang: Die Einstellungen stehen ganz unten.
linkedin-variant-gear = Eine Quelle fand im eigenen Profil oben rechts ein Zahnrad. Auch das führt zu den Einstellungen.
linkedin-variant-narrow = Auf einem schmalen Bildschirm kann der linke Rand hinter einem Menü oder Pfeil versteckt sein.
linkedin-variant-scroll = Scroll nach unten: Die Liste kann länger sein als der Bildschirm.
linkedin-variant-bottom = Die Einstellung ist die letzte in ihrem Abschnitt. Scroll bis zum Ende des Abschnitts.
linkedin-variant-try-web = Wenn die App sie nicht zeigt, versuch es auf der Website.
linkedin-variant-not-offered = Wenn sie an beiden Stellen fehlt, bietet LinkedIn sie dir vielleicht nicht an. Das Widerspruchsformular kannst du trotzdem nutzen.
linkedin-variant-words = Die Wörter sehen anders aus: Dein LinkedIn ist vielleicht auf eine andere Sprache eingestellt. In den Einstellungen dieser App kannst du die Sprache der Wörter ändern.
linkedin-variant-colours = Eine deutsche Behörde beschreibt den Schalter so: Grün ist an, Schwarz ist aus.
linkedin-variant-yes-no = In manchen Sprachen steht am Schalter Ja und Nein. Wähl Nein.
linkedin-variant-off-already = Es ist schon aus: Dann lass es so.

## Adressen

linkedin-door-setting = Die KI-Einstellung
linkedin-door-cat-privacy = Die Einstellungen zum Datenschutz
linkedin-door-cat-ads = Die Einstellungen zu Anzeigen
linkedin-door-cat-account = Die Einstellungen deines Kontos
linkedin-door-close = Das Schließen deines Kontos
linkedin-door-guest = Die Einstellungen für Menschen ohne Konto
linkedin-door-object = Das Widerspruchsformular
linkedin-door-delete = Das Formular, um Daten löschen zu lassen
linkedin-door-rectify = Das Formular, um Daten berichtigen zu lassen
linkedin-door-dpo = Die Stelle bei LinkedIn, die für Datenschutz zuständig ist
linkedin-door-ppq = Das Formular für Fragen zum Datenschutz
linkedin-door-dcr = Das Formular für Datenschutzanfragen aus den USA
linkedin-door-h-faq = Fragen und Antworten von LinkedIn zu generativer KI
linkedin-door-h-delete = LinkedIns Hilfe zum Löschen von Daten
linkedin-door-h-download = LinkedIns Hilfe zum Herunterladen deiner Daten
linkedin-door-h-sharing = LinkedIns Hilfe zur Weitergabe von Daten
linkedin-door-h-teens = LinkedIns Hilfe für Menschen mit 16 und 17 Jahren
linkedin-door-h2-objecting = LinkedIns Hilfe zum Widerspruch
linkedin-door-h2-age = LinkedIns Hilfe zum Mindestalter
linkedin-door-h2-setting = LinkedIns Hilfe zur KI-Einstellung
linkedin-door-h2-update = LinkedIns Hilfe zu den Bedingungen vom November 2025
linkedin-door-partners = Die Einstellung zur Weitergabe an verbundene Unternehmen und Partner
linkedin-door-services = Die Einstellung zu zugelassenen Diensten
linkedin-door-ads-biz = Die Einstellung zu Daten von anderen für Anzeigen
linkedin-door-visibility = Die Einstellungen dazu, wer dein Profil sieht
linkedin-door-public = Dein öffentliches Profil

## Das Widerspruchsformular

linkedin-objection-content-training = Training von KI, die Inhalte erstellt
linkedin-objection-other-training = Training anderer KI
linkedin-objection-personalisation = Training von KI, die auswählt, was mir gezeigt wird
linkedin-objection-moderation = Training von KI, die Inhalte und Sicherheit prüft
linkedin-objection-posts-by-others = Training von KI mit dem, was andere über mich gepostet haben
linkedin-objection-earlier-data = Weitere Nutzung von Daten, die früher gesammelt wurden

## Was LinkedIn nach eigenen Angaben nutzt

linkedin-used-profile = LinkedIn sagt, dass es dein Profil nutzt: zum Beispiel Namen, Foto, Stellen, Ausbildung, Ort, Kenntnisse und Empfehlungen.
linkedin-used-profile-elsewhere = LinkedIns Hilfe sagt, dass es dein Profil nutzt: zum Beispiel Namen, Foto, Stellen, Ausbildung, Ort, Kenntnisse und Empfehlungen.
linkedin-used-posts = LinkedIn sagt, dass es deine Beiträge, Artikel, Kommentare und Antworten in Umfragen nutzt.
linkedin-used-posts-elsewhere = LinkedIns Hilfe sagt, dass es deine Beiträge, Artikel, Kommentare und Antworten in Umfragen nutzt.
linkedin-used-groups = LinkedIn sagt, dass es nutzt, was du in Gruppen tust, auch deine Nachrichten in Gruppen.
linkedin-used-groups-elsewhere = LinkedIns Hilfe sagt, dass es nutzt, was du in Gruppen tust, auch deine Nachrichten in Gruppen.
linkedin-used-ai-input = LinkedIn sagt, dass es nutzt, was du in seine KI-Funktionen eingibst.
linkedin-used-ai-input-elsewhere = LinkedIns Hilfe sagt, dass es nutzt, was du in seine KI-Funktionen eingibst.
linkedin-used-ai-output = In seinem Hinweis für Europa nennt LinkedIn auch das, was seine KI-Funktionen dir antworten.
linkedin-used-resumes = LinkedIn sagt, dass es Lebensläufe und Antworten auf Bewerbungsfragen nutzt, die du im Konto gespeichert hast.
linkedin-used-resumes-elsewhere = LinkedIns Hilfe sagt, dass es Lebensläufe und Antworten auf Bewerbungsfragen nutzt, die du im Konto gespeichert hast.
linkedin-used-feedback = LinkedIns Hilfe nennt auch Rückmeldungen, etwa Daumen hoch oder runter. Der Hinweis für Europa nennt sie für die allgemeine Verbesserung von LinkedIn, nicht für dieses Training.
linkedin-used-safety = LinkedIns Hinweis für Europa sagt, dass es den Feed und Nachrichten auf schädliche Inhalte prüft und damit KI für Sicherheit trainiert.

## Was LinkedIn nach eigenen Angaben nicht nutzt

linkedin-not-used-private-messages = LinkedIn sagt, dass es private Nachrichten (Postfach und InMail) nicht nutzt, um KI zu trainieren, die Inhalte erstellt. Nachrichten in Gruppen werden genutzt.
linkedin-not-used-logins = LinkedIn sagt, dass es Passwörter und andere Anmeldedaten nicht nutzt.
linkedin-not-used-payments = LinkedIn sagt, dass es Zahlungsmittel und Kartendaten nicht nutzt.
linkedin-not-used-salary = LinkedIn sagt, dass es Gehaltsangaben von dir nicht nutzt.
linkedin-not-used-applications = LinkedIn sagt, dass es Bewerbungsdaten, die sich dir zuordnen lassen, nicht nutzt.
linkedin-not-used-sensitive-pages = Die irische Behörde sagt, dass LinkedIn auf bestimmten Seiten und in bestimmten Gruppen heikle Inhalte herausfiltern wird, etwa auf denen von Gewerkschaften.

## Was der Schalter tut und was nicht

linkedin-covers-content-training = LinkedIn sagt, dass Ausschalten von da an das Training von KI beendet, die Inhalte erstellt.
linkedin-covers-affiliates = LinkedIn sagt, dass der Schalter auch für seine verbundenen Unternehmen gilt. Microsoft ist eines davon.
linkedin-covers-any-time = Du kannst jederzeit ausschalten, auch nach dem Start am 3. November 2025.
linkedin-not-covered-past = Ausschalten macht Training, das schon stattgefunden hat, nicht rückgängig.
linkedin-not-covered-other-models = Andere KI betrifft der Schalter nicht, etwa KI, die auswählt, was du siehst, oder KI für Sicherheit und gegen Missbrauch. Dafür ist das Widerspruchsformular da.
linkedin-not-covered-answers = Du kannst LinkedIns KI-Funktionen weiter nutzen. Was du eingibst, wird dann weiterhin genutzt, um dir zu antworten.
linkedin-not-covered-ads = An Anzeigen und an der Weitergabe von Daten für Anzeigen ändert der Schalter nichts. Dafür gibt es andere Einstellungen.

## Wer sonst Daten bekommt

linkedin-recipients-microsoft-uk = Im Vereinigten Königreich gibt LinkedIn Daten an Microsoft, das damit eigene KI trainiert: Beiträge, Kommentare, Artikel, Videos und Jobangebote, dazu Daten von Seiten der Firmen. Derselbe Schalter gilt dafür.
linkedin-recipients-europe = LinkedIns Hinweis sagt allgemein, dass Daten für KI-Training an Microsoft gehen dürfen, wo das erlaubt ist. Für die EU, den EWR und die Schweiz nennt er dazu keine Daten.
linkedin-recipients-elsewhere = Außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich gilt: LinkedIns Richtlinie erlaubt, dass LinkedIn deine öffentlichen Beiträge an verbundene Firmen wie Microsoft gibt. Diese dürfen damit ihre Dienste anbieten oder entwickeln.

## Was geschehen ist

linkedin-event-noticed = Die Einstellung fiel auf. Am selben Tag veröffentlichte LinkedIn eine Datenschutzrichtlinie, die KI-Training nennt.
linkedin-event-ico-suspended = Die britische Aufsicht ICO bestätigte, dass LinkedIn dieses Training für Menschen im Vereinigten Königreich ausgesetzt hatte.
linkedin-event-hk-paused = LinkedIn unterbrach dieses Training für Menschen in Hongkong.
linkedin-event-ca-paused = Die kanadische Datenschutzbehörde gab bekannt, dass LinkedIn dieses Training für Menschen in Kanada unterbrochen hatte.
linkedin-event-lawsuit = Ein Mitglied verklagte LinkedIn in Kalifornien wegen privater Nachrichten und KI.
linkedin-event-lawsuit-dropped = Die Klage wurde zurückgezogen. Die Anwälte des Mitglieds sagten, LinkedIn habe belegt, dass private Nachrichten nicht genutzt wurden.
linkedin-event-announced = LinkedIn kündigte das Training für die EU, den EWR, die Schweiz und das Vereinigte Königreich an.
linkedin-event-announced-ca-hk = LinkedIn kündigte an, dass das Training in Kanada und Hongkong wieder beginnt.
linkedin-event-ico-monitors = Die britische Aufsicht ICO sagte, LinkedIn habe das Ausschalten und seine Informationen verbessert. Sie beobachtet weiter; genehmigt hat sie das Training nicht.
linkedin-event-ap-warns = Die niederländische Behörde sprach von großen Bedenken und riet, es auszuschalten.
linkedin-event-apd-guide = Die belgische Behörde veröffentlichte, wie man es ausschaltet.
linkedin-event-lfd-guide = Die Behörde von Niedersachsen veröffentlichte, wie man widerspricht.
linkedin-event-garante-sheet = Die italienische Behörde veröffentlichte ein Merkblatt: Mitglieder und Menschen ohne Konto können widersprechen.
linkedin-event-start = Das Training begann in der EU, im EWR, in der Schweiz und im Vereinigten Königreich.
linkedin-event-start-ca-hk = Das Training begann wieder in Kanada und Hongkong.
linkedin-event-ad-sharing = In den USA und den meisten anderen Regionen außerhalb Europas begann LinkedIn, mehr Daten für Anzeigen mit Microsoft zu teilen: über dein Profil, deinen Feed und die Anzeigen, auf die du reagierst. Du kannst das ausschalten.
linkedin-event-dpc-measures = Die irische Behörde sagte, LinkedIn nutze weniger Daten und eine kürzere Zeitspanne, informiere besser und schütze Menschen unter 18 stärker. Genehmigt hat sie das Training nicht.
linkedin-event-us-ads = LinkedIns Hinweis für Kalifornien sagte, Microsoft dürfe Daten von LinkedIn für Anzeigen nutzen, auch außerhalb eigener Dienste.
linkedin-event-notice-renewed = LinkedIn veröffentlichte einen neuen Datenschutzhinweis für Europa. Was darin zu KI-Training steht, blieb gleich.
linkedin-event-dpc-insights = Es wurde berichtet, dass die irische Behörde einen Bericht über KI-Produkte veröffentlicht hat, darunter die von LinkedIn. Der Bericht ist keine Genehmigung. Wir haben ihn selbst nicht gelesen.

## Andere Einstellungen, die einen Blick wert sind

linkedin-setting-partners = In den USA entscheidet „Share data with affiliates and partners“ (so der englische Name), ob LinkedIn Daten für Anzeigen mit Microsoft teilt.
linkedin-setting-partners-elsewhere = Außerhalb von EU, EWR, Schweiz und Vereinigtem Königreich entscheidet nach Berichten „Share data with affiliates and partners“ (so der englische Name), ob LinkedIn Daten für Anzeigen mit Microsoft teilt.
linkedin-setting-gpc = In den USA schaltet auch das Signal „Global Privacy Control“ eines Browsers diese Weitergabe aus.
linkedin-setting-ads-data = In den USA entscheidet eine Einstellung, ob LinkedIn seine Werkzeuge für Anzeigen mit dem verbessern darf, was du auf anderen Websites tust. LinkedIn sagt, dass es daraus nicht errät, was dich persönlich interessiert.
linkedin-setting-ads = In den Einstellungen zu Anzeigen gibt es mehrere Schalter. Schau sie durch.
linkedin-setting-services = „Permitted services“ (so der englische Name) zeigt, welche anderen Dienste deine LinkedIn-Daten nutzen dürfen.
linkedin-setting-research-invites = „Research invites“ (so der englische Name), im Abschnitt darüber, wer dich erreichen kann, entscheidet, ob LinkedIn dich zu Forschung einladen darf.
linkedin-setting-visibility = „Profile visibility“ (so der englische Name) entscheidet, wer dein Profil sieht, auch außerhalb von LinkedIn.
linkedin-setting-public-profile = „Public profile“ (so der englische Name) entscheidet, was man ohne Anmeldung sieht.
linkedin-setting-export-by-others = Eine Einstellung zur Sichtbarkeit entscheidet, ob Kunden und Betreiber von Seiten deine Profildaten exportieren dürfen.
linkedin-setting-guest = Menschen ohne Konto haben eine eigene Seite mit Einstellungen.

## Auch gut zu wissen

linkedin-note-legal-basis = In der EU, im EWR, in der Schweiz und im Vereinigten Königreich beruft sich LinkedIn auf „berechtigte Interessen“. Deshalb darfst du widersprechen.
linkedin-note-form = Das Widerspruchsformular ist für KI-Training, das der Schalter nicht betrifft, und für Menschen ohne Konto.
linkedin-note-form-earlier = Du kannst das Formular auch für früher gesammelte Daten versuchen. LinkedIn verspricht nicht, etwas aus schon trainierter KI zu entfernen, und wir auch nicht.
linkedin-note-form-europe = Das Formular steht in LinkedIns Hinweis für Europa und das Vereinigte Königreich. Im Hinweis für die USA haben wir es nicht gesehen.
linkedin-note-form-weighed = LinkedIn wägt einen Widerspruch ab. Es darf ihn ablehnen, wenn es Gründe hat, die schwerer wiegen.
linkedin-note-form-reasons = Eine Quelle sagt, dass das Formular keine Gründe braucht, wenn du dem Training von KI widersprichst, die Inhalte erstellt. Für andere Widersprüche wissen wir es nicht.
linkedin-note-visitors = Menschen ohne Konto können mit demselben Formular widersprechen.
linkedin-note-visitor-links = Auch Menschen ohne Konto können widersprechen. Es hilft, Links zu den Beiträgen anzugeben, um die es geht.
linkedin-note-old-data = Im September 2025 sagte die niederländische Behörde, der Plan reiche bis 2003 zurück. Im November 2025 sagte die irische Behörde, LinkedIn habe diese Spanne verkürzt. Wie weit es jetzt zurückgeht, ist nicht öffentlich.
linkedin-note-late = Wir wissen nicht, ob ältere Beiträge erfasst sind, wenn du erst spät ausschaltest. Behörden und LinkedIn beschreiben das verschieden.
linkedin-note-unlearn = Die Behörde von Luxemburg weist darauf hin, dass KI nicht verlernen kann, was sie gelernt hat.
linkedin-note-no-approval-eu = Die irische Behörde hat das Training weder genehmigt noch als rechtmäßig festgestellt. Sie verlangte von LinkedIn einen Bericht; was daraus wurde, haben wir nicht gesehen.
linkedin-note-no-approval-uk = Die britische Aufsicht ICO hat das Training nicht genehmigt. Sie sagt, dass sie weiter beobachtet.
linkedin-note-guides-de = Behörden in Hamburg, Hessen, Niedersachsen, Sachsen und Mecklenburg-Vorpommern haben veröffentlicht, wie man widerspricht.
linkedin-note-guides-lu = Die Behörde von Luxemburg sagt, dass man jederzeit widersprechen kann und dass die irische Behörde für LinkedIn zuständig ist.
linkedin-note-guides-li = Die Behörde von Liechtenstein hat veröffentlicht, wie man widerspricht.
linkedin-note-minimum-age = LinkedIns eigenes Mindestalter ist 16 Jahre, und höher, wo das Recht eines Ortes es verlangt.
linkedin-note-teens = LinkedIns Hinweis vom August 2026 nennt Schutzmaßnahmen für Menschen mit 16 und 17 Jahren und führt das Geburtsdatum Minderjähriger unter den Daten auf, die es verarbeitet.
linkedin-note-moved = Wir wissen nicht, welches Land zählt, wenn du umgezogen bist: das in deinem Profil oder das, in dem du bist.
linkedin-note-single-country = LinkedIn veröffentlicht keine Liste der Länder. Seine Datenschutzrichtlinie erlaubt KI-Training, ohne es auf bestimmte Orte zu begrenzen.
