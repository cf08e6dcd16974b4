form-first-name = Fornavn
form-last-name = Etternavn
form-email = E-postadresse
form-subject = Hva du protesterer mot
form-country = Land
form-links = Lenker til det saken gjelder
form-reasons = Grunnene dine
