wetransfer-training-before = Não lemos nada sobre o WeTransfer e o treino de IA dessa altura.
wetransfer-training-before-same = Talvez não: o que diz agora pode já ter valido antes.
wetransfer-training-before-no-word = Talvez: nenhuma fonte que lemos o exclui quanto a essa altura.
wetransfer-training-world = Os termos do WeTransfer dizem que os teus conteúdos não são usados para treinar IA. Em julho de 2025, depois de protestos, tinha retirado deles uma cláusula sobre IA.
