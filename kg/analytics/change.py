"""What changes in a network from one stretch of time to the next: who rises, which ties come and go, who falls silent.

Two windows of equal length are compared, each some whole periods (months or quarters) long: the recent one, which ends
with the last period looked at, and the one right before it. The network of a window, and of a period, is that of the
events that lie in it; events known too vaguely to lie in one are in none (see `kg.analytics.periods`). Measuring a
network in slices of time is common (Moody, McFarland and Bender-deMoll, "Dynamic network visualization", American
Journal of Sociology 110, 2005); what counts as rising, new, broken and silent below is our own definition.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median

import networkx as nx

from kg.analytics.periods import Span, periods, shifted, written
from kg.analytics.projection import actor_graph, event_ties

Row = Sequence[object]
Measure = Callable[[nx.Graph], Mapping[str, float]]
FACE_TO_FACE = ("meeting", "visit")
"""Events at which two sides meet; at a conference dozens sit under one roof who need not meet."""


@dataclass(frozen=True, slots=True)
class Windows:
    """The periods that are compared, in order."""

    before: tuple[str, ...]
    recent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moving:
    """An actor's centrality in both windows, in each of their periods, and by how many events it is tied in each."""

    actor: str
    name: str
    before: float
    recent: float
    change: float
    events_before: int
    events_recent: int
    series: tuple[float, ...]


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


@dataclass(frozen=True, slots=True)
class Silent:
    """An actor that was active and is heard of no more: events in the window before, the date of the last, days since.

    `usual` is the median number of days between its events, None where it had only one.
    """

    actor: str
    name: str
    events: int
    last: str
    days: int
    usual: float | None


@dataclass(frozen=True, slots=True)
class Network:
    """Who took part in which events, and when: rows of a projection, the days and the period of each event."""

    rows: Sequence[Row]
    spans: Mapping[str, Span | None]
    placed: Mapping[str, str]

    def within(self, wanted: Iterable[str]) -> nx.Graph:
        """The network of the events of some periods."""
        inside = set(wanted)
        return actor_graph([row for row in self.rows if self.placed.get(str(row[0])) in inside])

    @property
    def names(self) -> dict[str, str]:
        """What the actors are called."""
        return {str(row[1]): str(row[2]) for row in self.rows}


def windows(last: str, length: int, unit: str) -> Windows:
    """The window of so many periods that ends with `last`, and the one right before it."""
    found = tuple(periods(shifted(last, 1 - 2 * length, unit), last, unit))
    return Windows(found[:length], found[length:])


def moving(network: Network, compared: Windows, measure: Measure, least: int) -> list[Moving]:
    """Every actor with at least so many events in the two windows together, those first that rose most.

    Rising means that the measure is higher in the network of the recent window than in that of the window before, by
    however much; falling that it is lower. An actor that is absent from a network has 0 there.
    """
    then, now = (_measured(network, wanted, measure) for wanted in (compared.before, compared.recent))
    single = [_measured(network, [period], measure) for period in (*compared.before, *compared.recent)]
    was, is_ = (_active(network, wanted) for wanted in (compared.before, compared.recent))
    names = network.names
    found = [
        Moving(
            actor, names[actor], before := then.get(actor, 0.0), recent := now.get(actor, 0.0), recent - before,
            len(was[actor]), len(is_[actor]), tuple(of_period.get(actor, 0.0) for of_period in single),
        )
        for actor in {*then, *now}
        if len(was[actor]) + len(is_[actor]) >= least
    ]  # fmt: skip
    return sorted(found, key=lambda line: (-round(line.change, 12), -line.recent, line.name, line.actor))


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


def silent(network: Network, compared: Windows, least: int, until: date) -> list[Silent]:
    """Actors with at least so many events in the window before and none in the recent one, the most active first.

    Days are counted from the last day of the actor's last event to `until`.
    """
    was, is_ = (_active(network, wanted) for wanted in (compared.before, compared.recent))
    names, found = network.names, []
    for actor, events in was.items():
        if len(events) >= least and not is_[actor]:
            days = sorted(network.spans[event] or _NEVER for event in events)
            last = max(days, key=lambda span: span[1])
            gaps = [(later - earlier).days for (earlier, _), (later, _) in pairwise(days)]
            usual = float(median(gaps)) if gaps else None
            found.append(Silent(actor, names[actor], len(events), written(last), (until - last[1]).days, usual))
    return sorted(found, key=lambda line: (-line.events, line.last, line.name, line.actor))


_NEVER: Span = (date.max, date.max)


def _measured(network: Network, wanted: Iterable[str], measure: Measure) -> dict[str, float]:
    graph = network.within(wanted)
    return {node: float(value) for node, value in measure(graph).items()} if len(graph) else {}


def _active(network: Network, wanted: Iterable[str]) -> defaultdict[str, set[str]]:
    """The events of some periods by which each actor is tied to another."""
    inside = set(wanted)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for tie in event_ties([row for row in network.rows if network.placed.get(str(row[0])) in inside]):
        for end in (tie.a, tie.b):
            found[end].update(tie.events)
    return found


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
