"""Ties that come and go between two windows of time, and who meets for the first time. The definitions are our own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kg.analytics.change import Network, Windows
from kg.analytics.periods import Span, written
from kg.analytics.projection import event_ties

FACE_TO_FACE = ("meeting", "visit")
"""Events at which two sides meet; at a conference dozens sit under one roof who need not meet."""
_NEVER: Span = (date.max, date.max)


@dataclass(frozen=True, slots=True)
class ChangedTie:
    """A tie with its events in both windows, and the dates of its first and its last event at all."""

    a: str
    b: str
    a_name: str
    b_name: str
    before: int
    recent: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class FirstMeeting:
    """Two who are first known to have met at this event; `open` counts meetings of theirs without a clear date."""

    a: str
    b: str
    a_name: str
    b_name: str
    event: str
    date: str
    open: int


def new_ties(network: Network, compared: Windows) -> list[ChangedTie]:
    """Ties with an event in the recent window and none in the window before, the strongest first.

    Where `first` lies before the recent window, the two had known each other and resume.
    """
    found = [tie for tie in _ties(network, compared) if tie.recent and not tie.before]
    return sorted(found, key=lambda tie: (-tie.recent, tie.a_name, tie.b_name, tie.a, tie.b))


def broken_ties(network: Network, compared: Windows, least: int) -> list[ChangedTie]:
    """Ties with at least so many events in the window before and none in the recent one, the strongest first."""
    found = [tie for tie in _ties(network, compared) if tie.before >= least and not tie.recent]
    return sorted(found, key=lambda tie: (-tie.before, tie.a_name, tie.b_name, tie.a, tie.b))


def first_meetings(network: Network, compared: Windows, types: Mapping[str, str]) -> list[FirstMeeting]:
    """Pairs whose earliest known meeting or visit lies in the recent window, in order of date.

    Earliest by the first day on which it may have been. A pair may have met before: only what articles in the store
    tell is known, and meetings of theirs that lie in no period for want of a clear date are counted as open.
    """
    rows = [row for row in network.rows if types.get(str(row[0])) in FACE_TO_FACE]
    names, inside, found = network.names, set(compared.recent), []
    for tie in event_ties(rows):
        dated = sorted((network.spans[event] or _NEVER, event) for event in tie.events if event in network.placed)
        if dated and network.placed[dated[0][1]] in inside:
            span, event = dated[0]
            vague = len(tie.events) - len(dated)
            found.append(FirstMeeting(tie.a, tie.b, names[tie.a], names[tie.b], event, written(span), vague))
    return sorted(found, key=lambda meeting: (meeting.date, meeting.a_name, meeting.b_name, meeting.event))


def _ties(network: Network, compared: Windows) -> Iterable[ChangedTie]:
    names, before, recent = network.names, set(compared.before), set(compared.recent)
    for tie in event_ties([row for row in network.rows if str(row[0]) in network.placed]):
        counts = Counter(network.placed[event] for event in tie.events)
        days = [network.spans[event] or _NEVER for event in tie.events]
        yield ChangedTie(
            tie.a, tie.b, names[tie.a], names[tie.b],
            sum(counts[period] for period in before), sum(counts[period] for period in recent),
            written(min(days)), written(max(days, key=lambda span: span[::-1])),
        )  # fmt: skip
