"""How central each actor is: measures of the weighted network, as networkx defines them, in one table.

Degree, strength and the number of the community are here; those along shortest ways are in `kg.analytics.ways`, those
by walks in `kg.analytics.walks`, Burt's in `kg.analytics.brokers`, cores in `kg.analytics.cohesion`. A network in
several pieces is allowed; each function says what it does then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import networkx as nx

from kg.analytics import communities as grouping
from kg.analytics.brokers import constraint, effective_size
from kg.analytics.cohesion import core
from kg.analytics.walks import eigenvector, pagerank
from kg.analytics.ways import betweenness, closeness, harmonic
from kg.analytics.weighing import whole

__all__ = (
    "ALL_MEASURES", "MEASURES", "ActorMeasures", "betweenness", "closeness", "community", "constraint", "core",
    "degree", "effective_size", "eigenvector", "harmonic", "measures", "pagerank", "strength",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ActorMeasures:
    """The measures of one actor, None where one was not asked for or is not defined for him.

    `counterparts` is the number of actors that he is tied to, `community` the number of his group, 1 for the largest.
    """

    actor: str
    name: str
    counterparts: int | None = None
    strength: float | None = None
    degree: float | None = None
    betweenness: float | None = None
    closeness: float | None = None
    harmonic: float | None = None
    eigenvector: float | None = None
    pagerank: float | None = None
    constraint: float | None = None
    effective_size: float | None = None
    core: int | None = None
    community: int | None = None


MEASURES = ("strength", "counterparts", "degree", "betweenness", "closeness", "eigenvector", "pagerank")
"""Those that the page works out as well, for what it shows."""
ALL_MEASURES = (*MEASURES, "harmonic", "constraint", "effective_size", "core", "community")
LOWEST_FIRST = frozenset({"constraint", "community"})
"""Measures of which a low value is the leading one: the least constrained is the broker."""


def measures(
    graph: nx.Graph, by: str = "strength", wanted: Iterable[str] = MEASURES, *, exact: bool = False
) -> list[ActorMeasures]:
    """The wanted measures of all actors and the one that they are sorted by, the leading actors first, equals by name.

    With `exact`, betweenness is worked out in full however large the network is.
    """
    work = _EXACTLY if exact else _WORK
    found = {name: work[name](graph) for name in ALL_MEASURES if name in {by, *wanted}}
    named = {node: str(data.get("name", node)) for node, data in graph.nodes(data=True)}
    table = [
        ActorMeasures(node, named[node], **{name: values[node] for name, values in found.items()})  # type: ignore[arg-type]
        for node in graph
    ]
    return sorted(table, key=lambda line: (_place(getattr(line, by), by), line.name, line.actor))


def degree(graph: nx.Graph) -> dict[str, float]:
    """The share of the other actors that one is tied to (Freeman, Social Networks 1, 1978); pieces do not matter."""
    return dict(nx.degree_centrality(graph))


def strength(graph: nx.Graph) -> dict[str, float]:
    """The sum of the weights of an actor's ties (Barrat et al., PNAS 101, 2004); pieces do not matter.

    An event with several counterparts counts once with each.
    """
    return {node: whole(total) for node, total in graph.degree(weight="weight")}


def community(graph: nx.Graph) -> dict[str, int]:
    """The number of each actor's community, as `kg.analytics.communities` finds them, 0 for one without ties."""
    groups = grouping.communities(graph, graph.edges(data="weight"))
    return dict.fromkeys(graph, 0) | {node: number for number, group in enumerate(groups, 1) for node in group}


def _place(value: float | None, by: str) -> float:
    """Where a value stands; equal to twelve digits is equal, and what has no value comes last."""
    if value is None:
        return float("inf")
    return round(value if by in LOWEST_FIRST else -value, 12)


_WORK: Mapping[str, Callable[[nx.Graph], Mapping[str, float | None]]] = {
    "counterparts": lambda graph: dict(graph.degree()),
    "strength": strength,
    "degree": degree,
    "betweenness": betweenness,
    "closeness": closeness,
    "harmonic": harmonic,
    "eigenvector": eigenvector,
    "pagerank": pagerank,
    "constraint": constraint,
    "effective_size": effective_size,
    "core": core,
    "community": community,
}
_EXACTLY = {**_WORK, "betweenness": lambda graph: betweenness(graph, exact_up_to=len(graph))}
