"""Dates that stand beside each other and are one: two days of a range, a day told twice ("May 12 (Sunday)")."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from kg.nlp.dates.calendar import range_iso
from kg.nlp.dates.mention import DateMention
from kg.nlp.dates.reader import COMMAS, DateReader

_DAY, _MONTH = len("2025-11-16"), len("2025-11")
_AND = frozenset({"و", "and", "et"})
_GLUED_AND = "و"
_LEAD = 3  # tokens before a range in which "between" may stand
_YEAR_LETTERS = frozenset({"هـ", "ه", "م"})  # after a year of either calendar
_OPENING = COMMAS | {"("}


def joined(reader: DateReader, mentions: list[DateMention]) -> list[DateMention]:
    """The mentions in order, with each pair that is one date made one."""
    found: list[DateMention] = []
    for mention in mentions:
        one = (_told_twice(reader, found[-1], mention) or _range(reader, found[-1], mention)) if found else None
        if one is None:
            found.append(mention)
        else:
            found[-1] = one
    return found


def _told_twice(reader: DateReader, first: DateMention, second: DateMention) -> DateMention | None:
    """A Hijri date and its equal, or a day and its weekday after it, as one."""
    i = first.end
    while reader.key(i) in _YEAR_LETTERS:
        i += 1
    equal = reader.match(i, "equals")
    opened = reader.key(i) in _OPENING
    if (equal.end if equal else i + opened) != second.start or not (equal or opened):
        return None
    end = second.end + (reader.key(second.end) == ")")
    if equal and len(second.iso) == _DAY and second.weekday < 0:
        return replace(second, start=first.start, end=end)
    told = second.weekday >= 0 and len(first.iso) == _DAY and first.weekday < 0
    return replace(first, end=end) if told and date.fromisoformat(first.iso).weekday() == second.weekday else None


def _range(reader: DateReader, first: DateMention, second: DateMention) -> DateMention | None:
    """Two days, months or weekdays with a word of a range between them as one; "and" joins them after "between" and
    two weekdays that follow each other."""
    glued = first.end == second.start and reader.key(second.start)[:1] == _GLUED_AND and second.weekday >= 0
    apart = first.end + 1 == second.start and reader.spans(first.end)
    if not (glued or apart) or "/" in first.iso + second.iso:
        return None
    if first.weekday >= 0 and second.weekday >= 0:
        days = (second.weekday - first.weekday) % 7
        said = apart and reader.key(first.end) not in _AND
        return _days(first, second, days) if days == 1 or (days and said) else None
    between = reader.lexicon.between.intersection(map(reader.key, range(max(0, first.start - _LEAD), first.start)))
    if (reader.key(first.end) in _AND and not between) or len(first.iso) != len(second.iso) or first.weak:
        return None
    if len(first.iso) < _MONTH or not second.iso:
        return None
    if second.weekday >= 0:  # "from today until Friday"
        away = (second.weekday - date.fromisoformat(first.iso).weekday()) % 7
        return _days(first, second, away) if away else None
    start = _with_year_of(first, second)
    return replace(second, start=first.start, iso=range_iso(start, second.iso)) if start < second.iso else None


def _days(first: DateMention, second: DateMention, days: int) -> DateMention:
    """A range of weekdays whose first day is the last one of its name."""
    last = date.fromisoformat(first.iso) + timedelta(days=days)
    return replace(first, end=second.end, iso=range_iso(first.iso, last.isoformat()))


def _with_year_of(first: DateMention, second: DateMention) -> str:
    """The first date in the year of the second where its own was not said: "28 May - 3 June 2022"."""
    if not first.guessed:
        return first.iso
    year, rest = int(second.iso[:4]), first.iso[4:]
    return f"{year - (rest > second.iso[4:]):04}{rest}"
