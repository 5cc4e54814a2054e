"""The days that a date of an event spans: "2025-10" is 1 to 31 October, precise to the month."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_PRECISIONS = ("year", "month", "day")


@dataclass(frozen=True, slots=True)
class Interval:
    """First and last possible day of something, and how precise the source was: day, month, year or range."""

    earliest: date
    latest: date
    precision: str


def interval(text: str) -> Interval | None:
    """The interval of a date in ISO 8601 ("2025-11-16", "2025-10", "2025", "a/b"), None where it is none."""
    first, slash, last = text.partition("/")
    begin, end = _single(first), _single(last if slash else first)
    if begin is None or end is None or begin.earliest > end.latest:
        return None
    return Interval(begin.earliest, end.latest, "range" if slash else begin.precision)


def _single(text: str) -> Interval | None:
    found = _DATE.fullmatch(text)
    if not found:
        return None
    numbers = [int(group) for group in found.groups() if group]
    try:
        first = date(*[*numbers, 1, 1][:3])
    except ValueError:
        return None
    return Interval(first, _last_day(first, len(numbers)), _PRECISIONS[len(numbers) - 1])


def _last_day(first: date, given: int) -> date:
    """Last day of the year, month or day that begins with `first`, by how many numbers were given."""
    if given == 1:
        return first.replace(month=12, day=31)
    return first if given == 3 else first.replace(day=calendar.monthrange(first.year, first.month)[1])
