notion-training-before = We hebben over Notion en AI-training niets gelezen uit die tijd.
notion-training-before-same = Misschien niet: wat het nu zegt, kan eerder al hebben gegolden.
notion-training-before-no-word = Misschien: geen bron die we hebben gelezen sluit het uit voor die tijd.
notion-training-world = Notion zegt dat het standaard geen AI traint met gegevens van klanten.
notion-use-files = je pagina’s
