"""Counts over time: one series a key (event type, topic), over months without gaps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timeline:
    """`series` holds one count for each of `months` ("2025-03"), by key; keys with most events first."""

    months: tuple[str, ...]
    series: dict[str, tuple[int, ...]]

    @property
    def totals(self) -> tuple[int, ...]:
        """The events of all keys in each month."""
        return tuple(map(sum, zip(*self.series.values(), strict=True)))


def timeline(rows: Iterable[Sequence[object]]) -> Timeline:
    """Series from rows of month, key and number, as the queries "events-by-month" and "topics-by-month" give them.

    Months between the first and the last in which nothing happened are there with 0.
    """
    counts: dict[str, dict[str, int]] = {}
    for month, key, number in rows:
        of_key = counts.setdefault(str(key), {})
        of_key[str(month)] = of_key.get(str(month), 0) + int(str(number))
    named = {month for of_key in counts.values() for month in of_key}
    months = tuple(_months(min(named), max(named))) if named else ()
    order = sorted(counts, key=lambda key: (-sum(counts[key].values()), key))
    return Timeline(months, {key: tuple(counts[key].get(month, 0) for month in months) for key in order})


def _months(first: str, last: str) -> Iterable[str]:
    (year, month), end = map(int, first.split("-")), last
    while (current := f"{year:04d}-{month:02d}") <= end:
        yield current
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
