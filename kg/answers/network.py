"""The network of actors for a period, a topic or a place: who is central, which ties are strong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from kg.analytics.weighing import Weighing
from kg.answers.places import where
from kg.answers.weights import counts
from kg.answers.who import party
from kg.errors import NotFoundError, QueryError
from kg.query.rows import Rows
from kg.query.runner import run

if TYPE_CHECKING:
    from kg.analytics.centrality import ActorMeasures
    from kg.analytics.ties import Tie
    from kg.analytics.weighing import Counts
    from kg.rdf.store import Store

_TOPICS = """# param: lang language en language of names: en or ar
SELECT DISTINCT ?event ?topic ?name WHERE {
  ?report dd:status status:happened ; dd:concernedTopic ?topic .
  OPTIONAL { ?topic skos:prefLabel ?label . FILTER(LANG(?label) = $lang) }
  OPTIONAL { ?report dd:reportOf ?one }
  BIND(COALESCE(?one, ?report) AS ?event) BIND(COALESCE(?label, STRAFTER(STR(?topic), "/topic/")) AS ?name)
}"""
_VISITS = """# param: lang language en language of names: en or ar
SELECT DISTINCT ?event ?country ?name ?code WHERE {
  VALUES ?journey { dd:Visit dd:PortCall }
  ?report a ?journey ; dd:status status:happened ; dd:atPlace/dd:countryCode ?code .
  BIND(IRI(CONCAT("https://w3id.org/defence-diplomacy/data/actor/country/", ?code)) AS ?country)
  OPTIONAL { ?country rdfs:label ?label . FILTER(LANG(?label) = $lang) }
  OPTIONAL { ?report dd:reportOf ?one }
  BIND(COALESCE(?one, ?report) AS ?event) BIND(COALESCE(?label, ?code) AS ?name)
}"""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which network: `by` names its nodes, the rest narrows the events; "" leaves open.

    `place` is a country or a city; ties of less weight than `least` are left out; `weighing` says what events count.
    """

    by: str = "person"
    since: str = ""
    until: str = ""
    topic: str = ""
    type: str = ""
    lang: str = "en"
    place: str = ""
    least: float = 0
    weighing: Weighing = field(default_factory=Weighing)

    @property
    def parameters(self) -> dict[str, str]:
        """The arguments of the projection, but for the place."""
        given = {"from": self.since, "to": self.until, "topic": self.topic, "type": self.type, "lang": self.lang}
        return {name: value for name, value in given.items() if value}


def graph(store: Store, scope: Scope) -> Any:
    """The weighted network, as `kg.analytics.projection` makes it."""
    from kg.analytics.projection import actor_graph

    rows, counted = _events(store, scope)
    return actor_graph(rows, counted, scope.least)


def topics(store: Store, scope: Scope) -> Any:
    """The bipartite network of actors and the topics of their events, as `kg.analytics.affiliations` makes it."""
    from kg.analytics.affiliations import topic_graph

    rows, counted = _events(store, scope)
    return topic_graph(rows, run(store, _TOPICS, {"lang": scope.lang}), counted, scope.least)


def visits(store: Store, scope: Scope) -> Any:
    """The directed network of visitors and the countries that they visited."""
    from kg.analytics.affiliations import visit_graph

    rows, counted = _events(store, scope)
    return visit_graph(rows, run(store, _VISITS, {"lang": scope.lang}), counted, scope.least)


def around(store: Store, scope: Scope, name: str, depth: int = 1) -> Any:
    """The network of those within so many ties of one actor."""
    from kg.analytics.cohesion import ego

    whole = graph(store, scope)
    node = _node(store, whole, name)
    if node not in whole:
        raise NotFoundError(f"{name!r} has no tie in this network", remedy="widen the period or choose another --by")
    return ego(whole, node, depth)


def dense(network: Any, k: int) -> Any:
    """The part of a network in which each is tied to at least k others."""
    from kg.analytics.cohesion import k_core

    return k_core(network, k)


def central(
    store: Store, scope: Scope, sort: str = "strength", wanted: Iterable[str] | None = None, **how: Any
) -> list[ActorMeasures]:
    """Every actor with its measures, by default all, the most central first; `how` is as for `ranked`."""
    return ranked(graph(store, scope), sort, wanted, **how)


def ranked(
    network: Any, sort: str = "strength", wanted: Iterable[str] | None = None, *, exact: bool = False
) -> list[ActorMeasures]:
    """The wanted measures of every actor of a network, by default all, the leading ones first."""
    from kg.analytics.centrality import ALL_MEASURES, measures

    wanted = ALL_MEASURES if wanted is None else tuple(wanted)
    for name in (sort, *wanted):
        if name not in ALL_MEASURES:
            raise QueryError(f"there is no measure {name!r}", remedy=f"one of: {', '.join(ALL_MEASURES)}")
    return measures(network, sort, wanted, exact=exact)


def is_estimated(network: Any) -> bool:
    """Whether a network is so large that `ranked` only estimates betweenness."""
    from kg.analytics.ways import EXACT_UP_TO

    return len(network) > EXACT_UP_TO


def strongest(store: Store, scope: Scope, limit: int | None = None) -> list[Tie]:
    """The ties of most weight, the strongest first."""
    from kg.analytics.ties import strongest as ranked

    return ranked(graph(store, scope), limit)


def of(store: Store, name: str, scope: Scope) -> list[Tie]:
    """The ties of one actor or country, itself on the left."""
    meant = party(store, name)
    scope = replace(scope, by="country" if meant.code else "actor")
    return _seen_from(meant.iri, strongest(store, scope))


def listed(store: Store, scope: Scope, between: str, *, one: str = "", bridges: bool = False) -> list[Tie]:
    """The ties of a network ("actors", "topics", "visits"), the strongest first; of one actor, or bridges."""
    from kg.analytics.ties import strongest as ranked

    if between == "actors" and not bridges:
        return of(store, one, scope) if one else strongest(store, scope)
    network = {"actors": graph, "topics": topics, "visits": visits}[between](store, scope)
    if bridges:
        from kg.analytics.cohesion import bridges as hanging

        found = hanging(network.to_undirected(as_view=True))
        network = network.edge_subgraph([*found, *((b, a) for a, b in found)])
    node = _node(store, network, one) if one else ""
    return [tie for tie in ranked(network) if not one or node in (tie.a, tie.b)]


def _seen_from(actor: str, ties: Iterable[Tie]) -> list[Tie]:
    """The ties of an actor, himself on the left."""
    return [tie if tie.a == actor else _turned(tie) for tie in ties if actor in (tie.a, tie.b)]


def _turned(tie: Tie) -> Tie:
    return replace(tie, a=tie.b, b=tie.a, a_name=tie.b_name, b_name=tie.a_name)


def participations(store: Store, scope: Scope) -> Rows:
    """Who took part in which event of the scope: the rows of its projection."""
    from kg.analytics.projection import PROJECTIONS, located

    if scope.by not in PROJECTIONS:
        raise QueryError(f"there is no network of {scope.by!r}", remedy=f"one of: {', '.join(PROJECTIONS)}")
    there = where(store, scope.place)
    return run(store, located(PROJECTIONS[scope.by], there), scope.parameters | there)


def _events(store: Store, scope: Scope) -> tuple[Rows, Counts]:
    """The participations of the scope, and what each event counts."""
    rows = participations(store, scope)
    return rows, counts(store, scope.by, scope.weighing, {str(event) for event, *_ in rows})


def _node(store: Store, network: Any, name: str) -> str:
    """The node meant: by its id or name, else the actor or country that a user means."""
    alike = [node for node, known in network.nodes(data="name") if name in (node, known)]
    return alike[0] if len(alike) == 1 else party(store, name).iri
