form-first-name = Nombre
form-last-name = Apellidos
form-email = Dirección de correo electrónico
form-subject = A qué te opones
form-country = País
form-links = Enlaces a aquello de lo que se trata
form-reasons = Tus motivos
