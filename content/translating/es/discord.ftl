discord-training-world = No sabemos si Discord entrena IA con lo que la gente escribe. Su política dice que el contenido de espacios más grandes puede usarse para desarrollar funciones. No habla de entrenar IA.
discord-training-world-public = Quizá: entre las funciones que menciona la política están las que resumen conversaciones.
discord-training-world-not-named = Quizá no: la política no menciona ningún entrenamiento de IA.
discord-door-policy = La política de privacidad de Discord
discord-used-larger-spaces = La política de Discord dice que puede usar contenido de espacios más grandes para desarrollar y mejorar sus servicios.
discord-setting-improve = Discord tiene ajustes, en los ajustes de usuario sobre privacidad, que limitan el uso de tus datos para mejorar sus servicios.
discord-note-bots = Los bots de un servidor son de otros. Qué hacen con lo que leen no lo decide Discord.
