"""What has changed in the network of a store: who rises and falls, which ties come and go, who falls silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from kg.answers.dated_network import network_of
from kg.answers.days import first_day, last_day, newest_article
from kg.errors import QueryError

if TYPE_CHECKING:
    from kg.analytics.change import Measure, Moving, Network, Windows
    from kg.analytics.encounters import ChangedTie, FirstMeeting
    from kg.analytics.silence import Silent
    from kg.answers.network import Scope
    from kg.rdf.store import Store


@dataclass(frozen=True, slots=True)
class Look:
    """How change is looked at: `unit` and `window` make the windows, `measure` ranks, `least` events are activity."""

    unit: str = "quarter"
    window: int = 4
    measure: str = "strength"
    least: int = 2


@dataclass(frozen=True, slots=True)
class Trends:
    """All that changed between two windows; `before` and `recent` count their events.

    `earlier` counts events of older periods, `later` those after the recent window, `vague` those whose date fits no
    period, `undated` those without one.
    """

    unit: str
    measure: str
    windows: Windows | None = None
    before: int = 0
    recent: int = 0
    earlier: int = 0
    later: int = 0
    vague: int = 0
    undated: int = 0
    moving: list[Moving] = field(default_factory=list)
    new_ties: list[ChangedTie] = field(default_factory=list)
    broken_ties: list[ChangedTie] = field(default_factory=list)
    first_meetings: list[FirstMeeting] = field(default_factory=list)
    silent: list[Silent] = field(default_factory=list)

    @property
    def rising(self) -> list[Moving]:
        """Those whose measure grew, most first."""
        return [line for line in self.moving if line.change > 0]

    @property
    def falling(self) -> list[Moving]:
        """Those whose measure shrank, most first."""
        return [line for line in reversed(self.moving) if line.change < 0]


def trends(store: Store, scope: Scope, look: Look) -> Trends:
    """What changed in the network of a scope."""
    return compared(store, *network_of(store, scope), scope, look)


def compared(store: Store, network: Network, types: Mapping[str, str], scope: Scope, look: Look) -> Trends:
    """What changed in a network of this scope, whose events have these types.

    The recent window ends with the period of the scope's last day; where none is given, with that of the last event,
    but not after the newest article: what it says of the future has not happened.
    """
    from kg.analytics import change, encounters, silence
    from kg.analytics.periods import period_of, place

    measure, until = measure_of(look.measure), last_day(scope.until)
    placed = place(network.spans, look.unit, first_day(scope.since))
    empty = Trends(look.unit, look.measure, vague=len(placed.vague), undated=len(placed.undated))
    if not placed.periods:
        return empty
    told = newest_article(store)
    newest = date.fromisoformat(told) if told else None
    ends = [period for period in placed.periods.values() if newest is None or period <= period_of(newest, look.unit)]
    last = period_of(until, look.unit) if scope.until else max(ends, default=max(placed.periods.values()))
    both = change.windows(last, look.window, look.unit)
    counts, network = Counter(placed.periods.values()), replace(network, placed=placed.periods)
    today = min(until, newest or max(end for _, end in filter(None, network.spans.values())))
    return replace(
        empty,
        windows=both,
        before=sum(counts[period] for period in both.before),
        recent=sum(counts[period] for period in both.recent),
        earlier=sum(n for period, n in counts.items() if period < both.before[0]),
        later=sum(n for period, n in counts.items() if period > last),
        moving=change.moving(network, both, measure, look.least),
        new_ties=encounters.new_ties(network, both),
        broken_ties=encounters.broken_ties(network, both, look.least),
        first_meetings=encounters.first_meetings(network, both, types),
        silent=silence.silent(network, both, look.least, today),
    )


def measure_of(name: str) -> Measure:
    """The measure of that name; QueryError where there is none, or where more of it is not more central."""
    from kg.analytics import centrality

    known = [measure for measure in centrality.ALL_MEASURES if measure not in centrality.LOWEST_FIRST]
    if name not in known:
        raise QueryError(f"there is no measure {name!r}", remedy=f"one of: {', '.join(known)}")
    measure: Measure = getattr(centrality, name, lambda graph: dict(graph.degree()))
    return measure
