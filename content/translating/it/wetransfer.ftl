wetransfer-training-before = Non abbiamo letto nulla su WeTransfer e l’addestramento dell’IA risalente a quel periodo.
wetransfer-training-before-same = Forse WeTransfer non lo faceva: ciò che dice ora potrebbe essere stato vero anche allora.
wetransfer-training-before-no-word = Forse: nessuna fonte che abbiamo letto lo esclude per quel periodo.
wetransfer-training-world = I termini di WeTransfer dicono che i tuoi contenuti non vengono usati per addestrare l’IA. Nel luglio 2025, dopo proteste, ne aveva tolto una clausola sull’IA.
