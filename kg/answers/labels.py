"""What actors and codes are called in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg import ids
from kg.answers.ask import ask, values, words

if TYPE_CHECKING:
    from kg.rdf.store import Store

_ACTORS = """
SELECT DISTINCT ?actor ?label (LANG(?label) AS ?language)
WHERE {{ {actors} ?actor rdfs:label ?label }} ORDER BY ?label"""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The labels of event types, statuses, parts, roles and topics in one language; a code without one stays itself."""

    types: Mapping[str, str]
    statuses: Mapping[str, str]
    parts: Mapping[str, str]
    roles: Mapping[str, str]
    topics: Mapping[str, str]


def vocabulary(language: str) -> Vocabulary:
    """The labels that the ontology gives its codes."""
    from kg.rdf.ontology import labels

    found = labels(language)
    return Vocabulary(found.types, found.statuses, found.parts, found.roles, found.topics)


def actor_labels(store: Store, iris: Iterable[str]) -> dict[str, dict[str, str]]:
    """The fullest label of each actor, by language."""
    labels: dict[str, dict[str, str]] = {}
    for row in ask(store, _ACTORS.format(actors=values("actor", dict.fromkeys(iris)))):
        of_actor, language = labels.setdefault(words(row, "actor"), {}), words(row, "language")
        of_actor[language] = max(of_actor.get(language, ""), words(row, "label"), key=len)
    return labels


def country_labels(store: Store, codes: Iterable[str], language: str) -> dict[str, str]:
    """Names of countries and intergovernmental bodies by their codes."""
    iris = {ids.actor(kind, code): code for code in codes if code for kind in ("country", "organisation")}
    found = actor_labels(store, iris)
    return {iris[iri]: chosen(labels, language) for iri, labels in found.items()}


def chosen(labels: Mapping[str, str], language: str) -> str:
    """The label in the language wanted, else in English, else in any, else ""."""
    return labels.get(language) or labels.get("en") or next(iter(labels.values()), "")
