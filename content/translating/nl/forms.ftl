form-first-name = Voornaam
form-last-name = Achternaam
form-email = E-mailadres
form-subject = Waartegen je bezwaar maakt
form-country = Land
form-links = Links naar waar het om gaat
form-reasons = Je redenen
