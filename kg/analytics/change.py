"""What changes in a network from one stretch of time to the next: the windows that are compared, and who rises in them.

Two windows of equal length are compared, each some whole periods (months or quarters) long: the recent one, which ends
with the last period looked at, and the one right before it. The network of a window, and of a period, is that of the
events that lie in it; events known too vaguely to lie in one are in none (see `kg.analytics.periods`). Measuring a
network in slices of time is common (Moody, McFarland and Bender-deMoll, "Dynamic network visualization", American
Journal of Sociology 110, 2005); what counts as rising here, as new or broken in `kg.analytics.encounters` and as
silent in `kg.analytics.silence` is our own definition.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import networkx as nx

from kg.analytics.periods import Span, periods, shifted
from kg.analytics.projection import actor_graph, event_ties
from kg.analytics.weighing import PLAIN, Counts

Row = Sequence[object]
Measure = Callable[[nx.Graph], Mapping[str, float | None]]


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
class Network:
    """Who took part in which events, and when: rows of a projection, the days and the period of each event.

    `counts` says what an event counts for the weight of a tie, as in `kg actors`.
    """

    rows: Sequence[Row]
    spans: Mapping[str, Span | None]
    placed: Mapping[str, str]
    counts: Counts = PLAIN

    def within(self, wanted: Iterable[str]) -> nx.Graph:
        """The network of the events of some periods."""
        inside = set(wanted)
        return actor_graph([row for row in self.rows if self.placed.get(str(row[0])) in inside], self.counts)

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
    was, is_ = (active(network, wanted) for wanted in (compared.before, compared.recent))
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


def _measured(network: Network, wanted: Iterable[str], measure: Measure) -> dict[str, float]:
    graph = network.within(wanted)
    found = measure(graph) if len(graph) else {}
    return {node: float(value) for node, value in found.items() if value is not None}


def active(network: Network, wanted: Iterable[str]) -> defaultdict[str, set[str]]:
    """The events of some periods by which each actor is tied to another."""
    inside = set(wanted)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for tie in event_ties([row for row in network.rows if network.placed.get(str(row[0])) in inside]):
        for end in (tie.a, tie.b):
            found[end].update(tie.events)
    return found
