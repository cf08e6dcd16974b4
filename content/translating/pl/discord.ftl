discord-training-world = Nie wiemy, czy Discord trenuje AI na tym, co ludzie piszą. Jego polityka mówi, że treści z większych przestrzeni mogą być wykorzystywane do rozwijania funkcji. O trenowaniu AI nie mówi.
discord-training-world-public = Być może: wśród funkcji, które wymienia polityka, są takie, które streszczają rozmowy.
discord-training-world-not-named = Być może nie: polityka nie wymienia trenowania AI.
discord-door-policy = Polityka prywatności Discorda
discord-used-larger-spaces = Polityka Discorda mówi, że może on wykorzystywać treści z większych przestrzeni do rozwijania i ulepszania swoich usług.
discord-setting-improve = Discord ma w ustawieniach użytkownika o prywatności ustawienia, które ograniczają wykorzystywanie twoich danych do ulepszania jego usług.
discord-note-bots = Boty na serwerze należą do innych. O tym, co robią z tym, co czytają, Discord nie decyduje.
