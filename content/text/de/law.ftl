# Antwortfristen, Feiertage und Behörden. Die Namen sind die von content/law.

## Regeln: welches Gesetz, welcher Artikel, wofür

law-gdpr-month = Nach der Datenschutz-Grundverordnung (DSGVO), Artikel 12 Absatz 3, muss ein Unternehmen deinen Widerspruch innerhalb eines Monats beantworten. Braucht es länger, muss es dir das in diesem Monat sagen und begründen. Dann hat es insgesamt drei Monate.
law-uk-month = Nach der britischen DSGVO (UK GDPR) kannst du widersprechen (Artikel 21), nach einem Widerspruch die Löschung verlangen (Artikel 17) und verlangen, dass die Daten nur gespeichert bleiben, solange der Widerspruch geprüft wird (Artikel 18). Nach den Artikeln 12 und 12A muss ein Unternehmen deinen Widerspruch innerhalb eines Monats beantworten. Braucht es länger, muss es dir das in diesem Monat sagen und begründen. Dann hat es insgesamt drei Monate. Der Monat kann später beginnen, wenn das Unternehmen erst wissen muss, wer du bist.
law-ch-fadp = Nach dem Schweizer Datenschutzgesetz (DSG) verletzt es deine Rechte, wenn Daten über dich gegen deinen ausdrücklichen Willen genutzt werden, außer es gibt dafür einen guten Grund (Artikel 30 Absatz 2 Buchstabe b). Verlangst du eine Kopie deiner Daten, bekommst du sie kostenlos und in der Regel innerhalb von 30 Tagen.
law-ca-pipeda = Nach dem kanadischen Datenschutzgesetz für Unternehmen (PIPEDA, Artikel 8) hat ein Unternehmen 30 Tage Zeit, wenn du eine Kopie deiner Daten verlangst, und bis zu 30 weitere, wenn es dir das sagt. Keine Antwort gilt als Ablehnung.
law-hk-pdpo = Nach dem Datenschutzgesetz von Hongkong (Personal Data (Privacy) Ordinance, Artikel 19) hat ein Unternehmen 40 Tage Zeit, wenn du eine Kopie deiner Daten verlangst.
law-us-ccpa = Für die USA haben wir nur ein Gesetz geprüft, das von Kalifornien (CCPA-Verordnung, § 7021). Dort muss ein Unternehmen deine Anfrage auf Auskunft, Berichtigung oder Löschung innerhalb von 10 Arbeitstagen bestätigen und innerhalb von 45 Tagen beantworten, oder in insgesamt 90 Tagen, wenn es dir das sagt.
law-br-lgpd = Nach dem brasilianischen Datenschutzgesetz (LGPD) kannst du widersprechen, wo das Gesetz verletzt ist (Artikel 18). Zuerst kommt das Unternehmen: Die Behörde befasst sich mit dem, was das Unternehmen nicht erledigt hat (Artikel 55-J V). Verlangst du eine vollständige Auskunft über deine Daten, hat das Unternehmen 15 Tage (Artikel 19).
law-kr-pipa = Nach dem südkoreanischen Datenschutzgesetz (PIPA, Artikel 37, und Artikel 44 seiner Verordnung) hat ein Unternehmen 10 Tage, um die Nutzung deiner Daten zu beenden, wenn du es verlangst, oder mit Gründen abzulehnen. Fällt der letzte Tag auf einen Samstag oder einen Feiertag, rückt er auf den nächsten Tag (Zivilgesetzbuch, Artikel 161). Wir kennen Südkoreas Feiertage mit festem Datum, aber nicht die, die sich nach dem Mond richten. Er kann also später liegen. Wir lesen einen Widerspruch gegen KI-Training als solches Verlangen; von einer Behörde kennen wir das nicht.
law-au-privacy-act = Nach dem australischen Datenschutzgesetz (Privacy Act) beschwerst du dich zuerst schriftlich beim Unternehmen. Nach 30 Tagen kannst du dich an die Behörde wenden.
law-nz-privacy-act = Nach dem neuseeländischen Datenschutzgesetz (Privacy Act 2020) hat ein Unternehmen 20 Arbeitstage, wenn du nach deinen Daten fragst oder eine Berichtigung verlangst. Du wendest dich zuerst an das Unternehmen.
law-in-dpdp = Das indische Datenschutzgesetz (Digital Personal Data Protection Act 2023) gibt den Menschen ab etwa dem 13. oder 14. Mai 2027 Rechte an ihren Daten. Bis dahin gelten diese Rechte nicht.

law-gi-gdpr = Gibraltar hat seit dem 1. Januar 2021 eine eigene Fassung der DSGVO, neben seinem Data Protection Act 2004.
law-ai-no-law = Anguilla hat kein allgemeines Datenschutzgesetz.
law-tc-no-law = Die Turks- und Caicosinseln haben kein allgemeines Datenschutzgesetz. Stand: August 2025.
law-sh-draft = St. Helena schrieb 2024 an einem Datenschutzgesetz.
law-gg-law = Guernsey hat den Data Protection (Bailiwick of Guernsey) Law, 2017. Seine Artikel zum Widerspruch heißen nach Direktwerbung (17), öffentlichem Interesse (18) und Forschung (19).
law-je-law = Jersey hat den Data Protection (Jersey) Law 2018. Nach Artikel 35 kannst du widersprechen, wenn ein Unternehmen sich auf sein berechtigtes Interesse stützt.
law-im-gdpr = Die Isle of Man hat ihren Data Protection Act 2018 und eine Verordnung aus demselben Jahr, nach der die DSGVO dort angewandt wird.
law-fo-act = Die Färöer haben ein eigenes Datenschutzgesetz (Nr. 80 vom 7. Juni 2020) und eine eigene Behörde.
law-gl-act = In Grönland gilt seit dem 1. Dezember 2016 ein älteres dänisches Datenschutzgesetz. Die dänische Behörde wacht darüber.
law-fr-overseas = Das französische Datenschutzgesetz (Nr. 78-17) reicht in dieses Gebiet. An Stelle der DSGVO gelten die Regeln, die in Frankreich selbst aus ihr folgen.
law-mc-law = Monaco hat das Gesetz Nr. 1.565 vom 3. Dezember 2024 über persönliche Daten.
law-sm-law = San Marino hat das Gesetz Nr. 171 vom 21. Dezember 2018 über persönliche Daten.
law-va-regulation = Die Vatikanstadt hat eine allgemeine Ordnung über persönliche Daten (Dekret Nr. DCLVII vom 30. April 2024), drei Jahre lang auf Probe.
law-ad-law = Andorra hat das Gesetz 29/2021 über persönliche Daten, in Kraft seit dem 17. Mai 2022.
law-xk-law = Kosovo hat das Gesetz Nr. 06/L-082 von 2019 über persönliche Daten.
law-mo-act = Macau hat das Gesetz 8/2005 über persönliche Daten.
law-aw-ordinance = Aruba hat eine eigene Verordnung über persönliche Daten, aber keine Datenschutzbehörde.
law-cw-ordinance = Curaçao hat eine eigene Verordnung über persönliche Daten (2010, Nr. 84).
law-bq-act = Bonaire, Sint Eustatius und Saba haben ein eigenes Gesetz über persönliche Daten (Wbp BES, in Kraft seit dem 10. Oktober 2010) und eine eigene Behörde.
law-bm-pipa = Bermuda hat den Personal Information Protection Act 2016, ganz in Kraft seit dem 1. Januar 2025.
law-ky-act = Die Kaimaninseln haben ein Datenschutzgesetz, in Kraft seit dem 30. September 2019.
law-vg-act = Die Britischen Jungferninseln haben ein Datenschutzgesetz, in Kraft seit dem 9. Juli 2021.

## Warum es kein Datum für die Antwort auf einen Widerspruch gibt

law-no-date-objection = Wir kennen in diesem Gesetz keine Frist für die Antwort auf einen Widerspruch. Darum zeigen wir kein Datum.
law-no-date-hk = Dieses Gesetz gilt für Kopien deiner Daten und Berichtigungen. Für die Antwort auf einen Widerspruch nennt es keine Frist. Darum zeigen wir kein Datum.
law-no-date-us = Das kalifornische Gesetz kennt kein Recht auf Widerspruch gegen KI-Training als solches, und Gesetze anderer Bundesstaaten haben wir nicht geprüft. Darum zeigen wir kein Datum.
law-no-date-in = Bevor diese Rechte gelten, gibt es keine Frist für eine Antwort. Auch für später kennen wir keine. Darum zeigen wir kein Datum.
law-no-date-no-law = Ohne ein solches Gesetz gibt es keine Frist, die wir zählen könnten. Darum zeigen wir kein Datum.
law-no-date-unchecked = Wir haben nicht herausgefunden, wie lange ein Unternehmen dort für seine Antwort hat. Darum zeigen wir kein Datum.

## Rechte, und was sich ändert

law-right-to-object = Stützt sich ein Unternehmen auf sein berechtigtes Interesse, kannst du jederzeit aus Gründen widersprechen, die sich aus deiner eigenen Lage ergeben. Es muss dann aufhören, außer es weist Gründe nach, die schwerer wiegen, oder es braucht die Daten für Rechtsansprüche (DSGVO, Artikel 21 Absatz 1).
law-why-not = Tut das Unternehmen nicht, was du verlangst, muss es dir innerhalb eines Monats sagen, warum, und dass du dich bei einer Behörde beschweren oder vor Gericht gehen kannst (DSGVO, Artikel 12 Absatz 4).
law-free-of-charge = Die Antwort kostet dich nichts, außer eine Anfrage ist offensichtlich unbegründet oder maßlos. Mehr Nachweise, wer du bist, darf das Unternehmen nur bei begründeten Zweifeln verlangen (DSGVO, Artikel 12 Absätze 5 und 6).
law-erasure-after-objection = Nach einem Widerspruch muss das Unternehmen die Daten löschen, außer es stehen Gründe dagegen, die schwerer wiegen (DSGVO, Artikel 17 Absatz 1 Buchstabe c).
law-restriction-meanwhile = Solange das Unternehmen prüft, wessen Gründe schwerer wiegen, kannst du verlangen, dass es die Daten nur aufbewahrt und sonst nichts damit tut (DSGVO, Artikel 18 Absatz 1 Buchstabe d).
law-complain-at-home = Du kannst dich bei einer Datenschutzbehörde beschweren, vor allem dort, wo du wohnst, wo du arbeitest oder wo der Verstoß geschah (DSGVO, Artikel 77).
law-authority-silent = Befasst sich die Behörde nicht mit deiner Beschwerde oder hörst du drei Monate lang nichts, kannst du vor Gericht gehen (DSGVO, Artikel 78 Absatz 2).
law-legitimate-interests-opinion = Der Europäische Datenschutzausschuss (EDSA) sagte in seiner Stellungnahme 28/2024, dass ein berechtigtes Interesse KI-Training erlauben kann, aber nur nach einer Prüfung im Einzelfall.
law-cologne-court = In einer vorläufigen Entscheidung hielt das Oberlandesgericht Köln Metas KI-Training mit öffentlichen Beiträgen nicht für rechtswidrig (15 UKl 2/25).
law-schleswig-court = Das Oberlandesgericht Schleswig-Holstein lehnte einen weiteren Eilantrag gegen Metas KI-Training ab, weil er zu spät kam, um eilig zu sein. Ob das Training rechtmäßig ist, entschied es nicht (6 UKl 3/25).
law-omnibus = Im November 2025 schlug die Europäische Kommission vor, eine Regel zum KI-Training in die DSGVO zu schreiben. Im Entwurf des Rates vom April 2026 fehlt sie. Zu diesem Teil gab es bis zum 18. Juni 2026 keine Einigung; Neueres haben wir nicht gefunden.
law-cross-border = Ab dem 2. April 2027 gelten neue EU-Regeln für Beschwerden, die mehr als ein Land betreffen (Verordnung (EU) 2025/2518).
law-cross-border-company-first = Nach den neuen EU-Regeln muss ein Anliegen wie ein Widerspruch zuerst an das Unternehmen gegangen sein, bevor man sich darüber beschwert.
law-cross-border-particulars = Von da an muss eine solche Beschwerde sagen, wer sich beschwert und wie man die Person erreicht. Sonst ist sie unzulässig (Artikel 4).
law-uk-complaints-procedure = Seit dem 19. Juni 2026 verlangt britisches Recht, dass ein Unternehmen es leicht macht, sich bei ihm zu beschweren, eine Beschwerde innerhalb von 30 Tagen bestätigt und das Ergebnis mitteilt (Data Protection Act 2018, Section 164A).
law-uk-company-first = Du musst das Beschwerdeverfahren des Unternehmens nicht nutzen. Die britische Behörde (ICO) hat aber gesagt, dass sie sich die meisten Beschwerden erst danach ansieht.
law-uk-three-months = Die britische Behörde (ICO) bittet darum, dass du dich innerhalb von drei Monaten nach deinem letzten Kontakt mit dem Unternehmen beschwerst. Ihre Seite ist vielleicht älter als Juni 2026.
law-uk-thirty-days = Im Vereinigten Königreich beginnen die 30 Tage, in denen das Unternehmen eine Beschwerde bestätigen muss, am Tag nach ihrem Eingang. Fällt der letzte Tag auf ein Wochenende oder einen Feiertag, zählt der nächste Arbeitstag.
law-quebec = In Québec muss ein Unternehmen innerhalb von 30 Tagen schriftlich antworten, wenn du nach deinen Daten fragst oder eine Berichtigung verlangst. Keine Antwort gilt als Ablehnung (Gesetz P-39.1, Artikel 32).

## Feiertage

holiday-new-year = Neujahr
holiday-st-brigid = St. Brigid’s Day
holiday-st-patrick = St. Patrick’s Day
holiday-good-friday = Karfreitag
holiday-easter-monday = Ostermontag
holiday-ie-may = Mai-Feiertag
holiday-ie-june = Juni-Feiertag
holiday-ie-august = August-Feiertag
holiday-ie-october = Oktober-Feiertag
holiday-gb-early-may = Feiertag Anfang Mai
holiday-gb-spring = Frühlings-Feiertag
holiday-gb-summer = Sommer-Feiertag
holiday-christmas = Erster Weihnachtstag
holiday-st-stephen = Stephanstag
holiday-gb-boxing-day = Zweiter Weihnachtstag
holiday-first-of-may = Erster Mai
holiday-ascension = Christi Himmelfahrt
holiday-easter = Ostersonntag
holiday-whit-sunday = Pfingstsonntag
holiday-whit-monday = Pfingstmontag
holiday-epiphany = Heilige Drei Könige
holiday-corpus-christi = Fronleichnam
holiday-assumption = Mariä Himmelfahrt
holiday-all-saints = Allerheiligen
holiday-second-christmas = Zweiter Weihnachtstag
holiday-de-unity = Tag der Deutschen Einheit
holiday-fr-victory = Tag des Sieges 1945
holiday-fr-national = Französischer Nationalfeiertag
holiday-fr-armistice = Tag des Waffenstillstands 1918
holiday-kr-march-first = Tag der Unabhängigkeitsbewegung Koreas
holiday-kr-children = Kindertag
holiday-kr-memorial = Südkoreanischer Gedenktag
holiday-kr-liberation = Tag der Befreiung Koreas
holiday-kr-foundation = Koreanischer Gründungstag
holiday-kr-hangeul = Hangeul-Tag
holiday-lt-state = Tag der Wiederherstellung des Staates Litauen
holiday-lt-independence = Tag der Wiederherstellung der Unabhängigkeit Litauens
holiday-lt-mothers = Muttertag
holiday-lt-fathers = Vatertag
holiday-lt-midsummer = Johannistag
holiday-lt-statehood = Tag des litauischen Staates
holiday-lt-all-souls = Allerseelen
holiday-lt-christmas-eve = Heiligabend
holiday-nl-king = Königstag
holiday-nl-liberation = Tag der Befreiung
holiday-se-national = Schwedischer Nationalfeiertag
holiday-se-midsummer = Mittsommertag

## Gut zu wissen, bevor du dich bei dieser Behörde beschwerst

law-authority-at = Schreib auf Deutsch. Ob auch Englisch angenommen wird, sagen die Quellen verschieden.
law-authority-au = Beschwer dich zuerst schriftlich beim Unternehmen und warte 30 Tage.
law-authority-be = Schreib auf Französisch, Niederländisch oder Deutsch. Englisch wird nicht angenommen.
law-authority-bg = Schreib auf Bulgarisch. E-Mails nimmt sie nur mit qualifizierter elektronischer Signatur an. Sonst schick es per Post oder Fax oder bring es selbst vorbei.
law-authority-br = Schreib zuerst dem Unternehmen und bewahr den Nachweis auf. Beschwerden gehen nur über ihr Online-Formular, mit gov.br-Konto.
law-authority-ca = Schreib zuerst an die Datenschutzstelle des Unternehmens. Québec, British Columbia und Alberta haben eigene Behörden.
law-authority-ca-qc = Sie ist für Québec zuständig. Sie hat ein Beschwerdeformular auf Französisch und Englisch.
law-authority-ch = Du kannst hier ein Unternehmen melden, bekommst aber keine Entscheidung für dich selbst. Eigene Ansprüche gehören vor ein Zivilgericht.
law-authority-cy = Nimm ihr Formular A. Es ist für deine Rechte da, auch für Widersprüche.
law-authority-de = Für ein Unternehmen wie LinkedIn ist die Behörde des Bundeslands richtig, in dem du wohnst. Sie leitet deine Beschwerde weiter.
law-authority-dk = Schreib zuerst dem Unternehmen. Sie braucht deinen Namen und deine Anschrift; Beschwerden ohne Namen behandelt sie nicht. Das Online-Formular braucht MitID. Ohne MitID geht es per E-Mail oder Post.
law-authority-ee = Eine ältere Seite dieser Behörde verlangt eine digitale oder handschriftliche Unterschrift.
law-authority-es = Nimm ihre eigenen Formulare, sie sind Pflicht: das für Anliegen, die ein Unternehmen offengelassen hat. Online brauchst du ein Zertifikat oder Cl@ve. Ohne beides druckst du das Formular aus und schickst es per Post, mit dem Brief als Anlage.
law-authority-fi = Finnisch und Schwedisch sind lieber gesehen.
law-authority-fr = Schreib zuerst dem Unternehmen: Sie befasst sich damit, wenn das Unternehmen einen Monat Zeit hatte oder schlecht geantwortet hat. Schreib auf Französisch, mit Namen und Kontaktdaten, und leg Kopien bei.
law-authority-gb = Beschwer dich zuerst beim Unternehmen. Die Behörde bittet dich, innerhalb von drei Monaten nach deinem letzten Kontakt mit dem Unternehmen zu ihr zu kommen.
law-authority-gr = Schreib bei einem Widerspruch oder für eine Kopie deiner Daten zuerst dem Unternehmen. Beschwerden ohne Namen kann sie liegen lassen.
law-authority-ie = Schreib zuerst dem Unternehmen. Am Telefon kannst du dich nicht beschweren. Diese Behörde ist in der EU federführend für LinkedIn, Meta, X, TikTok und Google.
law-authority-is = Ob Englisch angenommen wird, sagen die Quellen verschieden.
law-authority-it = Nimm ihre Vorlage und schick sie per Einschreiben oder zertifizierter E-Mail (PEC).
law-authority-li = Jede Form genügt. Es gibt ein elektronisches Formular.
law-authority-lv = Sie fragt, ob du dem Unternehmen geschrieben hast. Sie antwortet innerhalb von drei Monaten.
law-authority-nl = Schreib zuerst dem Unternehmen. Sie braucht deinen Namen, deine E-Mail-Adresse und deine Postanschrift und nimmt keine Beschwerden ohne Namen an.
law-authority-no = Das Online-Formular braucht BankID. Ohne BankID geht es per E-Mail oder Post.
law-authority-nz = Zuerst beantwortest du auf ihrer Website Fragen zu deinem Fall und zeigst, dass du dich an das Unternehmen gewandt hast.
law-authority-pl = Eine einfache E-Mail zählt nicht. Nimm ePUAP, die elektronische Zustellung oder die Post.
law-authority-pt = Nur schriftlich.
law-authority-ro = Schreib zuerst dem Unternehmen und leg einen Nachweis bei. Schriftlich und unterschrieben, mit deiner Postanschrift. Wenn du es elektronisch schickst, gib auch deine E-Mail-Adresse an.
law-authority-se = Was du einreichst, wird ein öffentliches Dokument.
law-authority-si = Per E-Mail oder Post. Sie empfiehlt ihr Formular.
law-authority-us = Für das ganze Land gibt es keine Behörde, die solche Beschwerden annimmt. Jeder Bundesstaat hat einen Attorney General, die meisten mit einem Formular für Verbraucher. Dort wählst du deinen Staat.
law-authority-sk = Schreib auf Slowakisch, auf Papier oder über die amtliche elektronische Einreichung. Eine einfache E-Mail muss innerhalb von drei Arbeitstagen bestätigt werden.
law-authority-us-ca = Sie ist für Kalifornien zuständig. Für einzelne Menschen wird sie nicht tätig, aber Beschwerden zeigen ihr, wo sie hinsehen muss.
law-authority-us-ca-ag = Er ist für Kalifornien zuständig. Einzelne Menschen berät er nicht. Er wird tätig, wenn viele dasselbe melden.
