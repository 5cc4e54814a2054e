"""Dates with the name of a month: 14 مايو 2015, 15 آذار/مارس, 28-30 أكتوبر, May 1, June 27-30, 25 شوال 1436."""

from __future__ import annotations

from kg.nlp.dates.calendar import FIRST_HIJRI, LAST_HIJRI, day_iso, hijri_iso, range_iso
from kg.nlp.dates.mention import DateMention
from kg.nlp.dates.reader import DateReader
from kg.nlp.dates.years import year_after
from kg.nlp.fold import bare
from kg.nlp.matcher import Match

_LAST_DAY = 31
_SECOND_NAME = frozenset({"/", "(", "-"})  # what opens a month's other name


def day_month(reader: DateReader, i: int, day: int) -> DateMention | None:
    """A day or range of days, then a month, then perhaps a year."""
    j, last = reader.after_ordinal(i + 1), 0
    until = reader.number(j + 1)
    if reader.key(j) in reader.lexicon.range_words and until is not None:
        j, last = j + 2, until
    if reader.key(j) in reader.lexicon.of:
        j += 1
    month = reader.match(j, "months")
    if month is None:
        hijri = reader.match(j, "hijri")
        return _hijri(reader, i, day, hijri) if hijri else None
    if not 1 <= day <= _LAST_DAY:
        return None
    number = int(month.entry.value)
    year, end = year_after(reader, _over_second_name(reader, month.end), number, day)
    if year is None:
        return None
    return _mention(i, end, day_iso(year, number, day), day_iso(year, number, last))


def month_alone(reader: DateReader, i: int, month: Match) -> DateMention | None:
    """A month without a day before it; in some languages the day follows."""
    number, end = int(month.entry.value), _over_second_name(reader, month.end)
    if reader.key(end) == "." and reader.lexicon.month_first and reader.number(end + 1) is not None:  # "Sept. 13"
        end += 1
    day = reader.number(end)
    if day is not None and day <= _LAST_DAY and reader.lexicon.month_first:
        return _month_day(reader, i, end, number, day)
    year, after = year_after(reader, end, number, 0)
    return DateMention(i, after, f"{year:04}-{number:02}") if year is not None else None


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
    if reader.key(j) in reader.lexicon.range_words:
        second = reader.match(j + 1, "months")
        n = second.end if second else j + 1
        number = reader.number(n)
        if number is not None and number <= _LAST_DAY:
            last, last_month, j = number, int(second.entry.value) if second else month, n + 1
    year, j = year_after(reader, j, month, day)
    if year is None:
        return None
    return _mention(i, j, day_iso(year, month, day), day_iso(year, last_month, last))


def _mention(i: int, end: int, first: str, last: str) -> DateMention | None:
    return DateMention(i, end, range_iso(first, last)) if first else None


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
