"""One article's graph: what its text says, as quads, a pure function of the extraction.

Nothing in it says who is meant: references stay references (see `kg.rdf.links`). Every event points to its article and
to the sentences that tell it with plain triples, so that everyday queries need no GRAPH.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

import pyoxigraph as ox

from kg import ids
from kg.model import Article, Event, Extraction, Participant, Place, Span
from kg.rdf.intervals import interval
from kg.rdf.terms import (
    DCT,
    RDF,
    RDFS,
    SCHEMA,
    concept,
    day,
    dd,
    decimal,
    event_class,
    iri,
    number,
    text,
    web_address,
)
from kg.rdf.wording import LANGUAGES, event_label
from kg.references import Reference, head_of, reference_of, references

Term = ox.NamedNode | ox.Literal
Triples = Iterator[tuple[ox.NamedNode, ox.NamedNode, Term]]


def article_quads(extraction: Extraction) -> list[ox.Quad]:
    """Every statement of the article's graph, each once, in a fixed order."""
    graph = iri(ids.article_graph(extraction.article.id))
    return [ox.Quad(s, p, o, graph) for s, p, o in dict.fromkeys(_triples(extraction))]


def _triples(extraction: Extraction) -> Triples:
    article = extraction.article
    yield from _article(article)
    for reference in references(extraction):
        yield from _reference(reference, article)
    members, heads = reference_of(extraction), head_of(extraction)
    for e, event in enumerate(extraction.events):
        node = iri(ids.event(article.id, e + 1))
        yield from _event(node, event, article)
        for p, participant in enumerate(event.participants):
            part = iri(ids.part_of(node.value, "participation", p + 1))
            yield node, dd("hasParticipation"), part
            yield part, dd("reference"), iri(ids.reference(article.id, members[e, p]))
            if (e, p) in heads:
                yield part, dd("ledByReference"), iri(ids.reference(article.id, heads[e, p]))
            yield from _participation(part, participant, article.language)
        for k, span in enumerate(event.evidence, 1):
            evidence = iri(ids.part_of(node.value, "evidence", k))
            yield node, dd("hasEvidence"), evidence
            yield from _evidence(evidence, span, extraction)


def _article(article: Article) -> Triples:
    node = iri(ids.article(article.id))
    yield node, iri(RDF + "type"), dd("Article")
    if article.title:
        yield node, iri(DCT + "title"), text(article.title, article.language)
    if article.published:
        yield node, iri(DCT + "issued"), day(article.published)
    for name, value in (("publisher", article.publisher), ("language", article.language),
                        ("identifier", article.key), ("license", article.licence)):
        if value:
            yield node, iri(DCT + name), text(value)
    if article.url:
        address = web_address(article.url)
        yield (node, iri(SCHEMA + "url"), address) if address else (node, iri(DCT + "source"), text(article.url))


def _reference(reference: Reference, article: Article) -> Triples:
    node = iri(ids.reference(article.id, reference.number))
    yield node, iri(RDF + "type"), dd("ActorReference")
    yield node, dd("kind"), text(reference.kind)
    yield node, dd("inArticle"), iri(ids.article(article.id))
    if reference.name:
        yield node, dd("name"), text(reference.name, article.language)
    for name in reference.names:
        yield node, dd("nameAsWritten"), text(name, article.language)
    if reference.country:
        yield node, dd("countryCode"), text(reference.country)
    if reference.role:
        yield node, dd("role"), concept("role", reference.role)


def _event(node: ox.NamedNode, event: Event, article: Article) -> Triples:
    yield node, iri(RDF + "type"), event_class(event.type)
    yield node, dd("reportedIn"), iri(ids.article(article.id))
    yield node, dd("status"), concept("status", event.status)
    for language in LANGUAGES:
        yield node, iri(RDFS + "label"), text(event_label(event, language), language)
    yield from _date(node, event, article.language)
    yield from _place(node, event.place, article.language)
    for topic in event.topics:
        yield node, dd("concernedTopic"), concept("topic", topic)
    if event.attribution:
        yield node, dd("attribution"), text(event.attribution, article.language)
    if event.rule:
        yield node, dd("rule"), text(event.rule)
    yield node, dd("confidence"), decimal(event.confidence)


def _date(node: ox.NamedNode, event: Event, language: str) -> Triples:
    if event.date:
        yield node, dd("date"), text(event.date)
    span = interval(event.date)
    if span:
        yield node, dd("earliest"), day(span.earliest)
        yield node, dd("latest"), day(span.latest)
        yield node, dd("precision"), text(span.precision)
    if event.unresolved_date:
        yield node, dd("unresolvedDate"), text(event.unresolved_date, language)


def _place(event: ox.NamedNode, place: Place, language: str) -> Triples:
    if place == Place():
        return
    node = iri(ids.part_of(event.value, "place", 1))
    yield event, dd("atPlace"), node
    yield node, iri(RDF + "type"), dd("Place")
    if place.city:
        yield node, dd("city"), text(place.city)
    if place.country:
        yield node, dd("countryCode"), text(place.country)
    if place.name:
        yield node, dd("name"), text(place.name, language)


def _participation(node: ox.NamedNode, participant: Participant, language: str) -> Triples:
    yield node, iri(RDF + "type"), dd("Participation")
    yield node, dd("part"), concept("part", participant.part)
    if participant.role:
        yield node, dd("role"), concept("role", participant.role)
    if participant.country:
        yield node, dd("countryCode"), text(participant.country)
    if participant.post:
        yield node, dd("post"), text(participant.post, language)


def _evidence(node: ox.NamedNode, span: Span, extraction: Extraction) -> Triples:
    article = extraction.article
    yield node, iri(RDF + "type"), dd("Evidence")
    yield node, dd("inArticle"), iri(ids.article(article.id))
    yield node, dd("start"), number(span.start)
    yield node, dd("end"), number(span.end)
    sentence = bisect_right([s.start for s in extraction.sentences], span.start)
    if sentence:
        yield node, dd("sentence"), number(sentence)
    if quote := article.text[span.start : span.end]:
        yield node, dd("quote"), text(quote, article.language)
