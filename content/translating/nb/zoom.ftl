zoom-training-before = Vi har ikke lest noe om Zoom og KI-trening fra den tiden.
zoom-training-before-same = Kanskje ikke: det den sier nå, kan ha gjeldt før.
zoom-training-before-no-word = Kanskje: ingen kilde vi har lest, utelukker det for den tiden.
zoom-training-world = Vilkårene til Zoom sier at det ikke trener sin egen eller andre selskapers KI på det folk sier, skriver, viser eller deler i Zoom.
zoom-use-messages = møtene dine
