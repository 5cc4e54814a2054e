"""Of what an actor is made: every reference that denotes it, with its article, so that one can be told apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.answers.ask import ask, words

if TYPE_CHECKING:
    from kg.rdf.store import Store

_MEMBERS = """
SELECT DISTINCT ?reading ?reference ?name ?published ?title WHERE {{
  ?reference dd:denotes <{iri}> ; dd:readAs ?reading ; dd:inArticle ?article .
  OPTIONAL {{ ?reference dd:nameAsWritten ?name }} OPTIONAL {{ ?article dct:issued ?published }}
  OPTIONAL {{ ?article dct:title ?title }} }} ORDER BY ?reading ?published ?reference ?name"""


@dataclass(frozen=True, slots=True)
class Member:
    """One reference to an actor: the spelling it is read as (an IRI), its own IRI, and where it stands."""

    reading: str
    reference: str
    name: str
    published: str
    title: str


def members(store: Store, iri: str) -> list[Member]:
    """The references that denote an actor, by spelling, then by day."""
    names = ("reading", "reference", "name", "published", "title")
    found = {words(row, "reference"): row for row in reversed(ask(store, _MEMBERS.format(iri=iri)))}
    return [Member(*(words(row, name) for name in names)) for row in reversed(found.values())]
