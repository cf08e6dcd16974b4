zoom-training-before = We hebben over Zoom en AI-training niets gelezen uit die tijd.
zoom-training-before-same = Misschien niet: wat het nu zegt, kan eerder al hebben gegolden.
zoom-training-before-no-word = Misschien: geen bron die we hebben gelezen sluit het uit voor die tijd.
zoom-training-world = Zooms voorwaarden zeggen dat het zijn eigen AI en die van andere bedrijven niet traint met wat mensen in Zoom zeggen, schrijven, tonen of delen.
zoom-use-messages = je vergaderingen
