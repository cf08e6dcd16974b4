# Bluesky

bluesky-training-world = Beiträge auf Bluesky sind öffentlich, und andere können sie lesen. Bluesky hat einen Weg vorgeschlagen, mit dem du sagst, ob sie KI damit trainieren dürfen. Als Einstellung haben wir ihn nicht gesehen.
bluesky-training-world-others = Vielleicht: Bluesky sagte, dass andere Unternehmen öffentliche Beiträge trotzdem sammeln können.
bluesky-training-world-asked-not-to = Vielleicht nicht: Mit dem Vorschlag könntest du sie bitten, es zu lassen. Zwingen würde er sie nicht.
bluesky-note-other-ai = Bluesky sagt, dass es KI nutzt, um Beiträge zu prüfen und auszuwählen, was du siehst, und dass nichts davon generative KI ist, die mit Beiträgen der Menschen trainiert wurde.
bluesky-own-before = Wir wissen nicht, was zu dieser Zeit bei Bluesky galt.
bluesky-own-before-same = Vielleicht nicht: Was Bluesky jetzt sagt, kann vorher schon gegolten haben.
bluesky-own-before-no-word = Vielleicht: Keine Quelle, die wir gelesen haben, schließt es für diese Zeit aus.
bluesky-own-world = Im November 2024 sagte Bluesky, dass es KI, die Inhalte erstellt, nicht mit Beiträgen der Menschen trainiert und es auch nicht vorhat.
bluesky-change-2026-11 = Bluesky sagte im November 2024, dass es KI, die Inhalte erstellt, nicht mit Beiträgen trainiert.
