dropbox-training-before = Não lemos nada sobre o Dropbox e o treino de IA dessa altura.
dropbox-training-before-same = Talvez não: o que diz agora pode já ter valido antes.
dropbox-training-before-no-word = Talvez: nenhuma fonte que lemos o exclui quanto a essa altura.
dropbox-training-world = Os princípios do Dropbox dizem que não vai treinar IA com os dados dos clientes sem o consentimento deles.
dropbox-recipients-partners = Outras empresas cuja IA o Dropbox usa não podem treinar com os teus ficheiros. Só os recebem onde uma funcionalidade dessas é usada.
