dropbox-training-before = Z tamtego czasu nie czytaliśmy niczego o Dropboksie i trenowaniu AI.
dropbox-training-before-same = Być może nie: to, co mówi teraz, mogło obowiązywać już wcześniej.
dropbox-training-before-no-word = Być może: żadne z przeczytanych przez nas źródeł nie wyklucza tego dla tamtego czasu.
dropbox-training-world = Zasady Dropboxa mówią, że nie będzie on trenować AI na danych klientów bez ich zgody.
dropbox-recipients-partners = Inne firmy, których AI używa Dropbox, nie mogą trenować na twoich plikach. Dostają je tylko tam, gdzie używa się takiej funkcji.
