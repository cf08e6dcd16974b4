form-first-name = Nome
form-last-name = Cognome
form-email = Indirizzo e-mail
form-subject = A che cosa ti opponi
form-country = Paese
form-links = Link a ciò di cui si tratta
form-reasons = I tuoi motivi
