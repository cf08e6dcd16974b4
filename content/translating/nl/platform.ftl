loading = Je notities worden geopend …
newer-archive = Je notities zijn door een nieuwere Untrained geschreven. Werk de app bij om ze te openen. Er is niets aan veranderd.
broken-installation = Deze installatie is beschadigd. Installeer Untrained opnieuw; je notities blijven zoals ze zijn.
damaged-archive = Je opgeslagen notities konden niet worden gelezen. Ze zijn apart gezet, en je begint met een lege pagina.

channel-switch = De instelling: starts, controles, verjaardagen
channel-objection = Je bezwaar: antwoorden en termijnen
channel-facts = Feiten in de app zijn oud

share-target = Als bewijs bewaren in Untrained
shortcut-steps = Open de stappen
shortcut-reminders = Herinneringen

ios-share-kept = Aangenomen. Open Untrained om te zeggen waar het bij hoort.
ios-share-refused = Untrained kon dit niet aannemen. Het neemt afbeeldingen van hoogstens 20 MB aan, tien tegelijk.
ios-widget-name = Het volgende
ios-widget-about = Toont het ene ding dat nu te doen is. In de discrete modus toont het niets.
ios-intent-next = Wat er nu te doen is
ios-intent-nothing = Hier valt niets te zeggen. Open Untrained om het te zien.
ios-intent-later = Herinner me morgen
ios-phrase-next = Traint LinkedIn met mijn gegevens, APP?
ios-phrase-later = Herinner me morgen met APP
ios-lock-reason = Untrained is vergrendeld.
ios-unlock = Ontgrendelen
ios-face-id = Alleen om de app te ontgrendelen, als je dat in de instellingen ervan hebt aangezet.
