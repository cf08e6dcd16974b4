zoom-training-before = Não lemos nada sobre o Zoom e o treino de IA dessa altura.
zoom-training-before-same = Talvez não: o que diz agora pode já ter valido antes.
zoom-training-before-no-word = Talvez: nenhuma fonte que lemos o exclui quanto a essa altura.
zoom-training-world = Os termos do Zoom dizem que não treina a sua própria IA nem a de outras empresas com o que as pessoas dizem, escrevem, mostram ou partilham no Zoom.
zoom-use-messages = as tuas reuniões
