"""The network of actors for a period or a topic: who is central, which ties are strong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kg.answers.who import party
from kg.errors import QueryError
from kg.query.runner import run

if TYPE_CHECKING:
    from kg.analytics.centrality import ActorMeasures
    from kg.analytics.ties import Tie
    from kg.rdf.store import Store


@dataclass(frozen=True, slots=True)
class Scope:
    """Which network: `by` names its nodes, the rest narrows the events; "" leaves open."""

    by: str = "person"
    since: str = ""
    until: str = ""
    topic: str = ""
    type: str = ""
    lang: str = "en"

    @property
    def parameters(self) -> dict[str, str]:
        """The arguments of the projection."""
        given = {"from": self.since, "to": self.until, "topic": self.topic, "type": self.type, "lang": self.lang}
        return {name: value for name, value in given.items() if value}


def graph(store: Store, scope: Scope) -> Any:
    """The weighted network, as `kg.analytics.projection` makes it."""
    from kg.analytics.projection import PROJECTIONS, actor_graph

    if scope.by not in PROJECTIONS:
        raise QueryError(f"there is no network of {scope.by!r}", remedy=f"one of: {', '.join(PROJECTIONS)}")
    return actor_graph(run(store, PROJECTIONS[scope.by], scope.parameters))


def central(store: Store, scope: Scope, sort: str = "strength") -> list[ActorMeasures]:
    """Every actor with its measures, the most central first."""
    from kg.analytics.centrality import MEASURES, measures

    if sort not in MEASURES:
        raise QueryError(f"there is no measure {sort!r}", remedy=f"one of: {', '.join(MEASURES)}")
    return measures(graph(store, scope), sort)


def strongest(store: Store, scope: Scope, limit: int | None = None) -> list[Tie]:
    """The ties with most events, the strongest first."""
    from kg.analytics.ties import strongest as ranked

    return ranked(graph(store, scope), limit)


def of(store: Store, name: str, scope: Scope) -> list[Tie]:
    """The ties of one actor or country, itself on the left."""
    from kg.analytics.ties import strongest as ranked

    meant = party(store, name)
    scope = replace(scope, by="country" if meant.code else "actor")
    ties = [tie for tie in ranked(graph(store, scope)) if meant.iri in (tie.a, tie.b)]
    return [tie if tie.a == meant.iri else _turned(tie) for tie in ties]


def _turned(tie: Tie) -> Tie:
    return replace(tie, a=tie.b, b=tie.a, a_name=tie.b_name, b_name=tie.a_name)
