form-first-name = Imię
form-last-name = Nazwisko
form-email = Adres e-mail
form-subject = Czemu się sprzeciwiasz
form-country = Kraj
form-links = Linki do tego, o co chodzi
form-reasons = Twoje powody
