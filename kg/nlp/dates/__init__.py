"""Date expressions resolved against the article's date.

A small grammar over the words of dates.yaml: days, months and years in figures and words, ranges, weekdays, "last
month", "two days ago", Hijri dates (converted with hijridate). dateparser was measured and misses two thirds of the
Arabic forms.
ISO 8601 comes out, as precise as the words allow; a relative expression in an undated article stays unresolved.
"""

from kg.nlp.dates.calendar import shift_months, weekday_date
from kg.nlp.dates.grammar import DateGrammar
from kg.nlp.dates.mention import DateMention

__all__ = ["DateGrammar", "DateMention", "shift_months", "weekday_date"]
