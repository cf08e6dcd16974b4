wetransfer-training-before = Z tamtego czasu nie czytaliśmy niczego o WeTransferze i trenowaniu AI.
wetransfer-training-before-same = Być może nie: to, co mówi teraz, mogło obowiązywać już wcześniej.
wetransfer-training-before-no-word = Być może: żadne z przeczytanych przez nas źródeł nie wyklucza tego dla tamtego czasu.
wetransfer-training-world = Warunki WeTransfera mówią, że twoje treści nie są wykorzystywane do trenowania AI. W lipcu 2025, po protestach, usunął on z nich klauzulę o AI.
