notion-training-before = Non abbiamo letto nulla su Notion e l’addestramento dell’IA risalente a quel periodo.
notion-training-before-same = Forse Notion non lo faceva: ciò che dice ora potrebbe essere stato vero anche allora.
notion-training-before-no-word = Forse: nessuna fonte che abbiamo letto lo esclude per quel periodo.
notion-training-world = Notion dice di non addestrare l’IA con i dati dei clienti per impostazione predefinita.
notion-use-files = le tue pagine
