# The fields of objection forms, whatever the service.

form-first-name = First name
form-last-name = Last name
form-email = E-mail address
form-subject = What you object to
form-country = Country
form-links = Links to what it is about
form-reasons = Your reasons
