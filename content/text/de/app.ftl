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
