"""The year of a date whose month is read: the one said after it, else the one meant by an article of that date."""

from __future__ import annotations

from typing import NamedTuple

from kg.nlp.dates.calendar import FIRST_YEAR, LAST_YEAR, nearest_year, year_toward
from kg.nlp.dates.reader import COMMAS, DateReader

_DIRECTIONS = {"past": -1, "future": 1}
_LONGEST_LEAD = 2  # words between a month and its year


class Year(NamedTuple):
    """A year, or None where it cannot be told; the index after it; whether it is only the nearest one."""

    number: int | None
    end: int
    guessed: bool = False


def year_after(reader: DateReader, j: int, month: int, day: int, start: int = 0) -> Year:
    """The year of a month read from token `start` up to token j, with its day or 0."""
    said = _said(reader, j)
    if said is not None:
        return Year(*said)
    if reader.published is None:
        return Year(None, j)
    over = j + 1 if reader.key(j) in reader.lexicon.of else j  # "نوفمبر من العام الماضي"
    toward = reader.match(over, "past", "future", "this", "relative")
    if toward is not None and toward.entry.category == "relative":
        if toward.entry.value.unit == "years":  # "May last year"
            return Year(reader.published.year + int(toward.entry.value.number), toward.end)
        toward = None
    if toward is None or over > j:
        before = reader.match(start - 1, *_DIRECTIONS) if reader.lexicon.direction_first and start else None
        if before:  # "last May"
            return Year(year_toward(reader.published, month, day, _DIRECTIONS[before.entry.category]), j)
        return Year(nearest_year(reader.published, month, day), j, guessed=True)
    kind = toward.entry.category
    if kind in _DIRECTIONS:  # "مايو الماضي"
        return Year(year_toward(reader.published, month, day, _DIRECTIONS[kind]), toward.end)
    return Year(nearest_year(reader.published, month, day), toward.end)


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
