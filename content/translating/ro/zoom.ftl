zoom-training-before = Nu am citit nimic despre Zoom și antrenarea AI din acea perioadă.
zoom-training-before-same = Poate că nu: ce spune acum putea fi valabil și înainte.
zoom-training-before-no-word = Poate: nicio sursă citită de noi nu exclude asta pentru acea perioadă.
zoom-training-world = Condițiile Zoom spun că nu își antrenează propriul AI, nici pe al altor companii, cu ce spun, scriu, arată sau partajează oamenii în Zoom.
zoom-use-messages = întâlnirile tale
