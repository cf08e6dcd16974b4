notion-training-before = Nu am citit nimic despre Notion și antrenarea AI din acea perioadă.
notion-training-before-same = Poate că nu: ce spune acum putea fi valabil și înainte.
notion-training-before-no-word = Poate: nicio sursă citită de noi nu exclude asta pentru acea perioadă.
notion-training-world = Notion spune că nu antrenează implicit AI cu datele clienților.
notion-use-files = paginile tale
