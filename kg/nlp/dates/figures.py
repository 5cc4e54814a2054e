"""Dates in figures alone: 30/7/2015, 2015-07-30, 14 / 10 / 1436, and a bare year after a word that announces it."""

from __future__ import annotations

from kg.nlp.dates.calendar import FIRST_HIJRI, LAST_HIJRI, LAST_YEAR, day_iso, hijri_iso, nearest_year
from kg.nlp.dates.mention import DateMention
from kg.nlp.dates.reader import DateReader

_BETWEEN = "/-."
_FIRST_BARE_YEAR = 1945  # before it a number of four figures is rather a count


def figures(reader: DateReader, i: int) -> DateMention | None:
    """The date of three numbers at token i with twice the same mark between them."""
    parts, j = [i], i + 1
    while len(parts) < 3 and _between(reader.key(j)) and reader.number(j + 1) is not None:
        parts.append(j + 1)
        j += 2
    if len(parts) < 3 or reader.key(i + 1) != reader.key(i + 3):
        return None
    first, second, third = (int(reader.key(part)) for part in parts)
    year, month, day = _ordered(first, second, third, reader.lexicon.day_first)
    if FIRST_HIJRI <= year <= LAST_HIJRI:
        iso = hijri_iso(year, month, day)
        return DateMention(i, j, iso, weak=True) if iso else None
    iso = day_iso(year, month, day)
    return DateMention(i, j, iso) if iso else None


def day_and_month(reader: DateReader, i: int) -> DateMention | None:
    """A day and month in figures after a word that announces a date: "بتاريخ 15/5"."""
    month = reader.number(i + 2)
    announced = i > 0 and reader.key(i - 1) in reader.lexicon.day_leads
    if not announced or reader.key(i + 1) != "/" or month is None or reader.published is None or not 1 <= month <= 12:
        return None
    day = int(reader.key(i))
    iso = day_iso(nearest_year(reader.published, month, min(day, 28)), month, day)
    return DateMention(i, i + 3, iso, guessed=True) if iso else None


def _between(key: str) -> bool:
    return bool(key) and key in _BETWEEN


def _ordered(a: int, b: int, c: int, day_first: bool) -> tuple[int, int, int]:
    """(year, month, day) of three numbers as written; a month cannot exceed 12."""
    if a > 31:
        a, c = c, a
    elif not day_first and a <= 12:
        a, b = b, a
    if b > 12 and a <= 12:
        a, b = b, a
    return c, b, a


def bare_year(reader: DateReader, i: int, number: int) -> DateMention | None:
    """A year alone: "عام 2015", "since 2015"."""
    if not i or len(reader.key(i)) != 4 or not _FIRST_BARE_YEAR <= number <= LAST_YEAR:
        return None
    announced = reader.match(i - 1, "year_words") or reader.key(i - 1) in reader.lexicon.year_leads
    return DateMention(i, i + 1, f"{number:04}") if announced else None
