# WhatsApp

whatsapp-chats-eu-before = Wir wissen nicht, ab welchem Tag Meta KI mit dem trainiert hat, was Menschen in Europa Meta AI in WhatsApp fragten.
whatsapp-chats-eu-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
whatsapp-chats-eu-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
whatsapp-chats-before = Wir wissen nicht, ab welchem Tag Meta KI mit dem trainiert hat, was Menschen Meta AI in WhatsApp fragten.
whatsapp-chats-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
whatsapp-chats-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
whatsapp-chats-eu = Metas Richtlinie sagt, dass Meta seine KI mit dem entwickelt, was Menschen Meta AI schreiben oder sagen, auch in WhatsApp, und dass das auch für Menschen unter 18 gilt. Es gibt keinen Schalter, aber du kannst mit einem Formular widersprechen.
whatsapp-chats-own-text = Wir wissen nicht, was Meta dort, wo du lebst, mit dem macht, was Menschen Meta AI in WhatsApp fragen. Die Richtlinie für deinen Ort haben wir nicht gelesen.
whatsapp-chats-own-text-like-others = Vielleicht: In der EU und in den meisten Teilen der Welt erlaubt Metas Richtlinie es.
whatsapp-chats-own-text-not-read = Vielleicht nicht: In der Richtlinie für deinen Ort kann etwas anderes stehen.
whatsapp-chats-world = Metas Richtlinie sagt, dass Meta seine KI mit dem trainiert, was Menschen Meta AI schreiben oder sagen. Meta AI gibt es auch in WhatsApp; deshalb gehen wir davon aus, dass es auch dort gilt. Einen Schalter oder ein Formular dagegen haben wir für deinen Ort nicht gefunden.
whatsapp-door-wa-object = WhatsApps Formular für Widersprüche
whatsapp-door-wa-help = WhatsApps Hilfe zum Widersprechen
whatsapp-door-wa-officer = WhatsApps Kontakt zum Datenschutz
whatsapp-door-meta-object = Metas allgemeines Formular für Widersprüche
whatsapp-objection-ai-chats = Training von KI mit dem, was ich Meta AI frage
whatsapp-objection-shared-by-others = Training von KI mit dem, was andere Meta AI über mich gesagt haben
whatsapp-used-ai = Was du Meta AI schreibst oder sagst, geht an Meta. WhatsApp gibt auch Angaben zu deinem Gerät und deiner Region weiter.
whatsapp-not-used-messages = WhatsApp sagt, dass Nachrichten und Anrufe zwischen Menschen verschlüsselt sind und niemand sonst sie lesen oder hören kann.
whatsapp-not-used-private-processing = Meta sagt, dass es nicht lesen kann, was dort mit seiner KI geteilt wird, wo „Private Processing“ genutzt wird.
whatsapp-not-covered-shared-by-others = Andere in einem Chat können deine Nachrichten mit Meta AI teilen. Dann hat Meta sie.
whatsapp-note-policies = WhatsApps eigene Richtlinie sagt nicht, ob KI trainiert wird. Das steht in der Richtlinie von Meta.
whatsapp-note-no-age-rule = Metas Richtlinie nennt alle, die registriert sind, auch Menschen unter 18.
