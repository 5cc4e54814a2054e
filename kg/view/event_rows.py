"""From rows of the graph to reports of events: what each article tells, before `kg.view.reports` joins them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.view.cells import Row, code, grouped, text
from kg.view.data import PageEvent, PageEvidence, PageParticipant, PagePlace
from kg.view.gazetteer import in_arabic, where
from kg.view.questions import TYPES
from kg.view.tables import PageRows


def reports(rows: PageRows) -> Iterator[PageEvent]:
    """Every report of the rows that is of a known type."""
    topics, participants, involved = grouped(rows.topics), grouped(rows.participants), grouped(rows.involved)
    evidence, articles = grouped(rows.evidence), {text(iri): rest for iri, *rest in rows.articles}
    typed = (row for row in rows.events if text(row[1]) in TYPES)
    for iri, group in sorted(grouped(typed).items()):
        class_, status, date, earliest, latest, city, country, place, attribution, unresolved, confidence, rule = min(
            group, key=lambda row: tuple(map(text, row))
        )
        yield PageEvent(
            iri,
            TYPES[text(class_)],
            code(status) or "happened",
            text(date),
            text(earliest),
            text(latest),
            _place(text(city), text(country), text(place)),
            tuple(sorted({code(topic) for (topic,) in topics[iri]})),
            _participants(participants[iri], involved[iri]),
            _evidence(evidence[iri], articles, text(rule)),
            text(attribution),
            text(unresolved),
            float(text(confidence) or 1.0),
        )


def _place(city: str, country: str, name: str) -> PagePlace:
    at, whole = where(country, city) or (None, False)
    return PagePlace(city, country, name, at, whole, in_arabic(country, city))


def _participants(rows: Iterable[Row], involved: Iterable[Row]) -> tuple[PageParticipant, ...]:
    """Each actor once, in the order of the text, with the first part and post that a row gives it."""
    found: dict[str, PageParticipant] = {}
    for _, actor, part, role in sorted(rows, key=lambda row: (len(text(row[0])), *map(text, row))):  # 10 after 9
        known = found.get(text(actor), PageParticipant(text(actor)))
        found[text(actor)] = PageParticipant(text(actor), known.part or code(part), known.role or code(role))
    for actor in sorted(text(actor) for (actor,) in involved):
        found.setdefault(actor, PageParticipant(actor))
    return tuple(found.values())


def _evidence(rows: Iterable[Row], articles: Mapping[str, Row], rule: str) -> tuple[PageEvidence, ...]:
    found = []
    for quote, language, article, start, end in rows:
        publisher, url, title, published = map(text, articles.get(text(article), ("", "", "", "")))
        offsets = int(text(start) or 0), int(text(end) or 0)
        found.append(PageEvidence(text(quote), text(language), publisher, url, title, published, *offsets, rule))
    return tuple(sorted(set(found), key=lambda one: (one.published, one.url, one.start)))
