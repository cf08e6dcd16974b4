# Was das Formular erreicht und was eine Antwort der Firma bedeutet. Nichts hier verspricht, dass Daten gelöscht werden.

## Ein Ort und Tag, zu dem keine Quelle etwas sagt

reading-not-covered-yes = Der Dienst könnte damals Daten von Mitgliedern genutzt haben. So weit reicht keine Quelle.
reading-not-covered-no = Der Dienst könnte damals keine Daten von Mitgliedern genutzt haben. So weit reicht keine Quelle.

## Welcher Weg welche Nutzung erreicht

purpose-content-training = Training von KI, die Inhalte erstellt, mit dem, was du ab jetzt veröffentlichst
purpose-other-training = Training anderer KI
purpose-posts-by-others = Was andere über dich veröffentlicht haben
purpose-earlier-data = Daten, die vorher gesammelt wurden
purpose-by-switch = Der Schalter beendet das von da an.
purpose-by-form = Das Formular fordert die Firma auf, das zu beenden.
purpose-by-form-without-promise = Du kannst das Formular versuchen. Ein Ergebnis ist nicht versprochen.
purpose-by-unknown = Wir kennen keinen Weg, das zu beenden.

## Antworten der Firma

reply-done = Sie sagen, es ist erledigt
reply-done-means = Sie sagen, dass sie beendet haben, wogegen du Widerspruch eingelegt hast. Prüfen kann das von hier aus niemand.
reply-done-next = Bewahre die Antwort als Nachweis auf. Wenn du ein Konto hast, sieh noch einmal nach dem Schalter.
reply-use-the-switch = Sie verweisen auf den Schalter
reply-use-the-switch-means = Sie wollen, dass du die Einstellung benutzt. Sie erfasst vielleicht nicht alles, wogegen du Widerspruch eingelegt hast.
reply-use-the-switch-next = Prüfe, ob der Schalter aus ist. Schreib dann zurück zu dem, was er nicht erfasst.
reply-needs-identity = Sie wollen wissen, wer ich bin
reply-needs-identity-means = Sie sind nicht sicher, dass die Anfrage von dir kommt. Mehr verlangen dürfen sie nur, wenn sie echte Zweifel haben.
reply-needs-identity-next = Antworte mit so wenig wie nötig. Schick nicht gleich eine Kopie deines Ausweises.
reply-more-time = Sie brauchen mehr Zeit
reply-more-time-means = Sie sagen, dass sie länger brauchen. Bei schwierigen Fällen kann das Gesetz das erlauben, wenn sie rechtzeitig sagen, warum.
reply-more-time-next = Warte bis zum späteren Tag. Wenn du willst, erinnern wir dich.
reply-more-time-next-open = Warte auf die Antwort. Wir kennen dort keinen späteren Tag im Gesetz.
reply-refused = Sie lehnen ab
reply-refused-means = Sie sagen, dass ihre Gründe schwerer wiegen als deine oder dass sie es nicht tun müssen.
reply-refused-next = Du kannst dich beschweren. Wir bereiten den Brief mit den Daten deines Falls vor.
reply-partly = Sie tun einen Teil davon
reply-partly-means = Ein Teil von dem, was du verlangt hast, ist noch offen.
reply-partly-next = Frag nach jedem offenen Teil. Du kannst dich auch beschweren.
reply-silence = Es kam keine Antwort
reply-silence-means = Die Firma hat dir nicht geantwortet.
reply-silence-next-open = Frag noch einmal. Einen letzten Tag kennen wir dort nicht; die Behörde kann sagen, was du tun kannst.
reply-silence-next = Frag noch einmal nach. Wenn der letzte Tag für eine Antwort vorbei ist, kannst du dich auch beschweren.
