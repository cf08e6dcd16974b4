# ChatGPT

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
chatgpt-not-covered-feedback = OpenAIs Richtlinie für Europa sagt, dass es auch nutzen darf, was du mit einer Rückmeldung mitschickst.
chatgpt-not-covered-sora = Sora hat einen eigenen Schalter. Die Anfrage auf OpenAIs Datenschutzseite gilt für beide.
chatgpt-setting-portal = OpenAI hat auch eine Seite für Datenschutzanfragen, etwa damit es nicht mit deinen Inhalten trainiert.
chatgpt-covers-new = Wenn du es ausschaltest, werden neue Gespräche nicht zum Training genutzt.
chatgpt-use-chats = deinen Chats
