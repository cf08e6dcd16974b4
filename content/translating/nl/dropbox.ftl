dropbox-training-before = We hebben over Dropbox en AI-training niets gelezen uit die tijd.
dropbox-training-before-same = Misschien niet: wat het nu zegt, kan eerder al hebben gegolden.
dropbox-training-before-no-word = Misschien: geen bron die we hebben gelezen sluit het uit voor die tijd.
dropbox-training-world = De principes van Dropbox zeggen dat het geen AI zal trainen met gegevens van klanten zonder hun toestemming.
dropbox-recipients-partners = Andere bedrijven waarvan Dropbox AI gebruikt, mogen niet met je bestanden trainen. Ze krijgen die alleen waar zo’n functie wordt gebruikt.
