dropbox-training-before = No hemos leído nada sobre Dropbox y el entrenamiento de IA de ese periodo.
dropbox-training-before-same = Quizá Dropbox no lo hizo: puede que lo que dice ahora también fuera cierto entonces.
dropbox-training-before-no-word = Quizá: ninguna fuente que hayamos leído lo descarta para ese periodo.
dropbox-training-world = Los principios de Dropbox dicen que no entrenará IA con datos de los clientes sin su consentimiento.
dropbox-recipients-partners = Otras empresas cuya IA usa Dropbox no pueden entrenar con tus archivos. Solo los reciben donde se usa una función así.
