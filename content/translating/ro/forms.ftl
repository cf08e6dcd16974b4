form-first-name = Prenume
form-last-name = Nume
form-email = Adresă de e-mail
form-subject = La ce te opui
form-country = Țara
form-links = Linkuri la ce este vorba
form-reasons = Motivele tale
