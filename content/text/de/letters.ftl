# Briefe. Jeder wird aus Absätzen zusammengesetzt; ein Absatz, dessen Angaben fehlen, entfällt ganz.
# Sie bitten und stellen fest; sie behaupten nie, dass etwas aus einem trainierten Modell entfernt wird, und sagen nichts, was die Person nicht gesagt oder gewählt hat.

letter-subject-objection = Widerspruch gegen die Nutzung meiner Daten für KI-Training ({ $service })
letter-subject-objection-undated = Widerspruch gegen die Nutzung meiner Daten für KI-Training ({ $service })
letter-subject-reminder = Mein Widerspruch vom { $sent }: Bitte antworten Sie ({ $service })
letter-subject-reminder-undated = Mein Widerspruch: Bitte antworten Sie ({ $service })
letter-subject-identity = Mein Widerspruch vom { $sent }: wer ich bin ({ $service })
letter-subject-identity-undated = Mein Widerspruch: wer ich bin ({ $service })
letter-subject-switch = Mein Widerspruch vom { $sent }: Der Schalter ist nicht die ganze Antwort ({ $service })
letter-subject-switch-undated = Mein Widerspruch: Der Schalter ist nicht die ganze Antwort ({ $service })
letter-subject-partly = Mein Widerspruch vom { $sent }: der noch offene Teil ({ $service })
letter-subject-partly-undated = Mein Widerspruch: der noch offene Teil ({ $service })
letter-subject-company-complaint = Beschwerde: mein Widerspruch vom { $sent } ({ $service })
letter-subject-company-complaint-undated = Beschwerde: mein Widerspruch gegen KI-Training ({ $service })
letter-subject-authority-complaint = Beschwerde über { $company } ({ $service }): mein Widerspruch vom { $sent } gegen KI-Training
letter-subject-authority-complaint-undated = Beschwerde über { $company } ({ $service }): mein Widerspruch gegen KI-Training
letter-subject-authority-news = Meine Beschwerde vom { $sent } über { $company } ({ $service }): Bitte um Nachricht zum Stand
letter-subject-authority-news-undated = Meine Beschwerde über { $company } ({ $service }): Bitte um Nachricht zum Stand

## Kopf

letter-from-email = E-Mail: { $email }
letter-date = { $today }
letter-to-company = An { $name }, Datenschutz
letter-to-authority = An: { $name }
letter-greeting = Guten Tag!

## Wer schreibt

letter-who-member = Ich habe ein Konto bei { $service }.
letter-who-visitor = Ich habe kein Konto bei { $service }. Was andere dort posten oder eingeben, kann Daten über mich enthalten.
letter-who-place = Ich wohne in diesem Land: { $place }.
letter-who-minor = Ich bin unter 18.
letter-who-email = Unter dieser E-Mail-Adresse können Sie mich finden: { $email }
letter-who-links = Hier finden Sie die Inhalte:

## Der Widerspruch

letter-objection-gdpr-month = Ich widerspreche nach Artikel 21 Absatz 1 der Datenschutz-Grundverordnung (DSGVO) der folgenden Nutzung von Daten über mich:
letter-objection-uk-month = Ich widerspreche nach Artikel 21 Absatz 1 der UK GDPR der folgenden Nutzung von Daten über mich:
letter-objection-kr-pipa = Nach Artikel 37 des Personal Information Protection Act bitte ich Sie, die folgende Nutzung von Daten über mich auszusetzen:
letter-objection-ch-fadp = Nach dem Schweizer Datenschutzgesetz (DSG) bin ich mit der folgenden Nutzung von Daten über mich nicht einverstanden und bitte Sie, sie zu beenden:
letter-objection-br-lgpd = Nach Artikel 18 § 2 des brasilianischen Datenschutzgesetzes (LGPD) widerspreche ich der folgenden Nutzung von Daten über mich:
letter-objection-other = Ich bin mit der folgenden Nutzung von Daten über mich nicht einverstanden und bitte Sie, sie zu beenden:
letter-also-ch-fadp = Bitte verstehen Sie diesen Brief auch als meine ausdrückliche Willenserklärung nach Artikel 30 Absatz 2 Buchstabe b des Schweizer Datenschutzgesetzes (DSG).
letter-also-uk-month = Ich stütze mich auch auf Artikel 21 Absatz 1 der UK GDPR.
letter-also-kr-pipa = Bitte verstehen Sie diesen Brief auch als Verlangen nach Artikel 37 des südkoreanischen Personal Information Protection Act.
letter-also-br-lgpd = Ich stütze mich auch auf Artikel 18 § 2 des brasilianischen Datenschutzgesetzes (LGPD).
letter-reasons = Meine Gründe:
letter-restriction-gdpr-month = Bitte schränken Sie diese Nutzung nach Artikel 18 Absatz 1 Buchstabe d DSGVO ein, solange Sie prüfen, ob Ihre Gründe überwiegen.
letter-restriction-uk-month = Bitte schränken Sie diese Nutzung nach Artikel 18 Absatz 1 Buchstabe d der UK GDPR ein, solange Sie prüfen, ob Ihre Gründe überwiegen.
letter-erasure-gdpr-month = Bitte löschen Sie nach Artikel 17 Absatz 1 Buchstabe c DSGVO auch die Kopien von Daten über mich, die Sie für KI-Training aufbewahren. Anderes bitte ich Sie nicht zu löschen.
letter-erasure-uk-month = Bitte löschen Sie nach Artikel 17 Absatz 1 Buchstabe c der UK GDPR auch die Kopien von Daten über mich, die Sie für KI-Training aufbewahren. Anderes bitte ich Sie nicht zu löschen.
letter-erasure-other = Bitte löschen Sie auch die Kopien von Daten über mich, die Sie für KI-Training aufbewahren. Anderes bitte ich Sie nicht zu löschen.
letter-answer-gdpr-month = Artikel 12 Absatz 3 DSGVO gibt Ihnen einen Monat Zeit, mir mitzuteilen, was Sie veranlasst haben. Werden Sie nicht tätig, nennen Sie mir bitte nach Artikel 12 Absatz 4 DSGVO innerhalb desselben Monats die Gründe.
letter-answer-uk-month = Artikel 12 Absatz 3 der UK GDPR verlangt, dass Sie mir innerhalb der geltenden Frist mitteilen, was Sie veranlasst haben, in der Regel innerhalb eines Monats.
letter-answer-kr-pipa = Die Durchführungsverordnung zu diesem Gesetz (Artikel 44) gibt Ihnen zehn Tage, um zu bestätigen oder mit Gründen abzulehnen.
letter-answer-ch-fadp = Bitte teilen Sie mir mit, was Sie veranlasst haben.
letter-answer-br-lgpd = Bitte teilen Sie mir mit, was Sie veranlasst haben.
letter-answer-other = Bitte teilen Sie mir mit, was Sie veranlasst haben.
letter-use-training = Training von KI mit Daten über mich

## Was geschah, dem Unternehmen gesagt

letter-sent-undated = Ich habe Ihnen einen Widerspruch gegen die Nutzung von Daten über mich für KI-Training geschickt.
letter-sent-by-form = Am { $sent } habe ich Ihnen meinen Widerspruch über Ihr Formular geschickt.
letter-sent-by-letter = Am { $sent } hat mein Brief mit dem Widerspruch Sie erreicht.
letter-you-more-time = Am { $date } haben Sie mir mitgeteilt, dass Sie mehr Zeit brauchen.
letter-you-asked = Am { $date } haben Sie mich gebeten zu zeigen, wer ich bin.
letter-you-pointed = Am { $date } haben Sie mich auf den Schalter in den Einstellungen verwiesen.
letter-you-did-part = Am { $date } haben Sie mir mitgeteilt, dass Sie einen Teil meiner Bitte erfüllt haben.

## Gründe. Eine Zeile ist ein Grund und, wo ein Gesetz einen hat, der Artikel, um den es geht.

letter-ground = { $ground }.
letter-ground-cited = { $ground } ({ $article }).
letter-grounds-you = Nach meiner Rechnung ist Folgendes nicht in Ordnung:
letter-you-no-answer = Auf meinen Widerspruch habe ich keine Antwort erhalten; der letzte Tag dafür war der { $due }
letter-you-late-answer = Ihre Antwort vom { $date } kam zu spät; der letzte Tag dafür war der { $due }
letter-you-late-refusal = Sie haben am { $date } und damit zu spät abgelehnt; der letzte Tag für eine Antwort war der { $due }
letter-you-extension-too-late = Dass Sie mehr Zeit brauchen, haben Sie erst am { $announced } mitgeteilt, nach dem letzten Tag für eine Antwort; darum zählt es nicht
letter-you-extension-within-pause = Dass Sie mehr Zeit brauchen, haben Sie erst am { $announced } mitgeteilt; ohne die Zeit für die Prüfung, wer ich bin, war der letzte Tag für eine Antwort der { $month }
letter-you-refused = Sie haben meinen Widerspruch am { $date } abgelehnt
letter-you-refused-without-reasons = Für die Ablehnung haben Sie keine Gründe genannt
letter-you-partly = Sie haben nur einen Teil meiner Bitte erfüllt
letter-you-not-answered = Sie haben mich auf einen Schalter verwiesen und den Widerspruch selbst nicht beantwortet
letter-grounds-it = Ich beschwere mich über Folgendes:
letter-it-no-answer = Das Unternehmen hat meinen Widerspruch nicht beantwortet; nach meiner Rechnung war der letzte Tag dafür der { $due }
letter-it-late-answer = Die Antwort des Unternehmens vom { $date } kam zu spät; nach meiner Rechnung war der letzte Tag dafür der { $due }
letter-it-late-refusal = Das Unternehmen hat am { $date } und damit zu spät abgelehnt; nach meiner Rechnung war der letzte Tag für eine Antwort der { $due }
letter-it-extension-too-late = Dass es mehr Zeit braucht, hat das Unternehmen erst am { $announced } mitgeteilt, nach dem letzten Tag für eine Antwort
letter-it-extension-within-pause = Dass es mehr Zeit braucht, hat das Unternehmen erst am { $announced } mitgeteilt; ohne die Zeit für die Prüfung, wer ich bin, war der letzte Tag für eine Antwort der { $month }
letter-it-refused = Das Unternehmen hat meinen Widerspruch am { $date } abgelehnt
letter-it-refused-gdpr-month = Das Unternehmen hat meinen Widerspruch am { $date } abgelehnt; bitte prüfen Sie, ob seine Gründe überwiegen
letter-it-refused-uk-month = Das Unternehmen hat meinen Widerspruch am { $date } abgelehnt; bitte prüfen Sie, ob seine Gründe überwiegen
letter-it-refused-without-reasons = Für die Ablehnung hat das Unternehmen keine Gründe genannt
letter-it-partly = Das Unternehmen hat nur einen Teil meiner Bitte erfüllt
letter-it-not-answered = Das Unternehmen hat mich auf einen Schalter verwiesen und den Widerspruch selbst nicht beantwortet
letter-cite-no-answer-gdpr-month = Artikel 12 Absatz 3 DSGVO
letter-cite-late-answer-gdpr-month = Artikel 12 Absatz 3 DSGVO
letter-cite-late-refusal-gdpr-month = Artikel 12 Absatz 4 DSGVO
letter-cite-extension-too-late-gdpr-month = Artikel 12 Absatz 3 DSGVO
letter-cite-refused-gdpr-month = Artikel 21 Absatz 1 DSGVO
letter-cite-refused-without-reasons-gdpr-month = Artikel 12 Absatz 4 DSGVO
letter-cite-partly-gdpr-month = Artikel 21 Absatz 1 DSGVO
letter-cite-not-answered-gdpr-month = Artikel 12 Absatz 3 und Artikel 21 Absatz 1 DSGVO
letter-cite-no-answer-uk-month = Artikel 12 Absatz 3 der UK GDPR
letter-cite-late-answer-uk-month = Artikel 12 Absatz 3 der UK GDPR
letter-cite-late-refusal-uk-month = Artikel 12 Absatz 4 der UK GDPR
letter-cite-extension-too-late-uk-month = Artikel 12 Absatz 3 der UK GDPR
letter-cite-refused-uk-month = Artikel 21 Absatz 1 der UK GDPR
letter-cite-refused-without-reasons-uk-month = Artikel 12 Absatz 4 der UK GDPR
letter-cite-partly-uk-month = Artikel 21 Absatz 1 der UK GDPR
letter-cite-not-answered-uk-month = Artikel 12 Absatz 3 und Artikel 21 Absatz 1 der UK GDPR
letter-cite-no-answer-kr-pipa = Artikel 37 des Personal Information Protection Act, Artikel 44 seiner Durchführungsverordnung
letter-cite-late-answer-kr-pipa = Artikel 37 des Personal Information Protection Act, Artikel 44 seiner Durchführungsverordnung
letter-cite-late-refusal-kr-pipa = Artikel 37 des Personal Information Protection Act, Artikel 44 seiner Durchführungsverordnung
letter-cite-refused-kr-pipa = Artikel 37 des Personal Information Protection Act
letter-cite-refused-without-reasons-kr-pipa = Artikel 44 der Durchführungsverordnung zum Personal Information Protection Act
letter-cite-partly-kr-pipa = Artikel 37 des Personal Information Protection Act
letter-cite-not-answered-kr-pipa = Artikel 37 des Personal Information Protection Act
letter-cite-refused-ch-fadp = Artikel 30 Absatz 2 Buchstabe b DSG
letter-cite-partly-ch-fadp = Artikel 30 Absatz 2 Buchstabe b DSG
letter-cite-not-answered-ch-fadp = Artikel 30 Absatz 2 Buchstabe b DSG
letter-cite-refused-br-lgpd = Artikel 18 § 2 LGPD
letter-cite-partly-br-lgpd = Artikel 18 § 2 LGPD
letter-cite-not-answered-br-lgpd = Artikel 18 § 2 LGPD

## Briefe an das Unternehmen

letter-reminder-ask = Bitte antworten Sie bis zum { $term } und sagen Sie mir, was Sie veranlasst haben. Danach kann ich mich bei einer Behörde beschweren.
letter-identity-email = Ich schreibe von { $email }, der E-Mail-Adresse, die zu den Daten gehört. Eine Nachricht an diese Adresse, auf die ich antworte, zeigt, dass ich es bin.
letter-identity-plain = Bitte sagen Sie mir, was mindestens nötig ist, um Ihnen zu zeigen, wer ich bin.
letter-identity-visitor-email = Ich habe kein Konto. Ich schreibe von { $email }. Eine Nachricht an diese Adresse, auf die ich antworte, zeigt, dass ich es bin.
letter-identity-visitor = Ich habe kein Konto. Bitte sagen Sie mir, was mindestens nötig ist, um Ihnen zu zeigen, wer ich bin.
letter-identity-doubts-gdpr-month = Wenn Sie weiter begründete Zweifel haben (Artikel 12 Absatz 6 DSGVO), sagen Sie mir bitte, welche.
letter-identity-doubts-uk-month = Wenn Sie weiter begründete Zweifel haben (Artikel 12 Absatz 6 der UK GDPR), sagen Sie mir bitte, welche.
letter-identity-doubts-other = Wenn Sie weiter Zweifel haben, sagen Sie mir bitte, welche.
letter-identity-why-gdpr-month = Bitte sagen Sie mir, welche begründeten Zweifel Sie haben (Artikel 12 Absatz 6 DSGVO).
letter-identity-why-uk-month = Bitte sagen Sie mir, welche begründeten Zweifel Sie haben (Artikel 12 Absatz 6 der UK GDPR).
letter-identity-why-other = Bitte sagen Sie mir, welche Zweifel Sie haben.
letter-identity-copy = Sollte nichts Geringeres genügen als die Kopie eines Ausweises, sagen Sie mir bitte, warum und welche Angaben Sie brauchen. Alles andere werde ich schwärzen. Bitte nutzen Sie die Kopie nur für diese Prüfung und löschen Sie sie danach.
letter-identity-goes-on = Mein Widerspruch gilt währenddessen weiter.
letter-switch-linkedin = LinkedIns eigene Hilfe sagt, dass der Schalter Modelle betrifft, die Inhalte erstellen. Mein Widerspruch betrifft auch die anderen oben genannten Nutzungen. Bitte beantworten Sie ihn.
letter-switch-general = Mein Widerspruch betrifft auch, was der Schalter nicht erfasst. Bitte beantworten Sie den Widerspruch selbst.
letter-switch-visitor = Ich habe kein Konto und kann keinen Schalter benutzen. Bitte beantworten Sie meinen Widerspruch.
letter-partly = Bitte sagen Sie mir zu jedem Punkt oben, ob Sie die Nutzung beendet haben, und wenn nicht, warum.
letter-company-complaint = Dies ist eine Beschwerde darüber, wie Sie mit meinem Widerspruch gegen die Nutzung von Daten über mich für KI-Training umgegangen sind ({ $service }).
letter-company-complaint-ask = Bitte bestätigen Sie den Eingang dieser Beschwerde, bringen Sie in Ordnung, was nicht in Ordnung ist, und teilen Sie mir das Ergebnis mit.
letter-company-complaint-uk-month = Section 164A des Data Protection Act 2018 gibt Ihnen 30 Tage für die Eingangsbestätigung.
letter-subjects = Mein Widerspruch betraf:

## Briefe an die Behörde

letter-complaint = Ich beschwere mich über { $company }, verantwortlich für { $service }.
letter-complaint-address = Die Anschrift: { $address }
letter-complaint-company-first = Ich habe mich zuerst an das Unternehmen gewandt, am { $date }.
letter-complaint-gdpr-month = Ich beschwere mich nach Artikel 77 DSGVO. Bitte prüfen Sie das, weisen Sie das Unternehmen an, meinem Widerspruch zu entsprechen (Artikel 58 Absatz 2 Buchstabe c DSGVO), und teilen Sie mir innerhalb von drei Monaten den Stand mit (Artikel 78 Absatz 2 DSGVO).
letter-complaint-uk-month = Bitte prüfen Sie das, sorgen Sie dafür, dass das Unternehmen meinem Widerspruch nach der UK GDPR entspricht, und teilen Sie mir das Ergebnis mit.
letter-complaint-ch-fadp = Ich habe dem Unternehmen ausdrücklich gesagt, dass ich mit dieser Nutzung nicht einverstanden bin (Artikel 30 Absatz 2 Buchstabe b DSG). Bitte prüfen Sie das und teilen Sie mir mit, was Sie tun.
letter-complaint-kr-pipa = Bitte prüfen Sie das, sorgen Sie dafür, dass das Unternehmen diese Nutzung aussetzt (Artikel 37 des Personal Information Protection Act), und teilen Sie mir das Ergebnis mit.
letter-complaint-br-lgpd = Das Unternehmen hat mein Anliegen nicht erledigt, darum wende ich mich an Sie (Artikel 55-J V LGPD). Bitte prüfen Sie das, sorgen Sie dafür, dass das Unternehmen meinem Widerspruch entspricht, und teilen Sie mir das Ergebnis mit.
letter-complaint-other = Bitte prüfen Sie das, sorgen Sie dafür, dass das Unternehmen diese Nutzung von Daten über mich beendet, und teilen Sie mir das Ergebnis mit.
letter-complaint-seat = Das Unternehmen hat seinen Sitz in der Europäischen Union. Darum bindet es auch die DSGVO, wo immer ich wohne (Artikel 3 Absatz 1 DSGVO).
letter-name-yes = Sie dürfen dem Unternehmen meinen Namen nennen, soweit diese Beschwerde es erfordert.
letter-name-no = Bitte nennen Sie dem Unternehmen meinen Namen nicht.
letter-name-ask = Bitte fragen Sie mich, bevor Sie dem Unternehmen meinen Namen nennen.
letter-news = Am { $date } habe ich mich bei Ihnen über { $company } beschwert ({ $service }).
letter-news-undated = Ich habe mich bei Ihnen über { $company } beschwert ({ $service }).
letter-news-acknowledged = Sie haben die Beschwerde am { $date } bestätigt.
letter-news-last = Ihre letzte Nachricht ist vom { $date }.
letter-news-three-months = Artikel 78 Absatz 2 DSGVO gibt Ihnen drei Monate, mich über den Stand oder das Ergebnis zu informieren. Nach meiner Rechnung endeten sie am { $due }.
letter-news-ask = Bitte teilen Sie mir mit, wie es um meine Beschwerde steht und was als Nächstes kommt.

## Schriftwechsel und Anlagen

letter-correspondence = Was wann geschah:
letter-event-seen-off = { $date }: Ich habe gesehen, dass der Schalter in meinen Einstellungen aus war.
letter-event-sent-form = { $date }: Widerspruch über das Formular des Unternehmens geschickt.
letter-event-letter-received = { $date }: Widerspruch als Brief beim Unternehmen eingegangen.
letter-event-more-time = { $date }: Das Unternehmen teilte mit, dass es mehr Zeit braucht.
letter-event-identity-asked = { $date }: Das Unternehmen fragte, wer ich bin.
letter-event-identity-shown = { $date }: Ich habe gezeigt, wer ich bin.
letter-event-pointed-to-switch = { $date }: Das Unternehmen verwies mich auf einen Schalter.
letter-event-did-part = { $date }: Das Unternehmen teilte mit, dass es einen Teil erfüllt hat.
letter-event-refused = { $date }: Das Unternehmen lehnte ab.
letter-event-done = { $date }: Das Unternehmen teilte mit, dass es erledigt ist.
letter-event-reminded = { $date }: Ich habe das Unternehmen erneut angeschrieben, mit einer Frist von zwei Wochen.
letter-event-told-company = { $date }: Ich habe mich beim Unternehmen beschwert.
letter-event-company-acknowledged = { $date }: Das Unternehmen bestätigte meine Beschwerde.
letter-event-complained = { $date }: Ich habe mich bei der Behörde beschwert.
letter-event-authority-acknowledged = { $date }: Die Behörde bestätigte meine Beschwerde.
letter-event-authority-news = { $date }: Die Behörde teilte mir den Stand mit.
letter-event-authority-decided = { $date }: Die Behörde entschied.
letter-event-due = { $date }: letzter Tag für die Antwort des Unternehmens, nach meiner Rechnung.
letter-enclosures = Anlagen, soweit ich Kopien habe:
letter-enclosed-objection = Mein Widerspruch vom { $date }
letter-enclosed-answer = Die Nachricht des Unternehmens vom { $date }
letter-enclosed-identity = Was ich am { $date } geschickt habe, um zu zeigen, wer ich bin
letter-enclosed-reminder = Mein erneutes Schreiben vom { $date }
letter-enclosed-complaint = Meine Beschwerde beim Unternehmen vom { $date }
letter-closing = Mit freundlichen Grüßen

## Was man wissen sollte, bevor man ihn abschickt

letter-warning-no-case = Dieser Brief kennt deine Daten zum Fall nicht. Darum nennt er keine Tage und keinen Grund.
letter-warning-no-subject = Er nennt nichts, dem du widersprichst. Wähl mindestens eine Sache aus.
letter-warning-no-ground = Nach den Tagen deines Falls sehen wir noch keinen Grund für eine Beschwerde.
letter-warning-not-open = Nach den Tagen deines Falls ist dieser Brief jetzt nicht dran.
letter-warning-company-first = Hier kommt zuerst das Unternehmen: Beschwer dich bei ihm, bevor du der Behörde schreibst.
letter-warning-authority-open = Diesen Brief musst du nicht schicken: Du kannst dich jetzt an die Behörde wenden.
letter-warning-no-company-address = Wir kennen keine Postanschrift: { $company } ist über das Formular oder die Kontaktseite zu erreichen.
letter-warning-no-contact = Der Brief sagt nicht, wer du bist. Ohne Namen oder E-Mail-Adresse kann das Unternehmen deine Daten nicht finden und dir nicht antworten.
letter-warning-reasons = Ein Widerspruch per Brief steht auf Gründen aus deiner eigenen Lage, und du hast keine genannt. Wir schreiben sie nie für dich. Ein, zwei eigene Sätze genügen.
letter-warning-not-in-force = Das Gesetz hinter diesem Brief gilt nicht vor dem { $date }.
letter-warning-identity = Schick so wenig wie nötig. Wenn du doch die Kopie eines Ausweises schickst, schwärz alles, was das Unternehmen nicht braucht.
letter-warning-part = Jeder Teil des Landes hat seine eigene Behörde. Sag, wo du wohnst, dann nennt der Brief die richtige.
letter-warning-no-authority = Wir haben für dein Land keine Behörde, die wir prüfen konnten.
letter-warning-no-authority-address = Wir kennen ihre Postanschrift nicht. Fang auf ihrer Website an.
letter-warning-form = Diese Behörde nimmt Beschwerden nur auf ihrem eigenen Formular an. Füll es aus und nimm diesen Brief als Anlage.
letter-warning-ask-first-required = Diese Behörde verlangt, dass du zuerst das Unternehmen fragst.
letter-warning-ask-first-advised = Diese Behörde rät, zuerst das Unternehmen zu fragen.
letter-warning-name = Diese Behörde nimmt keine Beschwerden ohne Namen an.
letter-warning-address = Diese Behörde möchte deine Postanschrift.
letter-warning-signature = Diese Behörde möchte deine Unterschrift.
letter-warning-copy = Diese Behörde möchte eine Kopie von dem, was du dem Unternehmen geschickt hast.
letter-warning-particulars-soon = Ab dem { $date } muss eine Beschwerde über ein Unternehmen in einem anderen EU-Land sagen, wer sich beschwert und wie man dich erreicht. Sonst ist sie unzulässig.
letter-warning-particulars = Seit dem { $date } muss eine Beschwerde über ein Unternehmen in einem anderen EU-Land sagen, wer sich beschwert und wie man dich erreicht. Sonst ist sie unzulässig.
letter-warning-window = Die Behörde bittet um Beschwerden bis zum { $date }. Dieser Tag ist vorbei.
letter-warning-language = Diese Behörde nimmt an: { $languages }. Vielleicht brauchst du eine Übersetzung.
