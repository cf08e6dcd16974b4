notion-training-before = Z tamtego czasu nie czytaliśmy niczego o Notion i trenowaniu AI.
notion-training-before-same = Być może nie: to, co mówi teraz, mogło obowiązywać już wcześniej.
notion-training-before-no-word = Być może: żadne z przeczytanych przez nas źródeł nie wyklucza tego dla tamtego czasu.
notion-training-world = Notion podaje, że domyślnie nie trenuje AI na danych klientów.
notion-use-files = twoich stronach
