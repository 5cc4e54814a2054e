"""Months, quarters and years, and in which of them an event lies whose date may be vague.

A period is written as ISO 8601 writes a month ("2025-11"), or a year ("2025"); a quarter as "2025-Q4".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = {"month": 1, "quarter": 3, "year": 12}
"""How many months each kind of period has."""
LONGEST = {"month": 31, "quarter": 92, "year": 366}
"""How many days a date may leave open to be placed in a period of this kind."""

Span = tuple[date, date]
"""The first and the last day on which something may have happened."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Events by period, and those that lie in none: known too vaguely, or without a date."""

    periods: Mapping[str, str]
    vague: frozenset[str]
    undated: frozenset[str]


def period_of(day: date, unit: str) -> str:
    """The period in which a day lies."""
    if unit == "quarter":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    return f"{day.year:04d}-{day.month:02d}" if unit == "month" else f"{day.year:04d}"


def periods(first: str, last: str, unit: str) -> list[str]:
    """All periods from one to another, both included; none where the last lies before the first."""
    return [_written(number, unit) for number in range(_number(first, unit), _number(last, unit) + 1)]


def shifted(period: str, by: int, unit: str) -> str:
    """The period so many periods later, or earlier where the number is negative."""
    return _written(_number(period, unit) + by, unit)


def first_day(period: str) -> date:
    """The day on which a period begins."""
    year, part = int(period[:4]), period[5:] or "1"
    return date(year, 3 * int(part[1:]) - 2 if part.startswith("Q") else int(part), 1)


def written(span: Span) -> str:
    """A span as ISO 8601 writes it, no more precise than it is: a day, a whole month or year, else "a/b"."""
    first, last = span
    after = last + timedelta(days=1)
    if first == last:
        return first.isoformat()
    if (first.day, after.day) == (1, 1) and (after.year * 12 + after.month) - (first.year * 12 + first.month) == 1:
        return f"{first:%Y-%m}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return f"{first:%Y}"
    return f"{first}/{last}"


def place(spans: Mapping[str, Span | None], unit: str, since: date = date.min) -> Placed:
    """Put each event into the period in which it begins.

    A date that names a month, or a range of days, lies in the period of its first day, and never before `since`. A date
    that leaves open more days than a period has (the year alone, in quarters; a season, in months) is in no period: to
    spread it, or to put it into January, would invent activity.
    """
    known = {event: span for event, span in spans.items() if span is not None}
    vague = {event for event, (first, last) in known.items() if last - first >= timedelta(days=LONGEST[unit])}
    return Placed(
        {event: period_of(max(first, since), unit) for event, (first, _) in known.items() if event not in vague},
        frozenset(vague),
        frozenset(spans.keys() - known.keys()),
    )


def _number(period: str, unit: str) -> int:
    day = first_day(period)
    return (12 * day.year + day.month - 1) // MONTHS[unit]


def _written(number: int, unit: str) -> str:
    months = max(number * MONTHS[unit], 12)  # there is no year 0
    return period_of(date(months // 12, months % 12 + 1, 1), unit)
