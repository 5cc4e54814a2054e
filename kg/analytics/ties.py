"""The strongest ties of a network, and the events and sentences behind one tie."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import networkx as nx


@dataclass(frozen=True, slots=True)
class Tie:
    """Two actors, the number of events that tie them, and what these count together."""

    a: str
    b: str
    a_name: str
    b_name: str
    events: int
    weight: float


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that states an event, and where it was published."""

    text: str
    publisher: str
    published: str
    source: str


@dataclass(frozen=True, slots=True)
class LinkingEvent:
    """An event that links two actors or countries, with the sentences that state it."""

    event: str
    date: str
    type: str
    status: str
    sentences: tuple[Sentence, ...]


def strongest(graph: nx.Graph, limit: int | None = None) -> list[Tie]:
    """The ties of most weight first; equals by name. Ties of a directed graph lead from `a` to `b`."""
    found = [_tie(graph, a, b, data) for a, b, data in graph.edges(data=True)]
    return sorted(found, key=lambda tie: (-round(tie.weight, 12), tie.a_name, tie.b_name, tie.a, tie.b))[:limit]


def linking(rows: Iterable[Sequence[object]]) -> list[LinkingEvent]:
    """The events behind a tie in order of date, those without a date last.

    The rows are those of the named query "evidence-of-tie": date, type, status, sentence, publisher, published,
    source, event.
    """
    heads: dict[str, tuple[str, str, str]] = {}
    sentences: dict[str, list[Sentence]] = {}
    for row in rows:
        date, type_, status, text, publisher, published, source, event = ("" if v is None else str(v) for v in row)
        heads.setdefault(event, (date, type_, status))
        sentences.setdefault(event, []).append(Sentence(text, publisher, published, source))
    events = [LinkingEvent(event, *head, tuple(sentences[event])) for event, head in heads.items()]
    return sorted(events, key=lambda event: (event.date == "", event.date, event.event))


def _tie(graph: nx.Graph, one: str, other: str, data: Mapping[str, float]) -> Tie:
    ends = [(_name(graph, node), node) for node in (one, other)]
    (a_name, a), (b_name, b) = ends if graph.is_directed() else sorted(ends)
    return Tie(a, b, a_name, b_name, int(data.get("events", data["weight"])), data["weight"])


def _name(graph: nx.Graph, node: str) -> str:
    return str(graph.nodes[node].get("name", node))
