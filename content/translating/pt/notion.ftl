notion-training-before = Não lemos nada sobre o Notion e o treino de IA dessa altura.
notion-training-before-same = Talvez não: o que diz agora pode já ter valido antes.
notion-training-before-no-word = Talvez: nenhuma fonte que lemos o exclui quanto a essa altura.
notion-training-world = O Notion diz que, por defeito, não treina IA com os dados dos clientes.
notion-use-files = as tuas páginas
