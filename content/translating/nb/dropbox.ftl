dropbox-training-before = Vi har ikke lest noe om Dropbox og KI-trening fra den tiden.
dropbox-training-before-same = Kanskje ikke: det den sier nå, kan ha gjeldt før.
dropbox-training-before-no-word = Kanskje: ingen kilde vi har lest, utelukker det for den tiden.
dropbox-training-world = Prinsippene til Dropbox sier at det ikke vil trene KI på kundenes data uten deres samtykke.
dropbox-recipients-partners = Andre selskaper som Dropbox bruker KI fra, får ikke trene på filene dine. De får dem bare der en slik funksjon brukes.
