zoom-training-before = Vi har ikke læst noget om Zoom og AI-træning fra den tid.
zoom-training-before-same = Måske ikke: det, der siges nu, kan have gældt før.
zoom-training-before-no-word = Måske: ingen kilde, vi har læst, udelukker det for den tid.
zoom-training-world = Zooms vilkår siger, at det ikke træner sin egen eller andre virksomheders AI på det, folk siger, skriver, viser eller deler i Zoom.
zoom-use-messages = dine møder
