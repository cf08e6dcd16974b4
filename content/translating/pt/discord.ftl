discord-training-world = Não sabemos se o Discord treina IA com o que as pessoas escrevem. A sua política diz que os conteúdos de espaços maiores podem ser usados para desenvolver funcionalidades. Não fala de treinar IA.
discord-training-world-public = Talvez: entre as funcionalidades que a política nomeia estão as que resumem conversas.
discord-training-world-not-named = Talvez não: a política não nomeia nenhum treino de IA.
discord-door-policy = A política de privacidade do Discord
discord-used-larger-spaces = A política do Discord diz que pode usar conteúdos de espaços maiores para desenvolver e melhorar os seus serviços.
discord-setting-improve = O Discord tem definições, nas definições pessoais sobre privacidade, que limitam o uso dos teus dados para melhorar os seus serviços.
discord-note-bots = Os bots num servidor pertencem a outros. O que fazem com o que leem, não é o Discord que decide.
