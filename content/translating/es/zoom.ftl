zoom-training-before = No hemos leído nada sobre Zoom y el entrenamiento de IA de ese periodo.
zoom-training-before-same = Quizá Zoom no lo hizo: puede que lo que dice ahora también fuera cierto entonces.
zoom-training-before-no-word = Quizá: ninguna fuente que hayamos leído lo descarta para ese periodo.
zoom-training-world = Las condiciones de Zoom dicen que no entrena su propia IA ni la de otras empresas con lo que la gente dice, escribe, muestra o comparte en Zoom.
zoom-use-messages = tus reuniones
