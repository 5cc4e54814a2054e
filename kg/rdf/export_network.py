"""The network of actors as plain rows, for the formats of network tools.

A tie joins two actors of different sides who took part in one event that happened; its weight is the number of such
events. States stand in it only where they act themselves.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from kg.rdf.rows import Value
from kg.rdf.store import Store

_ACTORS = """
SELECT DISTINCT ?actor ?class ?country ?label (LANG(?label) AS ?language) WHERE {
  ?event dd:involves ?actor ; dd:status status:happened .
  ?actor a ?class .
  OPTIONAL { ?actor dd:countryCode ?country }
  OPTIONAL { ?actor rdfs:label ?label }
}
"""
_TIES = """
SELECT DISTINCT ?a ?b ?event ?type ?earliest ?latest WHERE {
  ?event dd:status status:happened ; a ?type ; dd:hasParticipation ?one , ?other .
  ?one dd:reference/dd:denotes ?a . ?other dd:reference/dd:denotes ?b .
  FILTER(STR(?a) < STR(?b))
  OPTIONAL { ?one dd:countryCode ?side }
  OPTIONAL { ?other dd:countryCode ?opposite }
  FILTER(!BOUND(?side) || !BOUND(?opposite) || ?side != ?opposite)
  OPTIONAL { ?event dd:earliest ?earliest ; dd:latest ?latest }
}
"""


@dataclass(frozen=True, slots=True)
class Node:
    """An actor; labels are "" where no article or reference data gives one in that language."""

    id: str
    label: str
    label_ar: str
    kind: str
    country: str


@dataclass(frozen=True, slots=True)
class Tie:
    """What joins two actors: how many events, of which types, from when to when ("" where undated)."""

    a: str
    b: str
    weight: int
    types: str
    first: str
    last: str


def network(store: Store) -> tuple[list[Node], list[Tie]]:
    """Actors and ties, each ordered by IRI."""
    return _nodes(store), _ties(store)


def _nodes(store: Store) -> list[Node]:
    about: dict[str, tuple[str, str]] = {}
    labels: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for actor, class_, country, label, language in store.select(_ACTORS):
        about[str(actor)] = (_name(class_).lower(), _text(country))
        labels[str(actor)][_text(language)].append(_text(label))
    return [
        Node(actor, _first(labels[actor], "en", "", "ar"), _first(labels[actor], "ar"), *about[actor])
        for actor in sorted(about)
    ]


def _ties(store: Store) -> list[Tie]:
    events: defaultdict[tuple[str, str], list[tuple[str, str, str, str]]] = defaultdict(list)
    for a, b, event, type_, earliest, latest in store.select(_TIES):
        events[str(a), str(b)].append((str(event), _name(type_), _text(earliest), _text(latest)))
    return [
        Tie(
            a, b, len({event for event, *_ in found}), "; ".join(sorted({type_ for _, type_, *_ in found})),
            min(filter(None, (first for *_, first, _ in found)), default=""), max(last for *_, last in found),
        )
        for (a, b), found in sorted(events.items())
    ]


def _first(labels: dict[str, list[str]], *languages: str) -> str:
    """The first label of the first language that has one."""
    return next((min(labels[language]) for language in languages if labels.get(language)), "")


def _name(class_: Value) -> str:
    return _text(class_).rpartition("#")[2]


def _text(value: Value) -> str:
    return "" if value is None else str(value)
