dropbox-training-before = Non abbiamo letto nulla su Dropbox e l’addestramento dell’IA risalente a quel periodo.
dropbox-training-before-same = Forse Dropbox non lo faceva: ciò che dice ora potrebbe essere stato vero anche allora.
dropbox-training-before-no-word = Forse: nessuna fonte che abbiamo letto lo esclude per quel periodo.
dropbox-training-world = I principi di Dropbox dicono che non addestrerà l’IA con i dati dei clienti senza il loro consenso.
dropbox-recipients-partners = Altre aziende di cui Dropbox usa l’IA non possono addestrarla con i tuoi file. Li ricevono solo dove si usa una funzione di questo tipo.
