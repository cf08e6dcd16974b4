dropbox-training-before = Nu am citit nimic despre Dropbox și antrenarea AI din acea perioadă.
dropbox-training-before-same = Poate că nu: ce spune acum putea fi valabil și înainte.
dropbox-training-before-no-word = Poate: nicio sursă citită de noi nu exclude asta pentru acea perioadă.
dropbox-training-world = Principiile Dropbox spun că nu va antrena AI cu datele clienților fără consimțământul lor.
dropbox-recipients-partners = Alte companii al căror AI îl folosește Dropbox nu au voie să îl antreneze cu fișierele tale. Le primesc doar acolo unde se folosește o astfel de funcție.
