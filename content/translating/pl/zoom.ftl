zoom-training-before = Z tamtego czasu nie czytaliśmy niczego o Zoomie i trenowaniu AI.
zoom-training-before-same = Być może nie: to, co mówi teraz, mogło obowiązywać już wcześniej.
zoom-training-before-no-word = Być może: żadne z przeczytanych przez nas źródeł nie wyklucza tego dla tamtego czasu.
zoom-training-world = Warunki Zooma mówią, że nie trenuje on własnej AI ani AI innych firm na tym, co ludzie mówią, piszą, pokazują lub udostępniają w Zoomie.
zoom-use-messages = twoich spotkaniach
