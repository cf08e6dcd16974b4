# Threads

threads-training-eu-before = Wir wissen nicht, was Meta vor dem 27. Mai 2025 mit Beiträgen auf Threads in Europa gemacht hat.
threads-training-eu-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
threads-training-eu-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
threads-training-before = Wir wissen nicht, ab welchem Tag Meta dort, wo du lebst, KI mit Beiträgen auf Threads trainiert hat.
threads-training-before-maybe = Vielleicht: Was wir gelesen haben, ist von später, und es kann vorher schon gegolten haben.
threads-training-before-no-word = Vielleicht nicht: Keine Quelle, die wir gelesen haben, sagt das für diese Zeit.
threads-training-eu = Metas Richtlinie sagt, dass Meta seine KI mit dem entwickelt, was Erwachsene auf seinen Produkten öffentlich posten. Threads ist eines davon. Es gibt keinen Schalter, aber du kannst mit einem Formular widersprechen.
threads-training-own-text = Wir wissen nicht, ob Meta dort, wo du lebst, KI mit Beiträgen auf Threads trainiert. Die Richtlinie für deinen Ort haben wir nicht gelesen.
threads-training-world = Metas Richtlinie sagt, dass Meta seine KI mit Beiträgen und Fotos trainiert, die auf seinen Produkten geteilt werden. Threads ist eines davon. Einen Schalter oder ein Formular dagegen haben wir für deinen Ort nicht gefunden.
threads-training-own-text-like-others = Vielleicht: In der EU und in den meisten Teilen der Welt erlaubt Metas Richtlinie es.
threads-training-own-text-not-read = Vielleicht nicht: In der Richtlinie für deinen Ort kann etwas anderes stehen.
threads-age = Meta sagt, dass es KI in Europa nicht mit Beiträgen von Menschen unter 18 trainiert. Was sie Meta AI sagen, ist etwas anderes. Du darfst trotzdem widersprechen: Meta kennt dein Alter vielleicht nicht.
threads-door-rights = Metas Formular für deine Rechte, aus der Richtlinie von Threads
threads-door-meta-object = Metas allgemeines Formular für Widersprüche
threads-door-meta-help = Metas Kontakt zum Datenschutz
threads-objection-training = Training von KI mit dem, was ich öffentlich poste
threads-objection-ai-chats = Training von KI mit dem, was ich Meta AI frage
threads-objection-posts-by-others = Training von KI mit dem, was andere über mich gepostet haben
threads-used-public = Immer öffentlich sind auf Threads dein Name, dein Bild und was du über dich schreibst. Mit einem öffentlichen Profil sind auch deine Beiträge öffentlich.
threads-not-used-private = Mit einem privaten Profil sehen nur die Follower deine Beiträge, die du zugelassen hast. Metas Richtlinie nennt für die KI öffentliche Inhalte.
threads-not-covered-fediverse = Wo Threads mit anderen Diensten verbunden ist, gehen Kopien öffentlicher Beiträge dorthin. Was dort damit geschieht, hat Meta nicht in der Hand.
threads-note-form = Ein Formular nur für Threads haben wir nicht gesehen. Die Richtlinie von Threads führt zu diesem Formular von Meta.
