# Bluesky

bluesky-training-world = Bluesky hat einen Weg vorgeschlagen, mit dem du sagst, ob andere KI mit deinen Beiträgen trainieren dürfen. Als Einstellung haben wir ihn nicht gesehen.
bluesky-training-world-others = Vielleicht: Den Vorschlag gibt es, weil andere öffentliche Beiträge lesen können, und zwingen würde er sie nicht.
bluesky-training-world-itself = Nein: Nichts, was wir gelesen haben, sagt, dass Bluesky selbst KI mit Beiträgen trainiert.
bluesky-note-other-ai = Bluesky sagt, dass es KI nutzt, um Beiträge zu prüfen und auszuwählen, was du siehst, und dass nichts davon generative KI ist, die mit Beiträgen der Menschen trainiert wurde.
