# Warum ein Ort dazugehört, wozu er gehört. Die Namen sind die `why` in content/places/countries.json.

place-eu = Dieses Land ist Mitglied der Europäischen Union. Dort gilt die Datenschutz-Grundverordnung (DSGVO).
place-eea = Dieses Land gehört nicht zur Europäischen Union, aber zum Europäischen Wirtschaftsraum (EWR). Dort gilt die DSGVO seit dem 20. Juli 2018.
place-ch = Die Schweiz gehört weder zur Europäischen Union noch zum Europäischen Wirtschaftsraum. Sie hat ein eigenes Datenschutzgesetz, und LinkedIn nennt sie neben EU und EWR.
place-gb = Das Vereinigte Königreich hat die Europäische Union am 31. Januar 2020 verlassen. Es hat ein eigenes Datenschutzrecht.
place-ca = Kanada steht nicht auf der Liste der EU- und EWR-Länder. Seine eigene Aufsichtsbehörde hat sich mit LinkedIn befasst; darum wird es für sich betrachtet.
place-hk = Hongkong steht nicht auf der Liste der EU- und EWR-Länder. Seine eigene Aufsichtsbehörde hat sich mit LinkedIn befasst; darum wird es für sich betrachtet.
place-cn = Festlandchina steht nicht auf der Liste der EU- und EWR-Länder. Keine Quelle, die wir nennen können, sagt, was LinkedIn dort tut; darum wird es für sich betrachtet.
place-world = Dieser Ort steht nicht auf der Liste der EU- und EWR-Länder und gehört nicht zu den Orten, die wir für sich betrachten.

## Teile eines EU-Staats, in denen EU-Recht gilt

place-ax = Das EU-Recht umfasst die Ålandinseln (Artikel 355 Absatz 4 des Vertrags über die Arbeitsweise der Europäischen Union, AEUV). Die DSGVO gilt dort also wie in Finnland.
place-fr-outermost = Das ist ein französisches Gebiet in äußerster Randlage. Das EU-Recht umfasst es (AEUV, Artikel 349 und 355 Absatz 1). Die DSGVO gilt dort also.
place-fr-yt = Mayotte ist seit 2014 ein französisches Gebiet in äußerster Randlage. Das EU-Recht umfasst es (AEUV, Artikel 355 Absatz 1). Die DSGVO gilt dort also.

## Gebiete, deren Zuordnung nicht feststeht

place-fr-overseas = Das ist ein französisches Überseegebiet. Es gehört nicht zum Gebiet der EU (AEUV, Artikel 355 Absatz 2 und Anhang II), und es steht nicht fest, ob Dienste es zur EU zählen.
place-fr-bl = Saint-Barthélemy ist seit 2012 ein französisches Überseegebiet und keine äußerste Randlage mehr. Es gehört nicht zum Gebiet der EU (AEUV, Artikel 355 Absatz 2 und Anhang II), und es steht nicht fest, ob Dienste es zur EU zählen.
place-gl = Grönland gehört zum Königreich Dänemark, ist aber kein Teil der EU (AEUV, Artikel 355 Absatz 2 und Anhang II). Es steht nicht fest, ob Dienste es zur EU zählen.
place-fo = Die Färöer gehören zum Königreich Dänemark, aber die EU-Verträge gelten dort nicht (AEUV, Artikel 355 Absatz 5 Buchstabe a). Es steht nicht fest, ob Dienste sie zur EU zählen.
place-sj = Spitzbergen und Jan Mayen gehören zu Norwegen, aber Norwegen darf Spitzbergen vom Europäischen Wirtschaftsraum ausnehmen (EWR-Abkommen, Protokoll 40). Es steht nicht fest, ob Dienste sie zum EWR zählen.
place-bv = Zu diesem Gebiet haben wir keine Quelle gefunden. Es steht nicht fest, ob Dienste es zum Europäischen Wirtschaftsraum zählen.
place-nl-overseas = Das ist ein karibischer Teil des Königreichs der Niederlande. Er gehört nicht zum Gebiet der EU (AEUV, Artikel 355 Absatz 2 und Anhang II), und es steht nicht fest, ob Dienste ihn zur EU zählen.
place-gb-overseas = Das ist ein britisches Überseegebiet. Es war als überseeisches Gebiet mit der EU verbunden (AEUV, Artikel 355 Absatz 2 und Anhang II), bis das Vereinigte Königreich austrat. Es steht nicht fest, ob Dienste es zum Vereinigten Königreich zählen.
place-gi = Das EU-Recht umfasste Gibraltar (AEUV, Artikel 355 Absatz 3), bis das Vereinigte Königreich austrat. Seit 2021 hat es eine eigene Fassung der DSGVO. Es steht nicht fest, ob Dienste es zum Vereinigten Königreich zählen.
place-gb-crown = Das ist ein Kronbesitz und kein Teil des Vereinigten Königreichs. Die EU-Verträge galten dort nur zum Teil (AEUV, Artikel 355 Absatz 5 Buchstabe c), bis das Vereinigte Königreich austrat. Es steht nicht fest, ob Dienste ihn zum Vereinigten Königreich zählen.
place-mo = Macau hat ein eigenes Datenschutzgesetz. Es steht nicht fest, ob Dienste es zu Hongkong oder zum Rest der Welt zählen.
