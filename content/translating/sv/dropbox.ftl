dropbox-training-before = Vi har inte läst något om Dropbox och AI-träning från den tiden.
dropbox-training-before-same = Kanske inte: det som sägs nu kan ha gällt tidigare.
dropbox-training-before-no-word = Kanske: ingen källa som vi har läst utesluter det för den tiden.
dropbox-training-world = Dropbox principer säger att det inte kommer att träna AI på kunders data utan deras samtycke.
dropbox-recipients-partners = Andra företag vars AI Dropbox använder får inte träna på dina filer. De får dem bara där en sådan funktion används.
