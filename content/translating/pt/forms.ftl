form-first-name = Nome próprio
form-last-name = Apelido
form-email = Endereço de e-mail
form-subject = A que te opões
form-country = País
form-links = Ligações para aquilo de que se trata
form-reasons = Os teus motivos
