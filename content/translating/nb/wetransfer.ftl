wetransfer-training-before = Vi har ikke lest noe om WeTransfer og KI-trening fra den tiden.
wetransfer-training-before-same = Kanskje ikke: det den sier nå, kan ha gjeldt før.
wetransfer-training-before-no-word = Kanskje: ingen kilde vi har lest, utelukker det for den tiden.
wetransfer-training-world = Vilkårene til WeTransfer sier at innholdet ditt ikke brukes til å trene KI. I juli 2025 hadde selskapet etter protester tatt en klausul om KI ut av dem.
