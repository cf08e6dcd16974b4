notion-training-before = No hemos leído nada sobre Notion y el entrenamiento de IA de ese periodo.
notion-training-before-same = Quizá Notion no lo hizo: puede que lo que dice ahora también fuera cierto entonces.
notion-training-before-no-word = Quizá: ninguna fuente que hayamos leído lo descarta para ese periodo.
notion-training-world = Notion dice que, por defecto, no entrena IA con datos de los clientes.
notion-use-files = tus páginas
