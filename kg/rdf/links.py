"""One article's links: which actor each of its references denotes, and what follows from that.

Kept apart from the article's graph because it is a judgement: it may change while what the article says does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import pyoxigraph as ox

from kg import ids
from kg.model import Actor, Event, Extraction, Participant
from kg.rdf.direct import Role, direct
from kg.rdf.intervals import interval
from kg.rdf.reference_data import country_names, organisation_names
from kg.rdf.terms import ORG, RDF, RDFS, actor_class, concept, day, dd, iri, text
from kg.rdf.told import Told, told
from kg.rdf.wording import LANGUAGES, actor_label
from kg.references import Reference, state

Triples = Iterator[tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]]


def links_quads(extraction: Extraction, actors: Mapping[int, Actor]) -> list[ox.Quad]:
    """Every statement of the links graph, each once, in a fixed order.

    `actors` maps the number of each reference (see `kg.references`) to the actor whom it denotes.
    """
    return links_of(told(extraction), actors)


def links_of(
    article: Told, actors: Mapping[int, Actor], reports: Mapping[int, str] | None = None, original: str = ""
) -> list[ox.Quad]:
    """The same for what an article tells.

    `reports` maps the number of an event to the event whose report it is, itself where it is not named there;
    `original` is the article of which this one is a copy.
    """
    graph = iri(ids.links_graph(article.article))
    found = dict.fromkeys((*_triples(article, actors), *_reports(article, reports or {}, original)))
    return [ox.Quad(s, p, o, graph) for s, p, o in found]


def _reports(article: Told, reports: Mapping[int, str], original: str) -> Triples:
    for told_event in article.events:
        event = ids.event(article.article, told_event.number)
        yield iri(event), dd("reportOf"), iri(reports.get(told_event.number, event))
    if original:
        yield iri(ids.article(article.article)), dd("copyOf"), iri(original)


def _triples(article: Told, actors: Mapping[int, Actor]) -> Triples:
    for reference in article.references:
        actor = actors[reference.number]
        yield iri(ids.reference(article.article, reference.number)), dd("denotes"), iri(actor.iri)
        yield from _actor(actor, reference, article.language)
    for told_event in article.events:
        event = told_event.event
        roles = [
            Role(actors[member], participant.part, participant.country or actors[member].country, actors.get(head))
            for participant, member, head in zip(
                event.participants, told_event.members, told_event.heads, strict=True
            )
        ]
        for role in roles:
            yield iri(ids.event(article.article, told_event.number)), dd("involves"), iri(role.actor.iri)
        destination = state(event.place.country) if event.place.country else None
        for subject, name, object_ in direct(event, roles, destination):
            yield iri(subject), dd(name), iri(object_)
        if destination and event.type == "visit":
            yield from _bare(destination)
        for participant, role in zip(event.participants, roles, strict=True):
            yield from _post(role.actor, participant, ids.article(article.article), _day_of(event, article.published))


def _actor(actor: Actor, reference: Reference, language: str) -> Triples:
    node = iri(actor.iri)
    yield node, iri(RDF + "type"), actor_class(actor.kind)
    if actor.country:
        yield node, dd("countryCode"), text(actor.country)
    if not _named_by_reference_data(actor):
        for label, tag in _labels(actor, reference, language):
            yield node, iri(RDFS + "label"), text(label, tag)
    yield from _represents(actor)


def _named_by_reference_data(actor: Actor) -> bool:
    names = {"country": country_names, "organisation": organisation_names}.get(actor.kind)
    return names is not None and actor.key in names()


def _labels(actor: Actor, reference: Reference, language: str) -> list[tuple[str, str]]:
    """The name as the article writes it; states, delegations and the nameless are called the same everywhere.

    A person whom another article names is called by that name, not by the post that this one gives instead.
    """
    if reference.name and not (actor.kind in ("country", "delegation") and actor.country):
        return [(reference.name, language)]
    if actor.kind == "person" and not actor.key.startswith("holder."):
        return []
    return [(actor_label(actor.kind, reference.role, actor.country, name), name) for name in LANGUAGES]


def _represents(actor: Actor) -> Triples:
    side = state(actor.country)
    if actor.country and side.iri != actor.iri:
        yield iri(actor.iri), dd("represents"), iri(side.iri)
        yield from _bare(side)


def _bare(side: Actor) -> Triples:
    """A state or body that is only pointed to still has its class and code."""
    yield iri(side.iri), iri(RDF + "type"), actor_class(side.kind)
    yield iri(side.iri), dd("countryCode"), text(side.country)


def _post(actor: Actor, participant: Participant, article: str, on: date | None) -> Triples:
    """The post that a person is said to hold, attested on a day by an article."""
    if actor.kind != "person" or not participant.role:
        return
    holding = iri(ids.part_of(actor.iri, "post", "-".join(filter(None, (participant.role, participant.country)))))
    yield iri(actor.iri), dd("holdsPost"), holding
    yield holding, iri(RDF + "type"), dd("PostHolding")
    yield holding, iri(ORG + "member"), iri(actor.iri)
    yield holding, iri(ORG + "role"), concept("role", participant.role)
    yield holding, dd("attestedBy"), iri(article)
    if participant.country:
        yield holding, iri(ORG + "organization"), iri(state(participant.country).iri)
    if on:
        yield holding, dd("attestedOn"), day(on)


def _day_of(event: Event, published: date | None) -> date | None:
    """The day for which the post is attested: the event's where it is past and precise, else the article's."""
    span = interval(event.date)
    precise = span is not None and span.precision == "day" and event.status == "happened"
    return span.earliest if span is not None and precise else published
