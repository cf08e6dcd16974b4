form-first-name = Förnamn
form-last-name = Efternamn
form-email = E-postadress
form-subject = Det du invänder mot
form-country = Land
form-links = Länkar till det som det gäller
form-reasons = Dina skäl
