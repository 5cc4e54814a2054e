"""Readings in the graph: one article's contribution to recognition as statements, and the look-ups that answer from
them.

What several articles say alike is one statement of the default graph, so that a profile costs what it holds and not
the number of articles behind it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pyoxigraph as ox

from kg import ids
from kg.rdf.terms import RDF, dd, iri, text
from kg.readings import Profile, Reading, Tenure

PENDING = "pending"
_WITHOUT_RIVALS = ("text ", "office ", "holder ")  # keys of which nothing depends on who else stands under them
_DEFAULT = ox.DefaultGraph()


def reading_quads(article: str, reading: Reading) -> list[ox.Quad]:
    """Every statement of the article's reading graph, each once."""
    graph = iri(ids.reading_graph(article))
    return [ox.Quad(s, p, o, graph) for s, p, o in dict.fromkeys(_triples(article, reading))]


def _triples(article: str, reading: Reading) -> Iterator[tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]]:
    for number, actor in reading.actors:
        yield iri(ids.reference(article, number)), dd("readAs"), iri(actor)
    for person in reading.persons:
        node = iri(person.iri)
        yield node, dd("nameRead"), text(person.name)
        for key in person.keys:
            yield node, dd("indexKey"), text(key)
        for tenure in person.tenures:
            yield node, dd("tenureRead"), text(_written(tenure))
        for dealing in person.dealings:
            yield node, dd("dealingRead"), text(dealing)
    for number, tenure, key in reading.offices:
        yield iri(ids.reference(article, number)), dd("indexKey"), text(key)
        yield iri(ids.reference(article, number)), dd("tenureRead"), text(_written(tenure))
    for number, keys in reading.events:
        for key in keys:
            yield iri(ids.event(article, number)), dd("indexKey"), text(key)
    for key in reading.text:
        yield iri(ids.article(article)), dd("indexKey"), text(f"text {key}")


def _written(tenure: Tenure) -> str:
    return f"{tenure.role}|{tenure.country}|{tenure.day.isoformat()}"


def pending_quad(node: str) -> ox.Quad:
    """That the identity of a node has to be computed anew."""
    return ox.Quad(iri(node), dd("awaits"), text("resolution"), iri(ids.system_graph(PENDING)))


def awaiting(article: str, before: set[ox.Quad], after: set[ox.Quad]) -> set[ox.Quad]:
    """The pending statements of an article whose reading changes: all that it names, and the keys that it gives up."""
    quads = before | after
    nodes: set[object] = {iri(ids.article(article)), *(q.subject for q in quads)}
    nodes |= {q.object for q in quads if q.predicate == dd("readAs")}
    nodes |= {_office_month(q.object.value) for q in quads if _is_tenure(q) and isinstance(q.object, ox.Literal)}
    given_up = {q.object for q in before - after if q.predicate == dd("indexKey")}
    keys = {key.value for key in given_up if isinstance(key, ox.Literal)}
    nodes |= {iri(ids.key(key)) for key in keys if not key.startswith(_WITHOUT_RIVALS)}
    return {pending_quad(node.value) for node in nodes if isinstance(node, ox.NamedNode)}


def _is_tenure(quad: ox.Quad) -> bool:
    return quad.predicate == dd("tenureRead")


def _office_month(tenure: str) -> ox.NamedNode:
    role, country, day = tenure.split("|")
    return iri(ids.office_month(role, country, day[:7]))


def pending(inner: ox.Store) -> set[str]:
    """Every node that awaits resolution."""
    found = inner.quads_for_pattern(None, dd("awaits"), None, iri(ids.system_graph(PENDING)))
    return {q.subject.value for q in found if isinstance(q.subject, ox.NamedNode)}


def keyed(inner: ox.Store, key: str) -> list[str]:
    """The nodes that stand under an index key."""
    return _subjects(inner, "indexKey", text(key))


def pointing(inner: ox.Store, predicate: str, node: str) -> list[str]:
    """The nodes that point to a node by a property."""
    return _subjects(inner, predicate, iri(node))


def _subjects(inner: ox.Store, predicate: str, value: ox.NamedNode | ox.Literal) -> list[str]:
    found = inner.quads_for_pattern(None, dd(predicate), value, _DEFAULT)
    return [q.subject.value for q in found if isinstance(q.subject, ox.NamedNode)]


def values(inner: ox.Store, node: str, predicate: str) -> list[str]:
    """The values of a node, sorted."""
    found = inner.quads_for_pattern(iri(node), dd(predicate), None, _DEFAULT)
    return sorted(q.object.value for q in found if not isinstance(q.object, ox.Triple))


def read_in(inner: ox.Store, article: str) -> dict[int, str]:
    """The actor that each reference of an article is read as."""
    graph = iri(ids.reading_graph(article))
    found = inner.quads_for_pattern(None, dd("readAs"), None, graph)
    return {
        int(q.subject.value.rsplit("/", 1)[-1]): q.object.value
        for q in found
        if isinstance(q.subject, ox.NamedNode) and isinstance(q.object, ox.NamedNode)
    }


def profile(inner: ox.Store, actor: str, country: str) -> Profile:
    """A person as all articles show it."""
    return Profile(
        actor, country, tuple(values(inner, actor, "nameRead")), tuple(tenures(inner, actor)),
        frozenset(values(inner, actor, "dealingRead")),
    )


def tenures(inner: ox.Store, actor: str) -> Iterator[Tenure]:
    """The posts in which articles show an actor."""
    for value in values(inner, actor, "tenureRead"):
        role, country, day = value.split("|")
        yield Tenure(role, country, date.fromisoformat(day))


def keyed_names(inner: ox.Store, name: str) -> list[str]:
    """The actors that some article names so."""
    return sorted(set(_subjects(inner, "nameRead", text(name))))


def nodes(inner: ox.Store) -> set[str]:
    """Every actor, event, article and unnamed reference that readings tell of."""
    found = {q.object.value for q in inner.quads_for_pattern(None, dd("readAs"), None, _DEFAULT)
             if isinstance(q.object, ox.NamedNode)}  # fmt: skip
    for predicate in ("indexKey", "reportedIn", "tenureRead"):
        quads = inner.quads_for_pattern(None, dd(predicate), None, _DEFAULT)
        found |= {q.subject.value for q in quads if isinstance(q.subject, ox.NamedNode)}
    articles = inner.quads_for_pattern(None, iri(RDF + "type"), dd("Article"), _DEFAULT)
    return found | {q.subject.value for q in articles if isinstance(q.subject, ox.NamedNode)}
