"""Dates with the name of a month: 14 مايو 2015, 15 آذار/مارس, 28-30 أكتوبر, May 1, June 27-30, 25 شوال 1436."""

from __future__ import annotations

from kg.nlp.dates.calendar import FIRST_HIJRI, LAST_HIJRI, day_iso, hijri_iso, range_iso, shift_months
from kg.nlp.dates.mention import DateMention
from kg.nlp.dates.reader import DateReader
from kg.nlp.dates.years import Year, year_after
from kg.nlp.fold import bare
from kg.nlp.matcher import Match

_LAST_DAY = 31
_SECOND_NAME = frozenset({"/", "(", "-"})  # what opens a month's other name


def day_month(reader: DateReader, i: int) -> DateMention | None:
    """A day or range of days at token i, then a month, then perhaps a year."""
    first = reader.day(i)
    if first is None:
        return None
    (day, j), last = first, 0
    until = reader.day(j + 1) if reader.spans(j) else None
    if until is not None:
        last, j = until
    of = reader.key(j) in reader.lexicon.of
    j += of
    month = reader.match(j, "months", "hijri")
    if month is None:
        return day_of_month(reader, i, j, (day, last), of=of)
    if month.entry.category == "hijri":
        return _hijri(reader, i, day, month)
    if not 1 <= day <= _LAST_DAY:
        return None
    number = int(month.entry.value)
    year = year_after(reader, _over_second_name(reader, month.end), number, day)
    if year.number is None:
        return None
    return _mention(i, year, day_iso(year.number, number, day), day_iso(year.number, number, last))


def day_of_month(reader: DateReader, i: int, j: int, days: tuple[int, int], of: bool) -> DateMention | None:
    """Days of a month told from the article's, whose words stand at token j: "11 من الشهر الجاري", "11 الجاري"."""
    if reader.published is None:
        return None
    told = reader.match(j, "relative", "this")
    if told is None or (told.entry.category == "this") == of or (
            not of and reader.lexicon.direction_first) or (of and told.entry.value.unit != "months"):
        return None
    year, month = shift_months(reader.published, told.entry.value.number if of else 0)
    first, last = (day_iso(year, month, day) for day in days)
    return _mention(i, Year(year, told.end), first, last)


def month_alone(reader: DateReader, i: int, month: Match) -> DateMention | None:
    """A month without a day before it; in some languages the day follows."""
    number, end = int(month.entry.value), _over_second_name(reader, month.end)
    if reader.key(end) == "." and reader.lexicon.month_first and reader.number(end + 1) is not None:  # "Sept. 13"
        end += 1
    day = reader.number(end)
    if day is not None and day <= _LAST_DAY and reader.lexicon.month_first:
        return _month_day(reader, i, end, number, day)
    year = year_after(reader, end, number, 0, start=i)
    if year.number is None:
        return None
    return DateMention(i, year.end, f"{year.number:04}-{number:02}", guessed=year.guessed)


def surely_month(reader: DateReader, month: Match) -> bool:
    """Whether a word is a month although it may mean something else: beside a number, a word for month, or "/"."""
    if bare(reader.key(month.start)) not in reader.lexicon.doubtful:
        return True
    before = month.start > 0 and (
        reader.match(month.start - 1, "month_words") is not None or reader.key(month.start - 1) == "/")
    shortened = reader.key(month.end) == "." and reader.number(month.end + 1) is not None  # "Sept. 23"
    return before or shortened or reader.number(month.end) is not None or reader.key(month.end) == "/"


def _month_day(reader: DateReader, i: int, end: int, month: int, day: int) -> DateMention | None:
    """May 1, September 13, 2023; June 27-June 30; June 27-30."""
    j, last, last_month = reader.after_ordinal(end + 1), 0, month
    if reader.spans(j):
        second = reader.match(j + 1, "months")
        n = second.end if second else j + 1
        n += reader.key(n) == "."  # "Nov. 3 to Nov. 7"
        number = reader.number(n)
        if number is not None and number <= _LAST_DAY:
            last, last_month, j = number, int(second.entry.value) if second else month, n + 1
    year = year_after(reader, j, month, day, start=i)
    if year.number is None:
        return None
    return _mention(i, year, day_iso(year.number, month, day), day_iso(year.number, last_month, last))


def _mention(i: int, year: Year, first: str, last: str) -> DateMention | None:
    return DateMention(i, year.end, range_iso(first, last), guessed=year.guessed) if first else None


def _hijri(reader: DateReader, i: int, day: int, month: Match) -> DateMention | None:
    year = reader.number(month.end)
    if not year or not FIRST_HIJRI < year < LAST_HIJRI:
        return None
    iso = hijri_iso(year, int(month.entry.value), day)
    return DateMention(i, month.end + 1, iso, weak=True) if iso else None


def _over_second_name(reader: DateReader, j: int) -> int:
    """Over "/مارس" after "آذار"."""
    if reader.key(j) in _SECOND_NAME:
        second = reader.match(j + 1, "months")
        if second:
            return second.end + (reader.key(second.end) == ")")
    return j
