### Sätze der eigenen Seiten der App.

## Daten, Aufzählungen, Anführungszeichen. Muster und Monatsnamen folgen CLDR.

date-long = { $day }. { $month } { $year }
date-long-month-first = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-by = spätestens am { $date }
date-unknown = an einem Tag, der nicht bekannt ist
hour = { $hour } Uhr
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
quoted = „{ $words }“
list-and = { $first } und { $second }
list-comma = { $first }, { $second }
list-more = { $count ->
    [one] { $names } und eines mehr
   *[other] { $names } und { $count } mehr
}

## Namen der Sprachen, jeder in der Sprache selbst

language-ar = العربية
language-bg = Български
language-cs = Čeština
language-da = Dansk
language-de = Deutsch
language-el = Ελληνικά
language-en = English
language-es = Español
language-et = Eesti
language-fi = Suomi
language-fr = Français
language-ga = Gaeilge
language-hr = Hrvatski
language-hu = Magyar
language-is = Íslenska
language-it = Italiano
language-ja = 日本語
language-ko = 한국어
language-lt = Lietuvių
language-lv = Latviešu
language-mt = Malti
language-nl = Nederlands
language-no = Norsk
language-pl = Polski
language-pt = Português
language-ro = Română
language-sk = Slovenčina
language-sl = Slovenščina
language-sv = Svenska
language-tr = Türkçe
language-uk = Українська
language-zh = 中文

## Überall

app-name = Untrained
back = Zurück
copy-address = Adresse
opens-outside = Öffnet { $service }
profile-numbered = { $service } { $number }
facts-checked = Fakten geprüft am { $date }
facts-checked-old = Fakten geprüft am { $date }. Sie sind alt: Sieh selbst nach.
facts-stale = Eine neue Prüfung war am { $date } fällig. Das kann sich seither geändert haben.
evidence-documented = belegt
evidence-reported = berichtet
evidence-weak = schwach
evidence-derived = abgeleitet
source-also = { $source }. Auch: { $publishers }
source-open = Quelle öffnen
source-read-original = im Original gelesen
source-read-archived = als archivierte Kopie gelesen
source-read-quoted = bekannt aus Seiten, die sie zitieren
source-seen = zuletzt gesehen am { $date }
source-gone = nicht mehr da am { $date }

## Willkommen: drei Fragen

welcome-lead = Manche Dienste trainieren KI mit dem, was du postest. Drei kurze Fragen, und du weißt, ob deine es tun und wie du es abstellst.
welcome-promise = Deine Antworten bleiben auf diesem Gerät. Diese App kann nicht online gehen.
welcome-progress = Frage { $number } von { $total }
welcome-skip = Frage überspringen

country-title = Wo lebst du?
country-hint = Die Regeln sind von Ort zu Ort verschieden. Nennt dein Profil ein anderes Land, dann wähle dieses.
country-now = Eingestellt: { $place }
country-suggested = Die Region dieses Geräts
country-find = Finde dein Land
country-find-hint = Die ersten Buchstaben genügen
country-none = Wir kennen kein Land namens „{ $typed }“. Versuch eine andere Schreibweise.
country-more = Es gibt noch mehr. Tippe weiter, um deines zu finden.

age-title = Wie alt bist du?
age-hint = Manche Dienste sagen, dass sie Menschen unter 18 auslassen. Von Erwachsenen speichern wir keinen Geburtstag.
age-adult = 18 oder älter
age-younger = Jünger als 18
age-younger-detail = Dann fragen wir nach dem Tag, an dem du 18 wirst
age-forget = Das möchte ich nicht sagen
age-now-unknown = Nicht gesagt
age-now-adult = 18 oder älter
age-now-minor = Du wirst am { $date } 18
birthday-title = Wann wirst du 18?
birthday-label = Der Tag, an dem du 18 wirst
birthday-choose = Wähle den Tag, an dem du 18 wirst
birthday-hint = An diesem Tag endet eine Regel für Jüngere. Von da an zeigen wir dir, was für dich gilt.
birthday-next = Das ist der Tag

member-title = Hast du ein Konto bei { $service }?
member-title-any = Hast du ein Konto?
member-hint = Mit einem Konto kannst du das Training abschalten. Ohne Konto gibt es ein Formular.
member-yes = Ja, ich habe ein Konto bei { $service }
member-yes-detail = Du bekommst die Schritte zum Schalter
member-no = Nein, ich habe kein Konto
member-no-detail = { $service } verwendet vielleicht trotzdem, was andere über dich posten
use-title = Was davon nutzt du?
use-hint = Schalte ein, was du nutzt. Du kannst das jederzeit ändern.
use-find = Einen Dienst finden
use-more = Weitere Dienste
use-none = Wir kennen keinen Dienst namens „{ $typed }“. Versuch es anders geschrieben.
use-visitor = Ich habe kein Konto, aber andere posten vielleicht über mich
use-done-button = Das sind alle
member-others-button = Andere Dienste nennen

## Start

home-empty = Auf deiner Liste steht noch kein Profil.
home-add-first = Ein Profil hinzufügen
home-done-count = { $done } von { $total } erledigt
home-finished = { $count ->
    [one] Eines ist erledigt
   *[other] { $count } sind erledigt
}
finished-title = Erledigt
finished-none = Noch ist nichts erledigt. Deine erste Seite zeigt, was zu tun ist.
home-changes = Was sich geändert hat
home-changes-detail = { $count ->
    [one] Eine Sache in unseren Fakten hat sich geändert
   *[other] { $count } Dinge in unseren Fakten haben sich geändert
}
home-next = Was als Nächstes kommt
home-more = Mehr
home-add = Ein weiteres Profil hinzufügen
home-add-detail = Auch andere Dienste trainieren KI
home-reminders = Erinnerungen
home-reminders-detail = Was kommt, wann, und was du nicht willst
home-settings = Einstellungen
home-settings-detail = Land, Sprachen, Sicherung, über die App

## Karten. Eine Überschrift hat höchstens 60 Buchstaben.

card-why = Warum?
card-old = Unsere Fakten sind alt
card-form = Widerspruchsformular von { $service } öffnen
card-letter = Mit einem Brief widersprechen
card-else = Was du noch versuchen kannst
card-exposed = An: Es gibt etwas zu tun
card-exposed-block = Nicht gesperrt: Es gibt etwas zu tun
card-asked = Deine Wahl: Sieh nach
card-asked-sentence = { $service } hat dich gefragt. Du kannst deine Antwort ändern.
card-perhaps-on = Vielleicht an: Sieh nach
card-perhaps-on-sentence = Wir wissen nicht, wie der Schalter am Anfang steht.
card-perhaps-on-block = Vielleicht nicht gesperrt: Sieh nach
card-exposed-sentence = Das tut der Dienst, bis du es abschaltest.
card-exposed-sentence-block = Das tut der Dienst, bis du es sperrst.
card-switch-off = Zeig mir, wie ich es abschalte
card-switch-off-block = Zeig mir, wie ich es sperre
card-no-switch = An: kein Schalter bekannt
card-no-switch-sentence = Wir kennen keine Einstellung, die das beendet.
card-off = Aus
card-off-block = Gesperrt
card-off-headline = Aus seit { $date }
card-off-headline-block = Gesperrt seit { $date }
card-off-already-headline = Aus, als du am { $date } nachgesehen hast
card-off-already-headline-block = Gesperrt, als du am { $date } nachgesehen hast
card-off-sentence = Du hast es abgeschaltet. Einstellungen können sich ändern, also sieh ab und zu nach.
card-off-sentence-block = Du hast die Sperre eingeschaltet. Einstellungen können sich ändern, also sieh ab und zu nach.
card-off-already-sentence = Du musstest es nicht ausschalten. Einstellungen können sich ändern, also sieh ab und zu nach.
card-off-already-sentence-block = Du musstest es nicht sperren. Einstellungen können sich ändern, also sieh ab und zu nach.
card-off-looked = Es war noch aus, als du am { $date } nachgesehen hast.
card-off-looked-block = Es war noch gesperrt, als du am { $date } nachgesehen hast.
card-done = Zurzeit alles erledigt
card-done-headline = Aus seit { $date }
card-done-headline-block = Gesperrt seit { $date }
card-done-sentence = Es ist nichts mehr zu tun. Einstellungen können sich ändern, also sieh ab und zu nach.
card-look-now = Jetzt noch einmal nachsehen
card-look = Zeit, nachzusehen
card-look-headline = Ist es bei { $service } noch aus?
card-look-headline-block = Ist es bei { $service } noch gesperrt?
card-look-sentence = Zuletzt war es am { $date } aus. Einstellungen können sich ändern, sieh kurz nach.
card-look-sentence-block = Zuletzt war es am { $date } gesperrt. Einstellungen können sich ändern, sieh kurz nach.
card-show-where = Zeig mir, wo ich nachsehe
card-opt-in = Aus, außer du hast es eingeschaltet
card-opt-in-headline = Sieh nach, ob es bei { $service } aus ist
card-opt-in-sentence = Es ist aus, außer du hast es eingeschaltet.
card-on-again = Wieder an
card-on-again-block = Nicht mehr gesperrt
card-on-again-headline = Bei { $service } war es wieder an
card-on-again-headline-block = Bei { $service } war es nicht mehr gesperrt
card-on-again-sentence = Das hast du am { $date } gesehen. Schalte es wieder ab.
card-on-again-sentence-block = Das hast du am { $date } gesehen. Sperre es wieder.
card-switch-off-again = Zeig mir, wie ich es abschalte
card-switch-off-again-block = Zeig mir, wie ich es sperre
card-age = Durch das Alter geschützt
card-age-headline = { $service } lässt nach eigener Aussage unter { $years } aus
card-age-sentence = Schalte es trotzdem ab, denn der Dienst kennt dein Alter vielleicht nicht.
card-age-sentence-block = Sperre es trotzdem, denn der Dienst kennt dein Alter vielleicht nicht.
card-switch-off-anyway = Zeig mir den Schalter trotzdem
card-not-yet = Noch nicht
card-not-yet-headline = Beginnt am { $date }
card-not-yet-sentence = { $service } hat es angekündigt.
card-switch-off-before = Vor dem Beginn abschalten
card-switch-off-before-block = Vor dem Beginn sperren
card-some-day = Angekündigt
card-some-day-headline = { $service } hat KI-Training angekündigt
card-some-day-sentence = Den Tag kennen wir noch nicht.
card-paused = Ausgesetzt
card-paused-headline = { $service } hat es bei dir ausgesetzt
card-paused-sentence = Es kann wieder beginnen. Wenn sich unsere Fakten ändern, siehst du es hier.
card-not-used = Nicht verwendet
card-not-used-sentence = Es gibt nichts abzuschalten.
card-unclear = Unklar
card-unclear-headline = Wir wissen es nicht sicher
card-unclear-sentence = Quellen widersprechen sich oder erfassen deinen Ort nicht.
card-visitor = Kein Konto
card-visitor-sentence = Den Schalter kannst du nicht nutzen, aber ein Formular für den Widerspruch.
card-visitor-no-form = Einen Schalter kannst du dort nicht nutzen, und ein Formular kennen wir nicht. Einen Brief kannst du trotzdem schreiben.
card-visitor-not-now = Kein Konto
card-visitor-not-now-headline = { $service } macht das dort zurzeit nicht
card-visitor-not-now-sentence = Es kann beginnen. Dann wird vielleicht auch verwendet, was andere über dich posten.
card-visitor-not-used = Kein Konto
card-visitor-not-used-headline = { $service } macht das dort nach eigener Aussage nicht
card-visitor-not-used-sentence = Für dich gibt es jetzt nichts zu tun.
card-visitor-unclear = Kein Konto
card-visitor-unclear-headline = Wir wissen es nicht sicher
card-visitor-unclear-sentence = Was andere über dich posten, wird vielleicht verwendet. Du kannst mit einem Formular widersprechen.
card-nowhere = Land fehlt
card-nowhere-headline = Wo lebst du?
card-nowhere-sentence = Davon hängt die Antwort ab.
card-say-country = Sagen, wo ich lebe
card-unknown = Unbekannt
card-unknown-headline = Diese Version kennt den Dienst nicht
card-unknown-sentence = Deine Aufzeichnungen bleiben erhalten.

answer-yes = Ja
answer-yes-since = Ja, seit dem { $date }
answer-yes-since-month = Ja, seit { $date }
answer-yes-by = Ja, spätestens seit dem { $date }
answer-not-yet = Noch nicht: Es beginnt am { $date }
answer-announced = Noch nicht: Es ist angekündigt
answer-paused = Zurzeit ausgesetzt
answer-no = Nein
answer-age = Nicht bei Menschen unter { $years }, sagt der Dienst
answer-unclear = Unklar

## Warum

why-title = Warum? { $service }
why-add = Dieses Profil auf meine Liste setzen
why-visitor = Du hast dort kein Konto. Was folgt, gilt Mitgliedern; was sie dort teilen, kann auch von dir handeln.
why-answer = Die Antwort dort, wo du lebst
why-uses = Was wofür verwendet wird
why-use = { $claim }. ({ $answer })
why-no-country = Sagen, wo du lebst
why-no-country-detail = Davon hängt die Antwort ab
why-minimum-age = Das Mindestalter des Dienstes selbst ist { $years }.
why-readings = Die Quellen lassen sich verschieden lesen. Hier ist jede Lesart.
why-evidence = Nicht jeder Fakt hier ist voll belegt. Das Wort bei jeder Quelle sagt, wie fest er steht.
why-used = Was verwendet wird
why-not-used = Was der Dienst nach eigener Aussage nicht verwendet
why-recipients = Wer sonst Daten erhält
why-covers = Was der Schalter bewirkt
why-not-covered = Was der Schalter nicht bewirkt
why-notes = Gut zu wissen
why-settings = Andere Einstellungen, die einen Blick wert sind
why-more = Mehr dazu
why-switch = Was der Schalter bewirkt
why-sources = Quellen
known-title = { $service }: { $what }
known-more = Mehr davon
why-opens = { $kind }: { $what }
opens-setting = Öffnet die Einstellung
opens-help = Öffnet eine Hilfeseite
opens-form = Öffnet ein Formular
opens-policy = Öffnet eine Richtlinie
opens-page = Öffnet eine Seite
why-timeline = Was geschah
timeline-today = Heute

## Schritte

steps-title = Bei { $service } abschalten
steps-title-block = Bei { $service } sperren
steps-title-again = Bei { $service } noch einmal nachsehen
route-app = In der App
route-web = Auf der Website
steps-open-setting = Einstellung von { $service } öffnen
steps-open-help = Hilfeseite von { $service } öffnen
steps-open-form = Formular von { $service } öffnen
steps-open-policy = Richtlinie von { $service } öffnen
steps-open-page = Seite von { $service } öffnen
steps-copy = Adresse kopieren
steps-open-hint = Wir können nicht wissen, welcher Bildschirm sich öffnet. Ist es ein anderer, dann folge den Schritten.
steps-there = Ich sehe den Schalter
steps-looks = Was du bisher gesehen hast
steps-other-switch = Es gibt noch einen Schalter
steps-other-switch-named = Es gibt noch einen Schalter: { $label }
steps-none-title = { $service }: kein Schalter
steps-none = Wir kennen keine Einstellung von { $service }, die das stoppt.
steps-unknown-title = Unbekannter Dienst
steps-unknown = Diese Version der App kennt den Dienst nicht. Deine Aufzeichnungen bleiben erhalten.
step-spoken = Schritt { $number }. { $text }
step-next = Erledigt, nächster Schritt
step-unseen = Das sehe ich nicht
step-back-here = Zurück zu diesem Schritt
sketch-here = Hier
label-in-english = Auf Englisch; die Wörter in dieser Sprache ({ $language }) kennen wir nicht.
landing-title = Wo bist du gelandet?
landing-hint = Jede Antwort ist in Ordnung. Wir machen von dort aus weiter.
landing-setting = Ich sehe den Schalter
landing-elsewhere = { $service } ging auf einem anderen Bildschirm auf
landing-log-in = Ich muss mich erst anmelden
landing-nowhere = Es ging nichts auf
seen-title = Was hast du gesehen?
seen-title-again = Ist es noch aus?
seen-title-again-block = Ist es noch gesperrt?
seen-off-now = Es ist jetzt aus
seen-off-now-block = Es ist jetzt gesperrt
seen-off-already = Es war schon aus
seen-off-already-block = Es war schon gesperrt
seen-off-again = Es war an; ich habe es ausgeschaltet
seen-off-again-block = Es war nicht gesperrt; ich habe es gesperrt
seen-still-off = Es ist noch aus
seen-still-off-block = Es ist noch gesperrt
seen-on-again = Es ist an
seen-on-again-block = Es ist nicht gesperrt
seen-not-found = Ich finde es nicht
seen-later = Später
seen-later-detail = Wir erinnern dich morgen

## Was gesehen wurde

looks-title = { $service }: was du gesehen hast
looks-heading = Was du festgehalten hast
looks-none = Hier hast du noch nichts festgehalten.
looks-reminds = Wir erinnern dich, wieder nachzusehen.
looks-next-button = Weiter mit { $service }
look-gone-title = Nicht mehr festgehalten
look-gone = Du hast das zurückgenommen.
looks-not-found = Das kommt vor. Das kannst du noch versuchen.
looks-not-found-end = Das kommt vor. Etwas anderes in den Einstellungen kennen wir nicht.
looks-try-web = Versuch es auf der Website
looks-try-app = Versuch es in der App
looked-off-now = { $date }: abgeschaltet
looked-off-now-block = { $date }: gesperrt
looked-off-already = { $date }: Es war aus
looked-off-already-block = { $date }: es war gesperrt
looked-on-again = { $date }: Es war an
looked-on-again-block = { $date }: es war nicht gesperrt
looked-not-found = { $date }: nicht gefunden
look-date = Der Tag, an dem du nachgesehen hast
look-date-hint = Ändere ihn, wenn es ein anderer Tag war
look-note = Deine eigene Notiz
look-note-hint = Freiwillig. Sie bleibt auf diesem Gerät.
look-add-proof = Bildschirmfoto hinzufügen
look-take-back = Zurücknehmen

## Profile

add-hint = Schalte ein, was du nutzt. Die Zeile darunter sagt, was der Dienst dort tut, wo du lebst.
add-another = Noch ein Konto bei { $service }
profile-nickname = Dein Name dafür
profile-nickname-hint = Hilft bei mehreren Konten, zum Beispiel „Arbeit“
profile-unknown = Nicht gesagt, ob du ein Konto hast
profile-member = Du hast ein Konto
profile-visitor = Du hast kein Konto
profiles-title = Deine Profile
remove-title = Von deiner Liste nehmen?
remove-what = Das löscht alles, was du zu { $name } festgehalten hast: Blicke auf den Schalter, Widersprüche und Belege. Es lässt sich nicht rückgängig machen und ändert beim Dienst nichts.
profile-remove = Von meiner Liste nehmen
profile-remove-hint = Das löscht, was du hier dazu festgehalten hast. Beim Dienst ändert es nichts.
profile-gone-title = Nicht auf deiner Liste
profile-gone = Dieses Profil steht nicht mehr auf deiner Liste.

## Erinnerungen

reminders-title = Erinnerungen
reminders-promise = Höchstens eine am Tag, nie nachts. Du kannst jede Art abstellen.
reminders-coming = Was kommt
reminders-none = Es ist nichts geplant.
reminders-snooze = Die erste auf morgen verschieben
reminders-calendar = In meinen Kalender übernehmen
reminders-calendar-detail = Eine Datei für jede Kalender-App
reminders-calendar-open = An eine Kalender-App geben
reminders-calendar-open-detail = Die App, die du wählst, trägt sie ein
reminders-hour = Zu welcher Zeit?
reminders-hour-hint = Nach der Uhr dort, wo du gerade bist
reminders-how = Wie sie kommen
reminders-kinds = Welche Arten?
notices-granted = Erinnerungen kommen als Mitteilungen dieser App.
notices-battery = Manche Telefone sparen Akku, indem sie selten geöffnete Apps anhalten; dann kommt keine Erinnerung. Kommt eine Probemitteilung nicht an, erlaube dieser App, im Hintergrund zu laufen.
notices-unused = Auch erinnern, wenn die App monatelang nicht geöffnet wird
notices-unused-detail = Dein System legt Apps still, die du nicht benutzt. Schalte das für diese App aus.
notices-try = Probemitteilung senden
notices-quiet = Erinnerungen kommen lautlos. Ändern kannst du das in den Einstellungen des Systems.
notices-not-asked = Erinnerungen brauchen deine Erlaubnis.
notices-ask = Erinnerungen erlauben
notices-denied = Mitteilungen sind für diese App aus. Du kannst die Erinnerungen in deinen Kalender übernehmen.
notices-system = Einstellungen des Systems öffnen
notices-system-detail = Dort kannst du Mitteilungen erlauben
notices-calendar-only = Auf diesem Gerät kommen die Erinnerungen in deinen Kalender.
notices-offer = Erinnere mich daran, wieder nachzusehen
notices-offer-detail = Einstellungen können sich ändern. Wir fragen das System um Erlaubnis.

## Einstellungen

settings-title = Einstellungen
settings-you = Du
settings-country = Land
settings-not-said = Nicht gesagt
settings-age = Alter
settings-app = Diese App
settings-languages = Sprachen und Weg
settings-languages-detail = Der App, und der Wörter auf den Bildschirmen der Dienste
settings-private = Was andere sehen können
settings-discreet = Diskret
settings-discreet-hint = Mitteilungen nennen keinen Dienst, und die App-Übersicht zeigt keinen Inhalt
settings-lock = App sperren
settings-lock-hint = Jedes Mal, wenn du zurückkommst, fragt dein Gerät zuerst nach Fingerabdruck, Gesicht oder Code
settings-records = Deine Aufzeichnungen
settings-backup = Eine Sicherung speichern
settings-backup-detail = Eine lesbare Datei, dort, wo du sie willst
settings-restore = Eine Sicherung zurückholen
settings-restore-detail = Du siehst, was darin ist, bevor sich etwas ändert
settings-erase = Alles löschen
settings-erase-detail = Alles, was diese App je gespeichert hat
settings-what = Über diese App
settings-about = Über die App
settings-changes = Was sich geändert hat
settings-sources = Quellen
settings-privacy = Datenschutzerklärung
settings-licences = Lizenzen
language-automatic = Wie das Gerät
language-like-app = Wie diese App
languages-app = Sprache dieser App
languages-service = In welcher Sprache benutzt du { $service }?
languages-service-hint = Die Schritte zeigen dann die Wörter, wie sie auf deinem Bildschirm stehen
languages-service-now = Wörter werden gesucht auf: { $language }
languages-route = Wo machst du es meistens?

## Löschen und zurückholen

erase-title = Alles löschen?
erase-what = Das löscht deine Antworten, was du festgehalten hast, deine Einstellungen und alle Erinnerungen auf diesem Gerät.
erase-not = Bei keinem Dienst ändert sich etwas: Was du dort abgeschaltet hast, bleibt aus.
erase-backup = Du kannst vorher eine Sicherung speichern.
erase-everything = Alles löschen
restore-title = Diese Sicherung verwenden?
restore-none = Es ist keine Sicherung gewählt.
restore-what = Die Sicherung würde ersetzen, was jetzt hier ist.
restore-theirs = In der Sicherung: { $profiles ->
    [one] ein Profil
   *[other] { $profiles } Profile
}, { $looks ->
    [one] ein Blick
   *[other] { $looks } Blicke
}
restore-mine = Jetzt hier: { $profiles ->
    [one] ein Profil
   *[other] { $profiles } Profile
}, { $looks ->
    [one] ein Blick
   *[other] { $looks } Blicke
}
restore-keep = Behalten, was hier ist
restore-replace = Die Sicherung verwenden
restore-missing = Diese Bilder fehlen in der Sicherung: { $names }.
restore-running = Die Bilder werden eingespielt. Erst danach wird ersetzt, was jetzt hier ist.
incoming-title = Wozu gehört das?
incoming-lead = Das wurde mit der App geteilt. Behalten wird es erst, wenn du sagst, wozu es gehört.
incoming-unnamed = Ein Bild ohne Namen
incoming-where = Behalten bei
incoming-discard = Nicht behalten

## Was sich geändert hat, über die App, Quellen, Datenschutz, Lizenzen

changes-title = Was sich geändert hat
changes-version = Fakten vom { $date }
changes-old = Einige Fakten waren am { $date } neu zu prüfen. Sieh nach, ob es die App neu gibt. Bis dahin sagen dir die Seiten der Dienste mehr.
changes-none = Bisher haben wir keine Änderung festgehalten.
changes-yours = Was sich für dich geändert hat
changes-others = Was sich sonst geändert hat
change-new = neu
change-ended = gilt nicht mehr
change-answer = vorher: { $was }, jetzt: { $is }
change-evidence = wie sicher: vorher { $was }, jetzt { $is }
change-steps = andere Schritte als vorher
change-changed = sagt mehr oder weniger als vorher
change-is-yes = genutzt
change-is-not-yet = angekündigt
change-is-paused = ausgesetzt
change-is-no = nicht genutzt
change-is-unclear = unklar
change-service = Wir haben jetzt Fakten zu { $service }.
change-service-gone = Wir haben keine Fakten mehr zu { $service }.
change-way-app = Der Weg zum Schalter in der App von { $service }
change-way-web = Der Weg zum Schalter auf der Website von { $service }
change-switch = Ein Schalter von { $service }
change-form = Das Formular von { $service } für den Widerspruch
change-gone = Etwas, das wir über { $service } nicht mehr sagen
changes-more = Ältere Änderungen
about-title = Über die App
about-lead = Untrained sagt dir, ob ein Dienst KI mit deinen Daten trainiert und wie du es abstellst.
about-1 = Die App ist weder mit LinkedIn noch mit einem anderen genannten Dienst verbunden und wird von keinem unterstützt.
about-2 = Sie gibt keine Rechtsberatung.
about-3 = Abschalten wirkt ab dann. Es macht kein Training rückgängig, das schon geschehen ist, und niemand verspricht, Daten aus einem trainierten Modell zu nehmen.
about-4 = Jeder Fakt hat eine Quelle, den Tag der Prüfung und den Tag, an dem er neu zu prüfen ist. Wo wir nicht sicher sind, sagen wir es.
about-5 = Keine Behörde hat diese App genehmigt oder geprüft.
about-version = Version { $version }, Fakten vom { $date }
wrong-row = Stimmt hier etwas nicht?
wrong-title = Etwas stimmt nicht
wrong-lead = Fakten ändern sich, und wir machen Fehler. Sag es denen, die die Fakten dieser App pflegen.
wrong-address = Das ist die Seite des Projekts dafür. Die Adresse ist für alle dieselbe und verrät nichts über dich.
wrong-no-address = Eine Seite des Projekts können wir noch nicht nennen. Kopiere den Text unten und schick ihn denen, von denen du die App hast.
wrong-open-button = Seite des Projekts öffnen
wrong-copy-button = Adresse kopieren
wrong-label = Zum Kopieren
wrong-about = Es geht um: { $what }
wrong-ask = Was nicht stimmt und wo man es sieht:
wrong-hint = In diesem Text steht nichts über dich.
sources-title = Quellen
sources-hint = Alles, was die App sagt, beruht auf ihnen. Eine Quelle öffnet sich in deinem Browser.
sources-evidence = Belegt: ein amtlicher Text oder die Seite des Unternehmens oder der Behörde selbst. Berichtet: eine gute zweite Quelle, oder mehrere, die übereinstimmen. Schwach: eine schwache oder alte Quelle. Abgeleitet: von uns aus belegten Fakten geschlossen.
sources-count = { $count ->
    [one] Eine Quelle
   *[other] { $count } Quellen
}
sources-others = Gesetze, Orte und alles Übrige
privacy-title = Datenschutzerklärung
privacy-lead = Untrained sammelt nichts. Das heißt im Einzelnen:
privacy-1 = Kein Netz. Auf Android verlangt die App keinen Zugang zum Netz, also würde das System selbst sie hindern. Nichts in der App ist dafür gemacht, ins Netz zu gehen, auf keinem Gerät. Es gibt kein Konto, keine Werbung, keine Statistik und keine Absturzberichte.
privacy-2 = Links. Wenn du einen Link öffnest, bekommt eine andere App eine öffentliche Adresse und sonst nichts. Die Adressen sind für alle gleich: Kein Name, kein Land, nichts über dich kommt je in eine hinein. Was der Dienst mit deinem Besuch macht, ist seine Sache.
privacy-3 = Was aufbewahrt wird. Dein Land; ob du erwachsen bist oder an welchem Tag du 18 wirst, und sonst nichts über dein Alter; deine Profile; was du wann gesehen hast; welche Erinnerungen du willst; was du eingestellt hast; und was du selbst hinzufügst: Notizen, Bilder, Widersprüche und was daraus wurde.
privacy-4 = Für Briefe. Deinen Namen, deine E-Mail-Adresse und deine Postanschrift bewahrt die App nur auf, wenn du sie für einen Brief aufschreibst. Einen Brief schickst du selbst ab; die App schickt nichts.
privacy-5 = Bilder. Ein Bild, das du hinzufügst, bleibt, wie es ist, mit Zeitpunkt, Größe und Fingerabdruck (SHA-256), damit du später zeigen kannst, dass es nicht verändert wurde. Was dein Handy hineingeschrieben hat, bleibt darin, zum Beispiel der Ort. Die App macht nie selbst ein Bild.
privacy-6 = Wo. Alles liegt im eigenen Speicher der App auf diesem Gerät. Auf einem iPhone liegen die Zeile des Widgets und ein gerade geteiltes Bild in einem Ordner, den die App mit ihren eigenen zwei Erweiterungen teilt. Die Sicherung in der Cloud ist für alles ausgeschaltet. Wenn du auf ein neues Handy umziehst, kann die Übertragung des Systems es mitnehmen.
privacy-7 = Mitteilungen. Sie werden auf dem Gerät geplant. Im diskreten Modus nennen sie keinen Dienst, und die App verbirgt ihren Inhalt in der Liste der offenen Apps.
privacy-8 = Was du weitergibst. Eine Sicherung, eine Fallakte, eine Kalenderdatei, eine gedruckte Seite oder ein Text geht dorthin, wo du es ablegst. Was dort damit geschieht, entscheidest du.
privacy-9 = Es gehört dir. In den Einstellungen kannst du alles ausgeben, als Daten und als Seite zum Drucken, es zurückholen und alles löschen. Beim Löschen werden auch die Dateien entfernt.
licences-title = Lizenzen
licences-1 = Der Code der App ist freie Software unter der MIT-Lizenz.
licences-2 = Ihre Fakten und Sätze sind gemeinfrei (CC0).
licences-3 = Namen von Ländern, Sprachen und Monaten und die Formen der Daten stammen aus Unicode CLDR, unter der Unicode-Lizenz.
licences-4 = Die Teile darunter sind von anderen. Tippe auf eine Lizenz, um sie zu lesen und zu sehen, was unter ihr steht.
licences-parts = { $count ->
    [one] Ein Teil: { $names }
   *[other] { $count } Teile: { $names }
}
licence-only-phone = in den Apps fürs Handy
licence-only-android = in der App für Android
licence-only-terminal = im Programm fürs Terminal
licence-text = Die Lizenz in ihren eigenen Worten

## Hinweise am Fuß des Fensters

note-save-failed = Speichern ging nicht. Deine letzte Änderung ist noch nicht gesichert.
note-again = Noch einmal versuchen
note-reminders-failed = Das System hat die Erinnerungen nicht angenommen.
note-calendar = Kalender verwenden
note-link-failed = Nichts konnte es öffnen. Die geschriebenen Schritte zeigen den Weg.
note-copied = Kopiert
note-exported = Gespeichert
note-handover-failed = Das ging nicht. Es hat sich nichts geändert.
note-refused = Mitteilungen bleiben aus. Dein Kalender kann dich stattdessen erinnern.
note-no-such-day = Dieser Tag passt hier nicht. Bitte wähle einen anderen.
note-noted = Festgehalten
note-undo = Rückgängig
note-taken-back = Zurückgenommen
note-not-due = Es ist aus. Es ist noch nicht Zeit, wieder nachzusehen.
note-later = Gut, später. Wir erinnern dich morgen.
note-later-here = Gut, später. Es bleibt auf deiner ersten Seite.
note-snoozed = Gut, morgen.
note-no-backup = Diese Datei ist keine Sicherung dieser App (Byte { $offset }). Es hat sich nichts geändert.
note-newer-backup = Diese Sicherung ist von einer neueren Version. Aktualisiere zuerst die App. Es hat sich nichts geändert.
note-restored = Die Sicherung ist eingespielt.
note-restored-without = Die Sicherung ist eingespielt, aber ohne diese Bilder, die fehlen oder verändert wurden: { $names }.
note-exported-without = Gespeichert, aber ohne diese Bilder, die fehlen oder verändert wurden: { $names }.
note-look-removed = Aus der Liste genommen.
note-tried = Eine Probemitteilung ist unterwegs. Wenn du sie nicht siehst, schau in die Einstellungen des Systems.
note-erased = Alles ist gelöscht.
note-erase-failed = Nicht alles ließ sich löschen. Bitte versuch es noch einmal.
note-fault = In der App ging etwas schief. Es hat sich nichts geändert.
note-kept = Behalten, nur auf diesem Gerät
note-keep-failed = Die Datei konnte nicht behalten werden. Es hat sich nichts geändert.
note-too-large = Diese Datei ist zu groß. Ein Bildschirmfoto hat weniger als 20 MB.
note-too-many = Mehr Bilder können nicht behalten werden. Lösche welche, die du nicht mehr brauchst.
note-no-picture = „{ $name }“ ist kein Bild und wurde nicht behalten. Behalten werden Bildschirmfotos und Fotos.
note-no-picture-unnamed = Das ist kein Bild und wurde nicht behalten. Behalten werden Bildschirmfotos und Fotos.
note-not-a-backup = Diese Datei ist keine Sicherung dieser App.

## Neuere Fakten

facts-title = Neuere Fakten
facts-packaged = Sie kamen mit der App.
facts-opened = Du hast sie aus einer Datei geöffnet. Die mit der App kamen, sind vom { $date }.
facts-due = Die nächste Prüfung ist am { $date } fällig.
facts-how = Diese App kann nicht ins Netz. Lade eine neuere Faktendatei mit deinem Browser dort herunter, wo du die App herhast, und öffne sie hier. Ihr Name endet auf .untrained-pack.
facts-safe = Sie wird nur benutzt, wenn die Macher von Untrained sie unterschrieben haben, sie ganz ist und neuer. Die Fakten, die mit der App kamen, bleiben in Reserve.
facts-open = Eine Faktendatei öffnen
facts-back = Die nehmen, die mit der App kamen
facts-refused-none = Das ist keine Faktendatei. Nichts hat sich geändert.
facts-refused-large = Diese Datei ist zu groß für eine Faktendatei. Nichts hat sich geändert.
facts-refused-newer-app = Diese Fakten brauchen ein neueres Untrained. Aktualisiere zuerst die App. Nichts hat sich geändert.
facts-refused-older-app = Diese Fakten wurden für ein älteres Untrained gemacht. Nichts hat sich geändert.
facts-refused-unsigned = Niemand hat diese Fakten unterschrieben. Nichts hat sich geändert.
facts-refused-key = Diese Fakten hat jemand unterschrieben, den diese App nicht kennt. Nichts hat sich geändert.
facts-refused-signature = Die Unterschrift passt nicht zu diesen Fakten: Sie wurden verändert. Nichts hat sich geändert.
facts-refused-older = Diese Fakten sind vom { $date }, älter als deine vom { $known }. Nichts hat sich geändert.
facts-refused-same = Du hast die Fakten vom { $date } schon. Nichts hat sich geändert.
facts-refused-damaged = Diese Datei ist beschädigt. Lade sie noch einmal herunter. Nichts hat sich geändert.
note-facts-taken = Jetzt gelten die Fakten vom { $date }.
note-facts-back = Wieder gelten die Fakten, die mit der App kamen: die vom { $date }.
note-facts-lost = Die neueren Fakten sind nicht mehr zu gebrauchen. Es gelten die, die mit der App kamen.
