# DeepL

deepl-training-before = Wir wissen nicht, ab welchem Tag DeepL KI mit Texten aus seinem kostenlosen Übersetzer trainiert hat.
deepl-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
deepl-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
deepl-training-world = Es wurde berichtet, dass DeepL seine KI mit Texten trainieren darf, die Menschen kostenlos übersetzen. Einen Schalter gibt es nicht; Texte aus bezahlten Tarifen werden nicht genutzt.
deepl-door-privacy = DeepLs Datenschutzerklärung
deepl-used-free = Es wurde berichtet, dass behalten und zur Verbesserung von DeepLs KI genutzt werden kann, was du in den kostenlosen Übersetzer oder die App eingibst. Menschen dürfen es lesen.
deepl-not-used-paid = Es wurde berichtet, dass Texte von Menschen, die bezahlen, nach dem Übersetzen gelöscht und nicht zum Training genutzt werden.
deepl-note-secret = Übersetze dort also besser nichts kostenlos, was geheim bleiben muss.
deepl-note-policy = DeepLs Datenschutzerklärung haben wir nur so gelesen, wie andere sie zitieren.
deepl-use-texts = deinen Texten
