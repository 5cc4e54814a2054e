"""What one article tells, as far as links need it: its references and its events with the reference of each
participant.

Made of an extraction, or read back from the article's graph, so that links can be made anew when a judgement changes
and the article is not at hand.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

import pyoxigraph as ox

from kg import ids
from kg.model import EVENT_TYPES, Event, Extraction, Participant, Place
from kg.namespaces import PREFIXES
from kg.rdf.terms import DCT, RDF, dd, event_class, iri
from kg.references import Reference, head_of, reference_of, references

_CLASSES = {event_class(type_).value: type_ for type_ in EVENT_TYPES}


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """An event with the number of the reference of each participant, and of the leader of each (0 for none)."""

    number: int
    event: Event
    members: tuple[int, ...]
    heads: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """An article's references and events."""

    article: str
    language: str
    published: date | None
    references: tuple[Reference, ...]
    events: tuple[ToldEvent, ...]


def told(extraction: Extraction) -> Told:
    """What an extraction tells."""
    article, members, heads = extraction.article, reference_of(extraction), head_of(extraction)
    events = tuple(
        ToldEvent(
            e + 1, event,
            tuple(members[e, p] for p in range(len(event.participants))),
            tuple(heads.get((e, p), 0) for p in range(len(event.participants))),
        )
        for e, event in enumerate(extraction.events)
    )
    return Told(article.id, article.language, article.published, references(extraction), events)


def stored(inner: ox.Store, article: str) -> Told | None:
    """What the graph of an article tells, None where the store has no such article."""
    graph = iri(ids.article_graph(article))
    said: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for quad in inner.quads_for_pattern(None, None, None, graph):
        if isinstance(quad.subject, ox.NamedNode) and not isinstance(quad.object, ox.Triple):
            said[quad.subject.value][quad.predicate.value].append(quad.object.value)
    node = _Node(said, ids.article(article))
    if not node.has(RDF + "type"):
        return None
    issued = node.one(DCT + "issued")
    known = [n for n in said if n.startswith(ids.reference(article, 0)[:-1])]
    events = [n for n in said if _own(n, PREFIXES["dd"] + "reportedIn", said)]
    return Told(
        article, node.one(DCT + "language"), date.fromisoformat(issued) if issued else None,
        tuple(sorted((_reference(_Node(said, n)) for n in known), key=lambda r: r.number)),
        tuple(sorted((_event(_Node(said, n)) for n in events), key=lambda e: e.number)),
    )


def _own(node: str, predicate: str, said: dict[str, dict[str, list[str]]]) -> bool:
    return predicate in said[node]


class _Node:
    """A node of an article's graph, asked by the names of properties."""

    def __init__(self, said: dict[str, dict[str, list[str]]], iri_: str) -> None:
        self.said, self.iri = said, iri_

    def has(self, predicate: str) -> bool:
        return bool(self.said.get(self.iri, {}).get(predicate))

    def all(self, predicate: str) -> list[str]:
        return self.said.get(self.iri, {}).get(predicate, [])

    def one(self, predicate: str) -> str:
        return next(iter(self.all(predicate)), "")

    def dd(self, name: str) -> str:
        return self.one(dd(name).value)

    def code(self, name: str) -> str:
        return self.dd(name).rsplit("/", 1)[-1]

    def to(self, name: str) -> list[_Node]:
        return sorted((_Node(self.said, n) for n in self.all(dd(name).value)), key=lambda n: number(n.iri))


def number(iri_: str) -> int:
    """The number at the end of an IRI."""
    return int(iri_.rsplit("/", 1)[-1])


def _reference(node: _Node) -> Reference:
    return Reference(
        number(node.iri), node.dd("kind"), node.dd("name"), tuple(sorted(node.all(dd("nameAsWritten").value))),
        node.code("role"), node.dd("countryCode"),
    )  # fmt: skip


def _event(node: _Node) -> ToldEvent:
    parts = node.to("hasParticipation")
    place = next(iter(node.to("atPlace")), None)
    type_ = next((_CLASSES[c] for c in node.all(RDF + "type") if c in _CLASSES), "")
    event = Event(
        type_,
        tuple(_participant(part) for part in parts),
        node.code("status"),
        node.dd("date"),
        node.dd("unresolvedDate"),
        Place(place.dd("city"), place.dd("countryCode"), place.dd("name")) if place else Place(),
        tuple(sorted(topic.rsplit("/", 1)[-1] for topic in node.all(dd("concernedTopic").value))),
    )
    heads = tuple(number(part.dd("ledByReference")) if part.dd("ledByReference") else 0 for part in parts)
    return ToldEvent(number(node.iri), event, tuple(number(part.dd("reference")) for part in parts), heads)


def _participant(part: _Node) -> Participant:
    of = _Node(part.said, part.dd("reference"))
    return Participant(
        of.dd("kind"), of.dd("name"), part.code("role"), part.dd("countryCode"), part.code("part") or "participant",
        post=part.dd("post"),
    )
