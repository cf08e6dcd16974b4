# Was das Formular erreicht. Nichts hier verspricht, dass Daten gelöscht werden.

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
