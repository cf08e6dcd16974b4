### Sentences of the app's own pages.

## Dates, lists, quotation marks. Patterns and month names follow CLDR.

date-long = { $day } { $month } { $year }
date-long-month-first = { $month } { $day }, { $year }
date-month = { $month } { $year }
date-by = by { $date }
date-unknown = on a day that is not known
hour = { $hour }:00
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
quoted = “{ $words }”
list-and = { $first } and { $second }
list-comma = { $first }, { $second }
