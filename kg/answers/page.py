"""All that the page shows, put together from the store and the analysis of its network.

A graph of more actors than a reader or a browser can take in is reduced: the page then holds the strongest actors of
each community and the events of the ties between them, and says what it leaves out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from kg.answers.network import Scope, graph
from kg.query.runner import run

if TYPE_CHECKING:
    from kg.rdf.store import Store
    from kg.view.data import LeftOut, PageData
    from kg.view.rows import PageRows

DRAWN_WHOLE = 5_000
"""Actors up to which all are drawn."""
REDUCED_TO = 2_000
MOST_EVENTS = 20_000
"""Events that a reduced page holds at most, the latest."""

_SHOWN = ("degree", "strength", "betweenness", "closeness", "eigenvector", "pagerank")
_QUICK = ("counterparts", "strength", "degree", "eigenvector", "pagerank")
"""Measures of a network that is too large for those that search all its shortest paths."""
_INVOLVED = "SELECT DISTINCT ?event ?actor WHERE { ?event dd:reportedIn ?article ; dd:involves ?actor }"

EventTie = tuple[str, str, str]


def page(store: Store, *, title: str = "", language: str = "en") -> PageData:
    """The records of the page: the actors and events of the store, with measures, communities and positions."""
    from kg.analytics.communities import communities
    from kg.analytics.layout import layout
    from kg.analytics.reduction import representatives
    from kg.view.rows import QUERIES, PageRows, page_data

    rows = PageRows(**{name: run(store, text).rows for name, text in QUERIES.items()})
    ties = _ties(run(store, _INVOLVED), {str(row[0]): str(row[2] or "") for row in rows.actors})
    actors = list(dict.fromkeys(str(row[0]) for row in rows.actors))
    groups = communities(actors, _weighted(ties))
    large, left_out = len(actors) > DRAWN_WHOLE, None
    if large:
        rows, ties, left_out = _reduced(rows, ties, representatives(groups, _weighted(ties), REDUCED_TO))
        actors = list(dict.fromkeys(str(row[0]) for row in rows.actors))
    return page_data(
        rows,
        ties,
        _figures(store, language, quick=large),
        layout(actors, _weighted(ties)),
        communities=groups,
        left_out=left_out,
        title=title,
        language=language,
    )


def _ties(involved: Iterable[Sequence[object]], country: Mapping[str, str]) -> list[EventTie]:
    """A row for each event and each two of its actors that are not of one country."""
    by_event: defaultdict[str, list[str]] = defaultdict(list)
    for event, actor in involved:
        by_event[str(event)].append(str(actor))
    return sorted(
        (a, b, event)
        for event, actors in by_event.items()
        for a, b in combinations(sorted(actors), 2)
        if not country.get(a) or country.get(a) != country.get(b)
    )


def _weighted(ties: Iterable[EventTie]) -> list[tuple[str, str, float]]:
    return [(a, b, float(n)) for (a, b), n in Counter((a, b) for a, b, _ in ties).items()]


def _figures(store: Store, language: str, *, quick: bool) -> Mapping[str, Mapping[str, float]]:
    """Measure by name, by actor, of the whole network."""
    from kg.analytics import centrality

    network = graph(store, Scope(by="actor", lang=language))
    if not quick:
        lines = centrality.measures(network)
        return {line.actor: {name: float(getattr(line, name)) for name in _SHOWN} for line in lines}
    found = {name: getattr(centrality, name)(network) for name in _QUICK if name != "counterparts"}
    found["counterparts"] = dict(network.degree())
    return {actor: {name: float(found[name][actor]) for name in _QUICK} for actor in network}


def _reduced(rows: PageRows, ties: Sequence[EventTie], kept: set[str]) -> tuple[PageRows, list[EventTie], LeftOut]:
    """Only the actors kept and the latest events of the ties between them; and how much that leaves out."""
    from kg.view.data import LeftOut

    inside = [tie for tie in ties if tie[0] in kept and tie[1] in kept]
    told = {event for _, _, event in inside}
    days = {str(row[0]): str(row[4] or "") for row in rows.events}
    latest = set(sorted(told, key=lambda event: (days.get(event, ""), event), reverse=True)[:MOST_EVENTS])
    left = [tie for tie in inside if tie[2] in latest]
    here = {end for one, other, _ in left for end in (one, other)}
    of_actors = {name: _about(getattr(rows, name), here) for name in ("actors", "names", "posts")}
    of_events = {name: _about(getattr(rows, name), latest) for name in ("events", "topics", "participants", "evidence")}
    out = LeftOut(
        len({str(row[0]) for row in rows.actors}) - len(here),
        len({tie[:2] for tie in ties}) - len({tie[:2] for tie in left}),
        len({str(row[0]) for row in rows.participants}) - len(latest),
    )
    return replace(rows, **of_actors, **of_events), left, out


def _about(table: Iterable[Sequence[object]], wanted: set[str]) -> list[Sequence[object]]:
    return [row for row in table if str(row[0]) in wanted]
