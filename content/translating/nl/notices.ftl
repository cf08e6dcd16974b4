notice-discreet-title = Een herinnering die je hebt ingesteld
notice-discreet-body = Open de app om die te zien.

notice-trial-title = Een testmelding
notice-trial-body = Herinneringen komen op dit apparaat aan.

widget-next = { $what } · { $date }
widget-nothing = Nu niets te doen
notice-also = Ook: { $others }
notice-also-count = { $count ->
    [one] En nog één ding. Open de app om het te zien.
   *[other] En nog { $count } dingen. Open de app om ze te zien.
}

notice-starts-soon-title = { $service }: begint bijna
notice-starts-soon-body = AI-training begint op { $date }. Open de app voor wat je nu kunt doen.
notice-still-on-title = { $service }: staat nog aan
notice-still-on-title-block = { $service }: blokkade nog uit
notice-still-on-body = Je wilde de AI-training uitzetten. Het kost ongeveer twee minuten.
notice-still-on-body-block = Je wilde de AI-training blokkeren. Het kost ongeveer twee minuten.
notice-look-again-title = { $service }: nog uit?
notice-look-again-title-block = { $service }: nog geblokkeerd?
notice-look-again-body = Instellingen kunnen veranderen. Kijk even of het nog uitstaat.
notice-look-again-body-block = Instellingen kunnen veranderen. Kijk even of het nog geblokkeerd is.
notice-answer-due-title = { $service }: al antwoord?
notice-answer-due-body = Het antwoord op je bezwaar moest er uiterlijk rond { $date } zijn.
notice-extension-over-title = { $service }: extra tijd om
notice-extension-over-body = De langere tijd voor een antwoord liep uiterlijk rond { $date } af.
notice-acknowledgement-title = { $service }: al bevestigd?
notice-acknowledgement-body = Het bedrijf moest je klacht uiterlijk op { $date } bevestigen.
notice-authority-title = { $service }: al nieuws?
notice-authority-body = Uiterlijk { $date } hoort de toezichthouder je te zeggen hoe je klacht loopt.
notice-own-term-title = { $service }: je termijn is om
notice-own-term-body = De termijn die je hebt gesteld, eindigt op { $date }. Is er antwoord gekomen?
notice-complaint-window-title = { $service }: klacht kan nog
notice-complaint-window-body = De toezichthouder vraagt om klachten uiterlijk op { $date } in te dienen.
notice-turning-18-title = Gefeliciteerd: je bent 18
notice-turning-18-body = { $service } kan nu AI trainen met { $data }. Wat kun je doen?
notice-facts-old-title = Onze feiten zijn oud
notice-facts-old-body = Op { $date } was een nieuwe controle aan de beurt. Zoek een update van de app.

action-steps = Open de stappen
action-look = Even kijken
action-off = Het staat uit
action-off-block = Het is geblokkeerd
action-still-off = Nog uit
action-still-off-block = Nog geblokkeerd
action-tomorrow = Morgen
action-open = Openen

coming-starts-soon = { $service }: begint bijna
coming-still-on = { $service }: staat nog aan
coming-still-on-block = { $service }: nog niet geblokkeerd
coming-look-again = { $service }: opnieuw kijken
coming-answer-due = { $service }: antwoord moet er zijn
coming-extension-over = { $service }: extra tijd om
coming-acknowledgement = { $service }: klacht moet worden bevestigd
coming-authority = { $service }: nieuws van de toezichthouder moet er zijn
coming-own-term = { $service }: je termijn is om
coming-complaint-window = { $service }: laatste dagen voor een klacht
coming-turning-18 = { $service }: je wordt 18
coming-facts-old = Feiten zijn toe aan een nieuwe controle

kind-starts-soon = Voor een start
kind-starts-soon-hint = 7 dagen en 1 dag voordat training begint waar jij woont
kind-still-on = Nog aan
kind-still-on-hint = Zolang je het niet hebt uitgezet, steeds minder vaak
kind-look-again = Opnieuw kijken
kind-look-again-hint = 30 dagen nadat je het zag uitstaan, daarna eens per jaar, en als er iets is veranderd
kind-answer-due = Antwoord moet er zijn
kind-answer-due-hint = Als er een antwoord op je bezwaar had moeten komen
kind-extension-over = Extra tijd om
kind-extension-over-hint = Als de langere tijd voor een antwoord om is
kind-acknowledgement = Klacht bevestigd
kind-acknowledgement-hint = Als een bedrijf de tijd heeft gehad om een klacht te bevestigen
kind-authority = Nieuws van de toezichthouder
kind-authority-hint = Drie maanden na een klacht, of na het laatste bericht
kind-own-term = Je eigen termijn
kind-own-term-hint = Op de laatste dag van een termijn die je hebt gesteld
kind-complaint-window = Laatste dagen voor een klacht
kind-complaint-window-hint = 14 dagen voordat de tijd voor een klacht om is
kind-turning-18 = 18 worden
kind-turning-18-hint = Op de dag zelf
kind-facts-old = Feiten zijn oud
kind-facts-old-hint = Als de feiten van deze app een nieuwe controle nodig hebben, eens per kwartaal
