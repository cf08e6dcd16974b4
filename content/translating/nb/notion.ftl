notion-training-before = Vi har ikke lest noe om Notion og KI-trening fra den tiden.
notion-training-before-same = Kanskje ikke: det den sier nå, kan ha gjeldt før.
notion-training-before-no-word = Kanskje: ingen kilde vi har lest, utelukker det for den tiden.
notion-training-world = Notion sier at det ikke trener KI på kundenes data som standard.
notion-use-files = sidene dine
