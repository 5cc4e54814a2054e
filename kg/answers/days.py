"""Days as readers give them and as reports give them: the ends of a period, and the date that several reports share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from kg.answers.ask import ask, words
from kg.errors import QueryError
from kg.rdf.intervals import Interval, interval

if TYPE_CHECKING:
    from kg.rdf.store import Store

_NEWEST = "SELECT (MAX(?day) AS ?newest) WHERE { ?article a dd:Article ; dct:issued ?day }"


def first_day(text: str) -> date:
    """The first day of a year, a month or a day; the first of all days where nothing is given."""
    return _given(text).earliest if text else date.min


def last_day(text: str) -> date:
    """The last day of a year, a month or a day; the last of all days where nothing is given."""
    return _given(text).latest if text else date.max


def newest_article(store: Store) -> str:
    """The day of the newest article of a store; "" where none has one."""
    return words(ask(store, _NEWEST)[0], "newest")


def _given(text: str) -> Interval:
    found = interval(text.strip())
    if found is None:
        raise QueryError(f"{text!r} is no date", remedy="write 2025, 2025-11 or 2025-11-16")
    return found


def agreed(dates: Iterable[str]) -> str:
    """The date of an event of several reports: the most precise, of equals the most frequent, of these the earliest."""
    counts = Counter(text for text in dates if interval(text))
    return min(counts, key=lambda text: (_width(text), -counts[text], text), default="")


def span(text: str) -> tuple[date, date] | None:
    """The first and the last day that a date may mean; None where there is none."""
    found = interval(text)
    return (found.earliest, found.latest) if found else None


def precision(text: str) -> str:
    """How precise a date is: day, month, year or range; "" where there is none."""
    found = interval(text)
    return found.precision if found else ""


def _width(text: str) -> int:
    found = interval(text)
    return (found.latest - found.earliest).days if found else 0
