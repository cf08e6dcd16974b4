# Die Felder von Widerspruchsformularen, gleich bei welchem Dienst.

form-first-name = Vorname
form-last-name = Nachname
form-email = E-Mail-Adresse
form-subject = Wogegen du widersprichst
form-country = Land
form-links = Links zu dem, worum es geht
form-reasons = Deine Gründe
