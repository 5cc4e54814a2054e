"""Events as lines of text: what happened, who took part, and the sentences that say so with their places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.cli.options import Language
from kg.cli.texts import heading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kg.answers.facts import EventFacts, Evidence, Taking
    from kg.answers.labels import Vocabulary
    from kg.rdf.store import Store


@dataclass(frozen=True, slots=True)
class Wording:
    """What the actors, countries and codes of some events are called in one language."""

    lang: Language
    codes: Vocabulary
    actors: Mapping[str, str]
    countries: Mapping[str, str]


def wording(store: Store, events: Iterable[EventFacts], lang: Language) -> Wording:
    """The words that the given events need."""
    from kg.answers.labels import actor_labels, chosen, country_labels, vocabulary

    events = list(events)
    takings = [taking for event in events for taking in event.participants]
    iris = {iri for taking in takings for iri in (taking.actor, taking.leader) if iri}
    codes = {taking.country for taking in takings} | {event.country for event in events}
    labels = actor_labels(store, iris)
    actors = {iri: chosen(labels.get(iri, {}), lang.value) or iri for iri in iris}
    return Wording(lang, vocabulary(lang.value), actors, country_labels(store, codes, lang.value))


def event_lines(event: EventFacts, words: Wording) -> Iterator[str]:
    """One event: a heading, its facts, and every sentence that states them."""
    lang = words.lang
    type_ = words.codes.types.get(event.type, event.type)
    status = "" if event.status == "happened" else f", {words.codes.statuses.get(event.status, event.status)}"
    yield f"{event.date or heading('undated', lang)}  {type_}{status}  {event.iri}"
    for taking in event.participants:
        yield f"    {_participant(taking, words)}"
    if event.city or event.country:
        yield f"    {heading('place', lang)}: {place(event, words)}"
    if event.topics:
        yield f"    {heading('topics', lang)}: {', '.join(words.codes.topics.get(t, t) for t in event.topics)}"
    if event.unresolved_date:
        yield f"    {heading('unresolved date', lang)}: {event.unresolved_date}"
    if event.attribution:
        yield f"    {heading('according to', lang)}: {event.attribution}"
    if event.rule:
        yield (
            f"    {heading('read by rule', lang)}: {event.rule}, "
            f"{heading('confidence', lang)} {event.confidence:.2f}"
        )
    for evidence in event.evidence:
        yield from _evidence(evidence, lang)


def place(event: EventFacts, words: Wording) -> str:
    """City and country; the city as Arabic articles write it where Arabic is wanted."""
    arabic = words.lang is Language.ar and event.city and event.place
    city = event.place if arabic else event.city
    return ", ".join(filter(None, (city, words.countries.get(event.country, event.country))))


def _participant(taking: Taking, words: Wording) -> str:
    part = words.codes.parts.get(taking.part, taking.part)
    post = words.codes.roles.get(taking.role, taking.role)
    country = "" if taking.kind in ("country", "delegation") else words.countries.get(taking.country, taking.country)
    leader = f"{heading('led by', words.lang)} {words.actors[taking.leader]}" if taking.leader else ""
    written = f"“{taking.post}”" if taking.post else ""
    return f"{part}: " + ", ".join(filter(None, (words.actors[taking.actor], post, country, written, leader)))


def _evidence(evidence: Evidence, lang: Language) -> Iterator[str]:
    source = ", ".join(filter(None, (evidence.publisher, evidence.published, evidence.title)))
    place = f"{heading('sentence', lang)} {evidence.sentence}, " if evidence.sentence else ""
    yield f"    | {evidence.quote}"
    yield f"      {source} ({place}{heading('characters', lang)} {evidence.start}–{evidence.end})"
    yield f"      {evidence.url or evidence.article}"
