"""The strongest ties of a network, and the events and sentences behind one tie."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import networkx as nx


@dataclass(frozen=True, slots=True)
class Tie:
    """Two actors and the number of events that tie them."""

    a: str
    b: str
    a_name: str
    b_name: str
    events: int


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
    """The ties with most events first; equals by name."""
    found = [_tie(graph, a, b, int(weight)) for a, b, weight in graph.edges(data="weight")]
    return sorted(found, key=lambda tie: (-tie.events, tie.a_name, tie.b_name, tie.a, tie.b))[:limit]


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


def _tie(graph: nx.Graph, one: str, other: str, events: int) -> Tie:
    (a_name, a), (b_name, b) = sorted((_name(graph, node), node) for node in (one, other))
    return Tie(a, b, a_name, b_name, events)


def _name(graph: nx.Graph, node: str) -> str:
    return str(graph.nodes[node].get("name", node))
