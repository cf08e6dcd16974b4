# Briefe. Jeder wird aus Absätzen zusammengesetzt; ein Absatz, dessen Angaben fehlen, entfällt ganz.
# Sie bitten und stellen fest; sie behaupten nie, dass etwas aus einem trainierten Modell entfernt wird.

letter-subject-objection = Widerspruch gegen die Nutzung meiner Daten für KI-Training ({ $service })
letter-subject-chase = Mein Widerspruch vom { $sent }: bisher keine Antwort ({ $service })
letter-subject-identity = Mein Widerspruch vom { $sent }: Nachweis, wer ich bin ({ $service })
letter-subject-switch = Mein Widerspruch vom { $sent }: Der Schalter ist nicht die ganze Antwort ({ $service })
letter-subject-partly = Mein Widerspruch vom { $sent }: der noch offene Teil ({ $service })
letter-subject-company-complaint = Datenschutz-Beschwerde zu { $service }
letter-subject-authority-complaint = Beschwerde über { $company } ({ $service }): Nutzung personenbezogener Daten für KI-Training

letter-date = { $today }
letter-to-company = An { $company }, Datenschutz
letter-to-company-address = { $address }
letter-to-authority = An: { $authority }
letter-greeting = Guten Tag!

letter-who-member = Ich habe ein Konto bei { $service }. Mein Wohnort liegt in diesem Land: { $place }.
letter-who-visitor = Ich habe kein Konto bei { $service }. Mein Wohnort liegt in diesem Land: { $place }. Beiträge und Seiten anderer bei { $service } können Daten über mich enthalten.
letter-who-email = Unter dieser E-Mail-Adresse können Sie mich finden: { $email }
letter-who-links = Hier finden Sie die Inhalte:

letter-objection-gdpr-month = Ich widerspreche nach Artikel 21 Absatz 1 der Datenschutz-Grundverordnung (DSGVO) der folgenden Nutzung von Daten über mich:
letter-objection-uk-month = Ich widerspreche nach Artikel 21 Absatz 1 der UK GDPR der folgenden Nutzung von Daten über mich:
letter-objection-kr-pipa = Nach Artikel 37 des Personal Information Protection Act bitte ich Sie, die folgende Nutzung von Daten über mich auszusetzen:
letter-objection-ch-fadp = Ich bin mit der folgenden Nutzung von Daten über mich nicht einverstanden und bitte Sie, sie zu beenden. Ich stütze mich auf das Schweizer Datenschutzgesetz:
letter-objection-other = Ich bin mit der folgenden Nutzung von Daten über mich nicht einverstanden und bitte Sie, sie zu beenden:

letter-reasons = Meine Gründe:
letter-restriction-gdpr-month = Bitte schränken Sie diese Nutzung nach Artikel 18 Absatz 1 Buchstabe d DSGVO ein, solange Sie prüfen, ob Ihre Gründe überwiegen.
letter-restriction-uk-month = Bitte schränken Sie diese Nutzung nach Artikel 18 Absatz 1 Buchstabe d der UK GDPR ein, solange Sie prüfen, ob Ihre Gründe überwiegen.
letter-erasure-gdpr-month = Wenn keine vorrangigen Gründe bestehen, löschen Sie bitte auch die betroffenen Daten nach Artikel 17 Absatz 1 Buchstabe c DSGVO.
letter-erasure-uk-month = Wenn keine vorrangigen Gründe bestehen, löschen Sie bitte auch die betroffenen Daten nach Artikel 17 Absatz 1 Buchstabe c der UK GDPR.
letter-earlier = Bitte sagen Sie mir auch, was mit Daten geschieht, die Sie vor diesem Schreiben erhoben haben.
letter-answer-gdpr-month = Artikel 12 Absatz 3 DSGVO gibt Ihnen einen Monat Zeit, mir mitzuteilen, was Sie veranlasst haben. Wenn Sie nicht tätig werden, nennen Sie mir nach Artikel 12 Absatz 4 im selben Monat die Gründe.
letter-answer-uk-month = Artikel 12 Absatz 3 der UK GDPR verlangt, dass Sie mir innerhalb der geltenden Frist mitteilen, was Sie veranlasst haben, in der Regel innerhalb eines Monats.
letter-answer-kr-pipa = Die Durchführungsverordnung zu diesem Gesetz gibt Ihnen zehn Tage, um zu bestätigen oder mit Gründen abzulehnen.
letter-answer-other = Bitte teilen Sie mir mit, was Sie veranlasst haben.

letter-sent = Am { $sent } habe ich Ihnen meinen Widerspruch geschickt.
letter-sent-by-form = Am { $sent } habe ich Ihnen meinen Widerspruch über Ihr Formular geschickt.
letter-due = Nach meiner Rechnung war die Antwort etwa am { $due } fällig.
letter-extended = Am { $extended } haben Sie mir mitgeteilt, dass Sie mehr Zeit brauchen.
letter-no-answer = Ich habe keine Antwort erhalten.
letter-reply-on = Am { $reply } haben Sie geantwortet.
letter-chase-ask = Bitte antworten Sie jetzt und sagen Sie mir, was Sie veranlasst haben.
letter-identity = Sie möchten wissen, wer ich bin. Die E-Mail-Adresse oben ist die, die zu meinen Daten gehört. Wenn Sie weiter begründete Zweifel haben, sagen Sie mir bitte, welche, und was mindestens nötig ist, um sie auszuräumen.
letter-identity-visitor = Sie möchten wissen, wer ich bin. Ich habe kein Konto. Sagen Sie mir bitte, welche Zweifel Sie haben und was mindestens nötig ist, um sie auszuräumen.
letter-switch-linkedin = Sie haben mich auf den Schalter in den Einstellungen verwiesen. LinkedIns eigene Hilfe sagt, dass der Schalter Modelle betrifft, die Inhalte erstellen. Mein Widerspruch betrifft auch die anderen oben genannten Nutzungen. Bitte beantworten Sie ihn.
letter-switch-general = Sie haben mich auf einen Schalter in den Einstellungen verwiesen. Mein Widerspruch betrifft auch Nutzungen, die der Schalter nicht erfasst. Bitte beantworten Sie ihn.
letter-switch-visitor = Sie haben mich auf einen Schalter in den Einstellungen verwiesen. Ich habe kein Konto und kann ihn nicht benutzen. Bitte beantworten Sie meinen Widerspruch.
letter-partly = Sie haben einen Teil meiner Bitte erfüllt. Bitte sagen Sie mir zu jedem Punkt oben, ob Sie die Nutzung beendet haben, und wenn nicht, warum.

letter-company-complaint = Dies ist eine Beschwerde darüber, wie Sie mit meinem Widerspruch umgegangen sind. Bitte bestätigen Sie den Eingang und teilen Sie mir das Ergebnis mit.
letter-company-complaint-uk-month = Section 164A des Data Protection Act 2018 gibt Ihnen 30 Tage für die Eingangsbestätigung.
letter-complaint = Ich beschwere mich über { $company }, verantwortlich für { $service }.
letter-complaint-address = Die Anschrift: { $address }
letter-complaint-gdpr-month = Ich bin der Ansicht, dass die Nutzung von Daten über mich für KI-Training nach meinem Widerspruch gegen Artikel 21 Absatz 1 DSGVO verstößt. Ich beschwere mich nach Artikel 77 DSGVO.
letter-complaint-silence-gdpr-month = Ich bin außerdem der Ansicht, dass die fehlende Antwort gegen Artikel 12 Absatz 3 DSGVO verstößt.
letter-complaint-refused-gdpr-month = Mein Widerspruch wurde abgelehnt. Bitte prüfen Sie, ob die genannten Gründe nach Artikel 21 Absatz 1 DSGVO überwiegen.
letter-complaint-uk-month = Ich bin der Ansicht, dass die Nutzung von Daten über mich für KI-Training nach meinem Widerspruch gegen Artikel 21 Absatz 1 der UK GDPR verstößt. Bitte behandeln Sie dies als meine Beschwerde.
letter-complaint-silence-uk-month = Ich bin außerdem der Ansicht, dass die fehlende Antwort gegen Artikel 12 Absatz 3 der UK GDPR verstößt.
letter-complaint-refused-uk-month = Mein Widerspruch wurde abgelehnt. Bitte prüfen Sie, ob die genannten Gründe nach Artikel 21 Absatz 1 der UK GDPR überwiegen.
letter-complaint-other = Bitte prüfen Sie die Nutzung von Daten über mich für KI-Training, mit der ich nicht einverstanden bin.
letter-complaint-silence-other = Das Unternehmen hat mir nicht geantwortet.
letter-complaint-refused-other = Das Unternehmen hat meine Bitte abgelehnt.
letter-complaint-company-first = Ich habe mich zuerst an das Unternehmen gewandt, am { $date }.
letter-timeline = Was wann geschah:
letter-timeline-sent = { $date }: Ich habe meinen Widerspruch geschickt.
letter-timeline-off = { $date }: Ich habe gesehen, dass der Schalter in meinen Einstellungen aus war.
letter-timeline-extended = { $date }: Das Unternehmen sagte, dass es mehr Zeit braucht.
letter-timeline-done = { $date }: Das Unternehmen sagte, dass es erledigt ist.
letter-timeline-switch = { $date }: Das Unternehmen verwies mich auf den Schalter.
letter-timeline-identity = { $date }: Das Unternehmen wollte wissen, wer ich bin.
letter-timeline-more-time = { $date }: Das Unternehmen sagte, dass es mehr Zeit braucht.
letter-timeline-refused = { $date }: Das Unternehmen lehnte ab.
letter-timeline-partly = { $date }: Das Unternehmen erfüllte einen Teil.
letter-timeline-silence = { $date }: Ich habe festgehalten, dass keine Antwort gekommen war.
letter-timeline-due = { $date }: Bis etwa zu diesem Tag war die Antwort fällig.
letter-timeline-told-company = { $date }: Ich habe mich beim Unternehmen beschwert.
letter-use-training = Training von KI mit Daten über mich
letter-subjects = Mein Widerspruch betraf:
letter-closing = Mit freundlichen Grüßen
