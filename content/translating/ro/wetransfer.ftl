wetransfer-training-before = Nu am citit nimic despre WeTransfer și antrenarea AI din acea perioadă.
wetransfer-training-before-same = Poate că nu: ce spune acum putea fi valabil și înainte.
wetransfer-training-before-no-word = Poate: nicio sursă citită de noi nu exclude asta pentru acea perioadă.
wetransfer-training-world = Condițiile WeTransfer spun că nu se folosește conținutul tău pentru a antrena AI. În iulie 2025, după proteste, scosese din ele o clauză despre AI.
