"""Every fact about an event or an actor, each with the sentences that state it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.answers.ask import Row, ask, is_iri, number, words
from kg.answers.events import events
from kg.answers.facts import EventFacts
from kg.answers.labels import actor_labels
from kg.answers.who import party
from kg.errors import NotFoundError

if TYPE_CHECKING:
    from kg.rdf.store import Store


@dataclass(frozen=True, slots=True)
class Name:
    """One wording of an actor's name, and in how many articles it stands."""

    text: str
    language: str
    articles: int


@dataclass(frozen=True, slots=True)
class Post:
    """A post that articles attest, with the first and the last day for which they do."""

    role: str
    country: str
    first: str
    last: str
    articles: int


@dataclass(frozen=True, slots=True)
class Explanation:
    """What was asked about (`iri`, `labels` by language) and all that is known of it.

    An event has itself in `events`; an actor has names, posts and every event it takes part in.
    """

    iri: str
    labels: dict[str, str]
    events: tuple[EventFacts, ...]
    kind: str = "event"
    country: str = ""
    names: tuple[Name, ...] = ()
    posts: tuple[Post, ...] = ()


_IS_EVENT = "SELECT ?article WHERE {{ <{iri}> dd:reportedIn ?article }} LIMIT 1"
_ACTOR = """
SELECT ?kind ?country WHERE {{ <{iri}> a ?class . FILTER(STRSTARTS(STR(?class), STR(dd:)))
  BIND(LCASE(STRAFTER(STR(?class), "#")) AS ?kind) OPTIONAL {{ <{iri}> dd:countryCode ?country }} }} ORDER BY ?kind"""
_EVENTS = "SELECT DISTINCT ?event WHERE {{ ?event dd:involves <{iri}> }}"
_EVENTS_OF_COUNTRY = """
SELECT DISTINCT ?event WHERE {{ ?event (dd:hasParticipation|dd:atPlace)/dd:countryCode "{code}" }}"""
_NAMES = """
SELECT ?name (LANG(?name) AS ?language) (COUNT(DISTINCT ?article) AS ?articles) WHERE {{
  ?reference dd:denotes <{iri}> ; dd:nameAsWritten ?name ; dd:inArticle ?article }}
GROUP BY ?name ORDER BY DESC(?articles) ?name"""
_POSTS = """
SELECT ?role ?country (MIN(?day) AS ?first) (MAX(?day) AS ?last) (COUNT(DISTINCT ?article) AS ?articles) WHERE {{
  ?holding org:member <{iri}> ; org:role/skos:notation ?role ; dd:attestedBy ?article .
  OPTIONAL {{ ?holding org:organization/dd:countryCode ?country }}
  OPTIONAL {{ ?holding dd:attestedOn ?day }} }}
GROUP BY ?role ?country ORDER BY ?first ?role"""


def explain(store: Store, what: str) -> Explanation:
    """All about an event (by IRI) or an actor (by IRI, code or name); NotFoundError where there is neither."""
    if is_iri(what) and ask(store, _IS_EVENT.format(iri=what)):
        (event,) = events(store, [what])
        return Explanation(what, dict(event.labels), (event,))
    meant = party(store, what)
    described = ask(store, _ACTOR.format(iri=meant.iri))
    if not described:
        raise NotFoundError("neither an event nor an actor", what, "see kg actors and kg query latest-events")
    found = _EVENTS_OF_COUNTRY.format(code=meant.code) if meant.code else _EVENTS.format(iri=meant.iri)
    return Explanation(
        meant.iri,
        actor_labels(store, [meant.iri]).get(meant.iri, {}),
        tuple(events(store, (words(row, "event") for row in ask(store, found)))),
        kind=words(described[0], "kind"),
        country=words(described[0], "country"),
        names=tuple(
            Name(words(row, "name"), words(row, "language"), number(row, "articles"))
            for row in ask(store, _NAMES.format(iri=meant.iri))
        ),
        posts=tuple(
            _post(row) for row in ask(store, _POSTS.format(iri=meant.iri)) if words(row, "role")
        ),
    )


def _post(row: Row) -> Post:
    first, last = words(row, "first"), words(row, "last")
    return Post(words(row, "role"), words(row, "country"), first, last, number(row, "articles"))
