wetransfer-training-before = We hebben over WeTransfer en AI-training niets gelezen uit die tijd.
wetransfer-training-before-same = Misschien niet: wat het nu zegt, kan eerder al hebben gegolden.
wetransfer-training-before-no-word = Misschien: geen bron die we hebben gelezen sluit het uit voor die tijd.
wetransfer-training-world = WeTransfers voorwaarden zeggen dat je inhoud niet wordt gebruikt om AI te trainen. In juli 2025, na protesten, had het er een clausule over AI uit gehaald.
