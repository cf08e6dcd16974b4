wetransfer-training-before = No hemos leído nada sobre WeTransfer y el entrenamiento de IA de ese periodo.
wetransfer-training-before-same = Quizá WeTransfer no lo hizo: puede que lo que dice ahora también fuera cierto entonces.
wetransfer-training-before-no-word = Quizá: ninguna fuente que hayamos leído lo descarta para ese periodo.
wetransfer-training-world = Las condiciones de WeTransfer dicen que tu contenido no se usa para entrenar IA. En julio de 2025, tras protestas, había retirado de ellas una cláusula sobre IA.
