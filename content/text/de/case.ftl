# Ein Fall: ein Widerspruch auf dem Weg. Was bis wann fällig ist, was schiefging, der eine nächste Schritt, was geschah.

case-title = { $service }: dein Widerspruch vom { $date }
case-sent-form = Über das Formular abgeschickt am { $date }.
case-sent-letter = Dort angekommen am { $date }.

## Was bis wann fällig ist

case-due = Eine Antwort ist bis etwa { $date } fällig.
case-due-extended = Das Unternehmen hat mehr Zeit genommen und das rechtzeitig gesagt. Eine Antwort ist bis etwa { $date } fällig.
case-due-paused = Sie wollten wissen, wer du bist. Wenn das die Frist angehalten hat, ist eine Antwort bis etwa { $date } fällig.
case-due-rest = Der Rest ist trotzdem bis etwa { $date } fällig.
case-your-turn = Sie wollen wissen, wer du bist. Bis du es zeigst, gilt keine Antwort als überfällig.
case-if-extended = Nimmt das Unternehmen mehr Zeit, ist es der { $date }.
case-late = Die Antwort war bis etwa { $date } fällig. Sie ist überfällig.
case-no-date = Wir zeigen kein Datum für eine Antwort.
case-term = Die Frist, die du gesetzt hast, endet am { $date }.
case-term-over = Die Frist, die du gesetzt hast, endete am { $date }.
case-acknowledgement = Das Unternehmen muss deine Beschwerde bis { $date } bestätigen.
case-acknowledgement-late = Das Unternehmen musste deine Beschwerde bis { $date } bestätigen.
case-authority-news = Die Behörde sollte dir bis { $date } sagen, wie es weitergeht.
case-authority-news-late = Die Behörde hätte dir bis { $date } sagen sollen, wie es weitergeht.
case-window = Die Behörde bittet um Beschwerden bis { $date }.
case-window-over = Die Behörde bat um Beschwerden bis { $date }. Du kannst deine trotzdem schicken und sie bitten, sich darum zu kümmern.

## Was schiefging

case-grounds = Was schiefging
ground-no-answer = Bis zum letzten Tag kam keine Antwort.
ground-late-answer = Die Antwort kam zu spät.
ground-extension-too-late = Mehr Zeit nahmen sie sich erst nach dem letzten Tag. Das zählt nicht.
ground-refused = Sie haben abgelehnt.
ground-refused-without-reasons = Gründe dafür haben sie nicht genannt.
ground-partly = Sie haben nur einen Teil erfüllt.
ground-not-answered = Sie haben auf den Schalter verwiesen und auf den Widerspruch selbst nicht geantwortet.

## Der eine nächste Schritt

case-next = Was jetzt zu tun ist
case-next-reminder = Frag noch einmal nach und gib ihnen zwei Wochen.
case-next-identity = Zeig mit so wenig wie nötig, wer du bist. Schick nicht gleich eine Kopie deines Ausweises.
case-next-switch = Prüfe, ob der Schalter aus ist. Schreib dann zurück zu dem, was er nicht erfasst.
case-next-switch-visitor = Schreib zurück. Ohne Konto hast du keinen Schalter.
case-next-partly = Frag nach jedem Teil, der noch offen ist.
case-next-company-complaint = Du kannst dich beschweren. Wo du wohnst, kommt zuerst das Unternehmen.
case-next-authority-complaint = Du kannst dich bei der Behörde beschweren. Wir bereiten den Brief mit den Daten deines Falls vor.
case-next-authority-news = Die Zeit der Behörde ist um. Frag sie, wie es weitergeht.
case-next-wait = Jetzt ist das Unternehmen am Zug. Halte hier fest, was es dir schreibt.
case-next-wait-term = Warte, bis die Frist um ist, die du gesetzt hast.
case-next-wait-company = Warte, bis das Unternehmen deine Beschwerde bestätigt hat. Hilft das nicht, kommt als Nächstes die Behörde.
case-next-wait-authority = Jetzt ist die Behörde am Zug. Bewahre auf, was sie dir schreibt.
case-next-look = Sie sagen, dass es erledigt ist. Prüfen kann das von hier aus niemand. Bewahre die Antwort als Beleg auf.
case-next-nothing = Die Behörde hat entschieden. Hier ist nichts mehr zu tun. Bewahre die Entscheidung als Beleg auf.
case-write-reminder-button = Noch einmal nachfragen
case-write-identity-button = Zeigen, wer du bist
case-write-switch-button = Zum Rest schreiben
case-write-partly-button = Nach dem Rest fragen
case-write-company-complaint-button = Beim Unternehmen beschweren
case-write-authority-complaint-button = Bei der Behörde beschweren
case-write-authority-news-button = Bei der Behörde nachfragen
case-look-button = Nach dem Schalter sehen

## Was geschah

case-history = Was geschah
case-silence = Am { $date } hast du festgehalten, dass keine Antwort kam.
case-silence-noted = Du hast festgehalten, dass keine Antwort kam
event-sent-form = Widerspruch über das Formular geschickt
event-letter-received = Widerspruch als Brief angekommen
event-more-time = Sie brauchen mehr Zeit
event-identity-asked = Sie wollen wissen, wer ich bin
event-identity-shown = Ich habe gezeigt, wer ich bin
event-pointed-to-switch = Sie verweisen auf den Schalter
event-did-part = Sie tun einen Teil davon
event-refused = Sie lehnen ab
event-done = Sie sagen, es ist erledigt
event-reminded = Ich habe nachgefragt
event-told-company = Ich habe mich beim Unternehmen beschwert
event-company-acknowledged = Das Unternehmen hat meine Beschwerde bestätigt
event-complained = Ich habe mich bei der Behörde beschwert
event-authority-acknowledged = Die Behörde hat meine Beschwerde bestätigt
event-authority-news = Die Behörde hat mir gesagt, wie es weitergeht
event-authority-decided = Die Behörde hat entschieden
case-reasons = Haben sie Gründe genannt?
case-reasons-yes = Mit Gründen
case-reasons-no = Ohne Gründe
case-reasons-unknown = Das weiß ich nicht

## Was kommt

case-coming = Was kommt
case-history-due = Antwort fällig bis etwa zu diesem Tag
case-history-term = Die Frist endet, die du gesetzt hast
case-history-acknowledgement = Bis dahin muss das Unternehmen deine Beschwerde bestätigen
case-history-window = Bis dahin bittet die Behörde um Beschwerden
case-history-authority-news = Bis dahin sollte die Behörde sagen, wie es weitergeht

## Festhalten und berichtigen

case-note = Ist etwas geschehen?
case-note-pick = Was ist geschehen?
case-note-hint = Wähle, was am besten passt.
case-note-on = Wann war das?
case-note-button = Das festhalten
case-noted = Festgehalten.
case-proof-button = Eine Antwort als Beleg aufbewahren
event-hint = Wenn du das berichtigst, ändern sich alle Tage und Briefe dieses Falls mit.
event-on = Wann war das?
event-what = Was war es?
event-back-button = Zurück zum Widerspruch
event-take-back-button = Diesen Eintrag zurücknehmen
event-only-sending = Damit hat der Fall begonnen. Ohne diesen Eintrag gibt es keinen Fall.
event-gone = Diesen Eintrag gibt es nicht mehr.
case-remove-button = Diesen Widerspruch löschen
case-removed = Der Widerspruch ist gelöscht.
case-removal-title = Diesen Widerspruch löschen?
case-removal-what = { $title }: Alles, was du dazu festgehalten hast, wird gelöscht.
case-removal-proofs = Auch die Belege dazu gehen, und nichts bringt sie zurück.
case-keep-button = Behalten

## Auf der Startseite und neben dem Schalter

door-title = Dem Rest widersprechen
door-title-of = { $service }: dem Rest widersprechen
door-sent = Geschickt am { $date }
door-state-not-sent = Widerspruch: nicht geschickt
door-state-not-sent-detail = Bereite ihn vor: für das, was der Schalter nicht erreicht
door-state-not-sent-visitor = Bereite ihn vor: gegen KI-Training mit Daten über dich
door-state-waiting = Widerspruch: wartet auf Antwort
door-state-waiting-due = Antwort fällig bis etwa { $date }
door-state-waiting-open = Wir kennen dort keine Frist, deshalb gibt es kein Datum
door-state-late = Widerspruch: Die Antwort ist überfällig
door-state-late-detail = Sie war bis etwa { $date } fällig
door-state-partly = Widerspruch: ein Teil ist erfüllt
door-state-refused = Widerspruch: abgelehnt
door-state-done = Widerspruch: Sie sagen, es ist erledigt
door-state-company-told = Beschwerde beim Unternehmen: geschickt
door-state-complained = Beschwerde bei der Behörde: geschickt
door-state-decided = Die Behörde hat entschieden
door-state-news-due = Nachricht fällig bis { $date }
home-door = { $service }: dem Rest widersprechen
home-door-detail = Für das, was der Schalter nicht erreicht

## Neben einem Brief

letter-arrived-on = Wann ist er dort angekommen?
letter-arrived-hint = Bei einem Brief beginnt die Frist an dem Tag, an dem er ankam.
letter-went-on = Wann hast du ihn abgeschickt?
letter-went-hint = Dann merken wir uns den Tag und was daraus folgt.
letter-went-button = Abgeschickt
