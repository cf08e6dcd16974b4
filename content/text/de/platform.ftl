### Wörter, die das System für die App zeigt, und jene, die vor dem Kern da sein müssen. Je eine Zeile: `scripts/platform-strings.py`
### macht daraus die Ressourcen für Android.

## Bevor der Kern da ist, und wenn er nicht kommen kann.

loading = Deine Notizen werden geöffnet …
newer-archive = Deine Notizen stammen von einem neueren Untrained. Aktualisiere die App, um sie zu öffnen. Sie sind unverändert.
broken-installation = Diese Installation ist beschädigt. Installiere Untrained neu; deine Notizen bleiben, wie sie sind.
damaged-archive = Deine gespeicherten Notizen waren nicht lesbar. Sie liegen jetzt beiseite, und du beginnst mit einer leeren Seite.

## Arten von Mitteilungen, in den Einstellungen des Systems.

channel-switch = Die Einstellung: Starts, Kontrollen, Geburtstage
channel-objection = Dein Widerspruch: Antworten und Fristen
channel-facts = Fakten in der App sind alt

## Der Startbildschirm und das Teilen-Menü anderer Apps.

share-target = In Untrained als Beleg ablegen
shortcut-steps = Schritte öffnen
shortcut-reminders = Erinnerungen

## Nur iPhone: das Teilen-Menü anderer Apps, das Widget, Siri. In dem, was man zu Siri sagt, steht APP für den Namen der App.

ios-share-kept = Angekommen. Öffne Untrained und sag, wohin es gehört.
ios-share-refused = Das konnte Untrained nicht annehmen. Es nimmt Bilder bis 20 MB, höchstens zehn auf einmal.
ios-widget-name = Als Nächstes
ios-widget-about = Zeigt das eine, was als Nächstes zu tun ist. Im diskreten Modus zeigt es nichts.
ios-intent-next = Was als Nächstes kommt
ios-intent-nothing = Hier gibt es nichts zu sagen. Öffne Untrained, um mehr zu sehen.
ios-intent-later = Morgen erinnern
ios-phrase-next = Trainiert LinkedIn mit meinen Daten, APP?
ios-phrase-later = Erinnere mich morgen mit APP
ios-lock-reason = Untrained ist gesperrt.
ios-unlock = Entsperren
ios-face-id = Nur zum Entsperren der App, wenn du das in ihren Einstellungen eingeschaltet hast.
