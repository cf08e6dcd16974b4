zoom-training-before = Vi har inte läst något om Zoom och AI-träning från den tiden.
zoom-training-before-same = Kanske inte: det som sägs nu kan ha gällt tidigare.
zoom-training-before-no-word = Kanske: ingen källa som vi har läst utesluter det för den tiden.
zoom-training-world = Zooms villkor säger att det inte tränar sin egen eller andra företags AI på det som människor säger, skriver, visar eller delar i Zoom.
zoom-use-messages = dina möten
