"""All that the page shows, put together from the store and the analysis of its network.

A graph of more actors than a reader or a browser can take in is reduced: the page then holds the strongest actors of
each community and the events of the ties between them, and says what it leaves out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kg.answers.page_network import Network

if TYPE_CHECKING:
    from kg.analytics.projection import EventTie
    from kg.rdf.store import Store
    from kg.view.data import LeftOut, PageData

DRAWN_WHOLE = 5_000
"""Actors up to which all are drawn."""
REDUCED_TO = 2_000
MOST_EVENTS = 20_000
"""Events that a reduced page holds at most, the latest."""
EXACT_UP_TO, PIVOTS = 2_500, 1_000
"""Actors up to which betweenness is exact, and from how many of them it is estimated above."""
STEPS = ("network", "communities", "layout", "centrality", "events")
"""What is told to whoever watches a page being made."""

Step = Callable[[str], object]


def page(store: Store, *, title: str = "", language: str = "en", step: Step = lambda _: None) -> PageData:
    """The records of the page: the actors and events of the store, with measures, communities and positions.

    `step` is called with each of `STEPS` as its work begins.
    """
    from kg.analytics.communities import communities
    from kg.analytics.layout import layout
    from kg.analytics.reduction import representatives
    from kg.view.rows import page_data

    step("network")
    network = Network.of(store)
    ties, actors = network.ties(), sorted(network.actors)
    step("communities")
    groups = communities(actors, _weighted(ties))
    large, left_out = len(actors) > DRAWN_WHOLE, None
    if large:
        ties, left_out = _reduced(network, ties, representatives(groups, _weighted(ties), REDUCED_TO))
        actors = sorted({end for tie in ties for end in (tie.a, tie.b)})
    step("layout")
    positions = layout(actors, _weighted(ties))
    step("centrality")
    graph = network.happened()
    measures = _figures(graph, large=large)
    step("events")
    told = {event for tie in ties for event in tie.events} if large else None
    return page_data(
        network.details(actors, told),
        [(tie.a, tie.b, tie.events) for tie in ties],
        measures,
        positions,
        communities=groups,
        left_out=left_out,
        presence=network.counts.presence,
        estimated=["betweenness"] if len(graph) > EXACT_UP_TO else [],
        title=title,
        language=language,
    )


def _weighted(ties: Iterable[EventTie]) -> list[tuple[str, str, float]]:
    return [(tie.a, tie.b, float(len(tie.events))) for tie in ties]


def _figures(graph: Any, *, large: bool) -> Mapping[str, Mapping[str, float]]:
    """Measure by name, by actor, of the whole network; closeness only where it takes no minutes."""
    from kg.analytics import centrality

    names = ("strength", "degree", "eigenvector", "pagerank", *(() if large else ("closeness",)))
    found = {name: getattr(centrality, name)(graph) for name in names}
    found["betweenness"] = centrality.betweenness(graph, exact_up_to=EXACT_UP_TO, pivots=PIVOTS)
    found["counterparts"] = dict(graph.degree())
    return {actor: {name: float(values[actor]) for name, values in found.items()} for actor in graph}


def _reduced(network: Network, ties: Sequence[EventTie], kept: set[str]) -> tuple[list[EventTie], LeftOut]:
    """Only the ties between the actors kept, by the latest events; and how much that leaves out."""
    from kg.view.data import LeftOut

    inside = [tie for tie in ties if tie.a in kept and tie.b in kept]
    told = {event for tie in inside for event in tie.events}
    latest = set(sorted(told, key=lambda event: (network.days.get(event, ""), event), reverse=True)[:MOST_EVENTS])
    shown = [replace(tie, events=tuple(event for event in tie.events if event in latest)) for tie in inside]
    left = [tie for tie in shown if tie.events]
    here = {end for tie in left for end in (tie.a, tie.b)}
    return left, LeftOut(len(network.actors) - len(here), len(ties) - len(left), len(network.events) - len(latest))
