dropbox-training-before = Vi har ikke læst noget om Dropbox og AI-træning fra den tid.
dropbox-training-before-same = Måske ikke: det, der siges nu, kan have gældt før.
dropbox-training-before-no-word = Måske: ingen kilde, vi har læst, udelukker det for den tid.
dropbox-training-world = Dropbox’ principper siger, at det ikke vil træne AI på kunders data uden deres samtykke.
dropbox-recipients-partners = Andre virksomheder, hvis AI Dropbox bruger, må ikke træne på dine filer. De får dem kun, hvor en sådan funktion bruges.
