form-first-name = Fornavn
form-last-name = Efternavn
form-email = E-mailadresse
form-subject = Det, du gør indsigelse mod
form-country = Land
form-links = Links til det, det handler om
form-reasons = Dine grunde
