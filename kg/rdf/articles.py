"""The articles of a store: what there is, how much, and which one is meant."""

from __future__ import annotations

from dataclasses import dataclass

import pyoxigraph as ox

from kg import ids
from kg.errors import NotFoundError
from kg.rdf.asking import ask
from kg.rdf.rows import Iri, Value

_ARTICLES = """
SELECT ?article (SAMPLE(?t) AS ?title) (SAMPLE(?d) AS ?published) (SAMPLE(?p) AS ?publisher)
  (SAMPLE(?u) AS ?url) (SAMPLE(?k) AS ?key) (SAMPLE(?l) AS ?language) (COUNT(DISTINCT ?event) AS ?events)
WHERE {
  ?article a dd:Article .
  OPTIONAL { ?article dct:title ?t }
  OPTIONAL { ?article dct:issued ?d }
  OPTIONAL { ?article dct:publisher ?p }
  OPTIONAL { ?article schema:url|dct:source ?u }
  OPTIONAL { ?article dct:identifier ?k }
  OPTIONAL { ?article dct:language ?l }
  OPTIONAL { ?event dd:reportedIn ?article }
}
GROUP BY ?article ORDER BY ?published ?article
"""
_FIND = """
SELECT DISTINCT ?article WHERE {
  ?article a dd:Article .
  { ?article dct:identifier ?name } UNION { ?article schema:url ?address } UNION { ?article dct:source ?name }
} ORDER BY ?article
"""
_COUNTS = """
SELECT ?kind (COUNT(DISTINCT ?node) AS ?n) WHERE {
  { ?node a dd:Article BIND("articles" AS ?kind) }
  UNION { ?node dd:reportedIn ?a BIND("events" AS ?kind) }
  UNION { ?node a dd:ActorReference BIND("references" AS ?kind) }
  UNION { ?r dd:denotes ?node BIND("actors" AS ?kind) }
  UNION { ?node a dd:Run BIND("runs" AS ?kind) }
} GROUP BY ?kind
"""
_STATEMENTS = """
SELECT (COUNT(*) AS ?n) WHERE {
  GRAPH ?graph { ?s ?p ?o }
  FILTER(STRSTARTS(STR(?graph), ?ours) || STRSTARTS(STR(?graph), ?links))
}
"""


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """What the store knows of an article; empty text where it was not told."""

    id: str
    title: str = ""
    published: str = ""
    publisher: str = ""
    url: str = ""
    key: str = ""
    language: str = ""
    events: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How many things of each kind the store holds; `statements` counts those of the articles and their links."""

    articles: int = 0
    events: int = 0
    references: int = 0
    actors: int = 0
    runs: int = 0
    statements: int = 0


def articles(store: ox.Store) -> tuple[StoredArticle, ...]:
    """Every article, by date and id."""
    return tuple(
        StoredArticle(
            article_id(str(iri)), _text(title), _text(published), _text(publisher), _text(url), _text(key),
            _text(language), int(events or 0),
        )
        for iri, title, published, publisher, url, key, language, events in ask(store, _ARTICLES, {})
    )


def find(store: ox.Store, name: str) -> str:
    """The id of the article with this id, IRI, address or key."""
    id_ = article_id(name)
    if store.contains_named_graph(ox.NamedNode(ids.article_graph(ids.slug(id_)))):
        return id_
    found = [str(iri) for (iri,) in ask(store, _FIND, {"name": name, "address": _address(name)})]
    if not found:
        raise NotFoundError("no such article in the store", name, "name it by its id, address or key")
    if len(found) > 1:
        named = ", ".join(map(article_id, found))
        raise NotFoundError(f"{len(found)} articles have this name", name, f"name one by its id: {named}")
    return article_id(found[0])


def counts(store: ox.Store) -> Counts:
    """How much the store holds."""
    found = {str(kind): int(n or 0) for kind, n in ask(store, _COUNTS, {})}
    ((statements,),) = ask(store, _STATEMENTS, {"ours": ids.article_graph(""), "links": ids.links_graph("")})
    return Counts(**found, statements=int(statements or 0))


def article_id(iri: str) -> str:
    """The id in the IRI of an article."""
    return iri.removeprefix(ids.article(""))


def _address(name: str) -> Iri:
    """The name as an IRI, or one that is no address where it cannot be one."""
    try:
        return Iri(ox.NamedNode(name).value)
    except ValueError:
        return Iri(ids.article("none"))


def _text(value: Value) -> str:
    return "" if value is None else str(value)
