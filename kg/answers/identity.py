"""Judgements for readers: who the two are, what each is called, where it was seen, and what the verdict rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.answers.ask import ask, values, words
from kg.identity import chain, unsure

if TYPE_CHECKING:
    from kg.model import Judgement
    from kg.rdf.store import Store

MOST_SENTENCES = 3
_NAMED = """
SELECT ?node ?name (COUNT(DISTINCT ?article) AS ?articles) WHERE {{ {nodes}
  {{ ?reference dd:readAs ?node ; dd:nameAsWritten ?name ; dd:inArticle ?article }}
  UNION {{ ?node dd:reportedIn ?article ; rdfs:label ?name FILTER(LANG(?name) = "{language}") }}
  UNION {{ ?node a dd:Article ; dct:title ?name . BIND(?node AS ?article) }} }}
GROUP BY ?node ?name ORDER BY DESC(?articles) ?name"""
_SEEN = """
SELECT DISTINCT ?node ?published ?quote WHERE {{ {nodes}
  {{ ?reference dd:readAs ?node . ?participation dd:reference ?reference . ?event dd:hasParticipation ?participation }}
  UNION {{ ?node dd:reportedIn ?any . BIND(?node AS ?event) }}
  ?event dd:hasEvidence/dd:quote ?quote ; dd:reportedIn ?article . OPTIONAL {{ ?article dct:issued ?published }} }}
ORDER BY ?node DESC(?published) ?quote"""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that are judged: its names, the most frequent first, and sentences in which it is seen."""

    iri: str
    names: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A judgement with its two sides."""

    left: Side
    right: Side
    verdict: str
    score: float
    features: tuple[tuple[str, str | float], ...]
    by: str
    when: str


def open_cases(
    store: Store, kind: str = "actor", limit: int | None = None, *, again: bool = False, language: str = "en"
) -> list[Case]:
    """The pairs that wait for a person's decision, with what is known of both."""
    return [case(store, judgement, language) for judgement in unsure(store, kind, again=again)[:limit]]


def history(store: Store, iri: str, language: str = "en") -> list[Case]:
    """The judgements by which an actor or event is what it is."""
    return [case(store, judgement, language) for judgement in chain(store, iri)]


def case(store: Store, judgement: Judgement, language: str = "en") -> Case:
    """A judgement with what is known of both sides."""
    nodes = values("node", judgement.pair)
    names = ask(store, _NAMED.format(nodes=nodes, language=language))
    seen = ask(store, _SEEN.format(nodes=nodes))
    left, right = (
        Side(
            node,
            tuple(words(row, "name") for row in names if words(row, "node") == node),
            tuple(words(row, "quote") for row in seen if words(row, "node") == node)[:MOST_SENTENCES],
        )
        for node in judgement.pair
    )
    return Case(left, right, judgement.verdict, judgement.score, judgement.features, judgement.by, judgement.when)
