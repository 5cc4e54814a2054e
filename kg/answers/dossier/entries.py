"""The timeline of a dossier: every event with who else took part, what its reports contradict, and their sentences."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from kg.answers.dossier.subject import Called, Subject
from kg.answers.facts import EventFacts, Taking
from kg.answers.joining import Happening
from kg.dossier.data import Entry, Person, Quote, Version

MOST_NAMED = 6
"""Participants whom an entry names; how many more there were is said."""
MOST_QUOTED = 4
"""Sentences that an entry quotes."""


def entries(found: Sequence[Happening], about: Subject, words: Called) -> list[Entry]:
    """The events, numbered in order of time."""
    return [_entry(number, happening, about, words) for number, happening in enumerate(found, 1)]


def _entry(number: int, happening: Happening, about: Subject, words: Called) -> Entry:
    facts = happening.facts
    people = list(_others(facts, about))
    return Entry(
        number,
        facts.iri,
        facts.date,
        min((report.published for report in happening.reports if report.published), default=""),
        happening.precision,
        words.codes.types.get(facts.type, facts.type),
        facts.status,
        words.place(facts),
        tuple(who(taking, words) for taking in people[:MOST_NAMED]),
        max(0, len(people) - MOST_NAMED),
        tuple(words.codes.topics.get(topic, topic) for topic in facts.topics),
        len(happening.reports),
        happening.sources,
        tuple(_differing(happening, words)),
        tuple(_quotes(facts)),
    )


def _others(facts: EventFacts, about: Subject) -> Iterator[Taking]:
    """Who took part: not the subject itself, nor a state or delegation whose own officials are named."""
    spoken_for = {taking.country for taking in facts.participants if taking.kind == "person" and taking.country}
    alone = about.iris[0] if len(about.iris) == 1 else ""
    for taking in facts.participants:
        collective = taking.kind in ("country", "delegation", "group")
        country = taking.country or (taking.actor.rsplit("/", 1)[-1] if collective else "")
        if taking.actor != alone and not (collective and country in spoken_for):
            yield taking


def who(taking: Taking, words: Called) -> Person:
    """The name, with post and country unless the name says them."""
    name, role = words.actor(taking.actor), words.codes.roles.get(taking.role, taking.role)
    country = "" if taking.kind in ("country", "delegation") else words.country(taking.country)
    known = words.comma.join(text for text in (role, country) if text and text not in name)
    return Person(name, known)


def _differing(happening: Happening, words: Called) -> Iterator[tuple[str, tuple[Version, ...]]]:
    """What is contradicted, with each version and the publishers that have it."""
    for what in happening.differ:
        versions: defaultdict[str, list[str]] = defaultdict(list)
        for report in happening.reports:
            said = {
                "date": report.date,
                "place": words.city(report.city, happening.facts.country),
                "status": words.codes.statuses.get(report.status, report.status),
            }[what]
            if said:
                versions[said].append(report.publisher)
        found = sorted(versions.items())
        yield what, tuple(Version(said, tuple(dict.fromkeys(filter(None, by)))) for said, by in found)


def _quotes(facts: EventFacts) -> Iterable[Quote]:
    """The sentences, each once however often it was reprinted: the first of every article, then what else they say."""
    found: dict[str, Quote] = {}
    seen: Counter[str] = Counter()
    ranked = []
    for evidence in sorted(facts.evidence, key=lambda e: (e.published or "9999", e.article, e.start)):
        ranked.append((seen[evidence.article], evidence))
        seen[evidence.article] += 1
    for _, evidence in sorted(ranked, key=lambda item: item[0]):
        text = " ".join(evidence.quote.split())
        quote = Quote(
            text, evidence.language, evidence.publisher, evidence.published, evidence.title, evidence.url
        )
        if text:
            found.setdefault(text, quote)
    return list(found.values())[:MOST_QUOTED]
