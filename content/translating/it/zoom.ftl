zoom-training-before = Non abbiamo letto nulla su Zoom e l’addestramento dell’IA risalente a quel periodo.
zoom-training-before-same = Forse Zoom non lo faceva: ciò che dice ora potrebbe essere stato vero anche allora.
zoom-training-before-no-word = Forse: nessuna fonte che abbiamo letto lo esclude per quel periodo.
zoom-training-world = I termini di Zoom dicono che non addestra la propria IA né quella di altre aziende con ciò che le persone dicono, scrivono, mostrano o condividono in Zoom.
zoom-use-messages = le tue riunioni
