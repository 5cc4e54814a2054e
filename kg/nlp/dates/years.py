"""The year of a date whose month is read: the one said after it, else the one meant by an article of that date."""

from __future__ import annotations

from kg.nlp.dates.calendar import FIRST_YEAR, LAST_YEAR, nearest_year, year_toward
from kg.nlp.dates.reader import COMMAS, DateReader

_DIRECTIONS = {"past": -1, "future": 1}
_LONGEST_LEAD = 2  # words between a month and its year


def year_after(reader: DateReader, j: int, month: int, day: int) -> tuple[int | None, int]:
    """(year, index after it) for a month read up to token j, with its day or 0; (None, j) where it cannot be told."""
    said = _said(reader, j)
    if said is not None:
        return said
    if reader.published is None:
        return None, j
    toward = reader.match(j, "past", "future", "this", "relative")
    if toward is None:
        return nearest_year(reader.published, month, day), j
    kind = toward.entry.category
    if kind in _DIRECTIONS:  # "مايو الماضي"
        return year_toward(reader.published, month, day, _DIRECTIONS[kind]), toward.end
    if kind == "relative" and toward.entry.value.unit == "years":  # "May last year"
        return reader.published.year + int(toward.entry.value.number), toward.end
    return nearest_year(reader.published, month, day), toward.end if kind == "this" else j


def _said(reader: DateReader, j: int) -> tuple[int, int] | None:
    n = j
    while n < len(reader.tokens) and n - j < _LONGEST_LEAD and _leads(reader, n):
        n += 1
    year = reader.number(n)
    return (year, n + 1) if year is not None and FIRST_YEAR <= year <= LAST_YEAR else None


def _leads(reader: DateReader, n: int) -> bool:
    """Whether a word may stand between a month and its year: ",", "من", "عام"."""
    key = reader.key(n)
    return key in COMMAS or key in reader.lexicon.of or reader.match(n, "year_words") is not None
