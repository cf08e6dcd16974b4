form-first-name = Prénom
form-last-name = Nom
form-email = Adresse e-mail
form-subject = Ce à quoi vous vous opposez
form-country = Pays
form-links = Liens vers ce dont il s’agit
form-reasons = Vos raisons
