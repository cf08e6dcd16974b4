# LinkedIn: alle Sätze dazu. Die Namen sind die aus content/services/linkedin.json, Punkte als Bindestriche.

## Training, Zeitraum für Zeitraum

linkedin-training-eu-before = Wir wissen nicht, was LinkedIn vor dem 18. September 2024 mit deinen Daten gemacht hat. An diesem Tag fiel die Einstellung auf.
linkedin-training-eu-before-left-out = Nein: Als die Einstellung im September 2024 auffiel, hieß es, Menschen in der EU, im EWR und in der Schweiz seien ausgenommen.
linkedin-training-eu-before-no-start-day = Vielleicht: LinkedIn hat nicht gesagt, wann es zum ersten Mal KI mit Daten der Mitglieder trainiert hat, und keine Quelle sagt, dass Europa vor diesem Tag ausgenommen war.
linkedin-training-eu-left-out = Damals nahm LinkedIn Menschen in der EU, im EWR und in der Schweiz von diesem Training aus. Die Einstellung wurde ihnen nicht angeboten.
linkedin-training-eu-announced = LinkedIn hat angekündigt, ab dem 3. November 2025 KI mit deinen Beiträgen und deinem Profil zu trainieren, wenn du es nicht ausschaltest.
linkedin-training-eu = Seit dem 3. November 2025 trainiert LinkedIn KI mit deinen Beiträgen und deinem Profil, wenn du es nicht ausschaltest.

linkedin-training-uk-before = Für das Vereinigte Königreich widersprechen sich die Quellen bis zum 19. September 2024.
linkedin-training-uk-before-not-left-out = Ja: Als die Einstellung am 18. September 2024 auffiel, wurden nur die EU, der EWR und die Schweiz als ausgenommen genannt.
linkedin-training-uk-before-stopped = Nein: Die britische Aufsicht ICO bestätigte, dass LinkedIn dieses Training ausgesetzt hat. Nirgends steht, wie weit es dort schon war.
linkedin-training-uk-suspended = LinkedIn hatte dieses Training für Menschen im Vereinigten Königreich ausgesetzt. Die Aufsicht ICO bestätigte das am 20. September 2024.
linkedin-training-uk-announced = LinkedIn hat angekündigt, ab dem 3. November 2025 KI mit deinen Beiträgen und deinem Profil zu trainieren, wenn du es nicht ausschaltest.
linkedin-training-uk = Seit dem 3. November 2025 trainiert LinkedIn KI mit deinen Beiträgen und deinem Profil, wenn du es nicht ausschaltest. Einen Teil dieser Daten gibt es auch an Microsoft, das damit eigene KI trainiert. Derselbe Schalter beendet von da an beides.

linkedin-training-before-already = Ja: Es wurde berichtet, dass LinkedIn Daten der Mitglieder nutzte, bevor es seine Bedingungen änderte. In einer Klage heißt es, die Einstellung sei im August 2024 erschienen.
linkedin-training-before-not-named = Nein: Die erste Datenschutzrichtlinie von LinkedIn, die KI-Training nennt und die wir gesehen haben, ist vom 18. September 2024.

linkedin-training-ca-before = Wir wissen nicht, ab welchem Tag LinkedIn KI mit Daten der Mitglieder trainiert hat. Die Einstellung fiel am 18. September 2024 auf.
linkedin-training-ca-first = LinkedIn trainierte KI mit Beiträgen und Profilen, wenn man es nicht ausschaltete. Es fiel am 18. September 2024 auf.
linkedin-training-ca-paused = LinkedIn hat dieses Training für Menschen in Kanada unterbrochen. Der Datenschutzbeauftragte gab das am 10. Dezember 2024 bekannt.
linkedin-training-ca-announced = LinkedIn hat angekündigt, ab dem 3. November 2025 wieder KI mit den Daten von Menschen in Kanada zu trainieren, wenn sie es nicht ausschalten.
linkedin-training-ca = Seit dem 3. November 2025 trainiert LinkedIn wieder KI mit den Daten von Menschen in Kanada, wenn sie es nicht ausschalten.

linkedin-training-hk-before = Wir wissen nicht, ab welchem Tag LinkedIn KI mit Daten der Mitglieder trainiert hat. Die Einstellung fiel am 18. September 2024 auf.
linkedin-training-hk-first = LinkedIn trainierte KI mit Beiträgen und Profilen, wenn man es nicht ausschaltete. Es fiel am 18. September 2024 auf.
linkedin-training-hk-paused = LinkedIn hat dieses Training für Menschen in Hongkong am 11. Oktober 2024 unterbrochen. Die Datenschutzbeauftragte gab das bekannt.
linkedin-training-hk-announced = LinkedIn hat angekündigt, ab dem 3. November 2025 wieder KI mit den Daten von Menschen in Hongkong zu trainieren, wenn sie es nicht ausschalten.
linkedin-training-hk = Seit dem 3. November 2025 trainiert LinkedIn wieder KI mit den Daten von Menschen in Hongkong, wenn sie es nicht ausschalten.

linkedin-training-cn = Wir wissen nicht, ob LinkedIn KI mit den Daten von Menschen in Festlandchina trainiert.
linkedin-training-cn-no-limit = Ja: Die Datenschutzrichtlinien von LinkedIn seit dem 18. September 2024 erlauben KI-Training und nehmen kein Land namentlich aus.
linkedin-training-cn-never-named = Nein: Als LinkedIn ankündigte, wo das Training beginnt, nannte es Festlandchina nicht.

linkedin-training-world-before = Wir wissen nicht, ab welchem Tag LinkedIn KI mit Daten der Mitglieder trainiert hat. Die Einstellung fiel am 18. September 2024 auf.
linkedin-training-world = LinkedIn trainiert KI mit deinen Beiträgen und deinem Profil, wenn du es nicht ausschaltest. Es fiel am 18. September 2024 auf; wann es begann, wissen wir nicht.

## Alter

linkedin-age = LinkedIn sagt, dass es Mitglieder auslässt, bei denen es Grund zur Annahme hat, dass sie unter 18 sein könnten, auch wenn die Einstellung an ist. Schalte sie trotzdem aus: LinkedIn kennt dein Alter vielleicht nicht.
