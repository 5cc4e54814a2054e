"""From rows of the graph to the records of the page.

`kg.view.questions` holds one SPARQL text a table; whoever holds the store runs them and hands the rows on as
`PageRows`, each with the columns of its query's SELECT clause, in that order. Unbound cells are None or "". Ties,
measures and positions come from the analysis and are keyed by the actors' IRIs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.view.cells import Row, Table, code, grouped, text
from kg.view.data import (
    LeftOut,
    PageActor,
    PageData,
    PageEvent,
    PageEvidence,
    PageParticipant,
    PagePlace,
    PagePost,
    PageTie,
)
from kg.view.gazetteer import in_arabic, seat, where
from kg.view.labels import countries, fullest, terms
from kg.view.latin import latin
from kg.view.questions import TYPES
from kg.view.reports import events_of

__all__ = ["PageRows", "page_data"]


@dataclass(frozen=True, slots=True)
class PageRows:
    """The answers to the questions, by the same names; `involved` may name actors beside the `participants`."""

    reports: Table = ()
    involved: Table = ()
    actors: Table = ()
    labels: Table = ()
    names: Table = ()
    posts: Table = ()
    wordings: Table = ()
    events: Table = ()
    topics: Table = ()
    participants: Table = ()
    evidence: Table = ()
    articles: Table = ()
    terms: Table = ()
    countries: Table = ()


def page_data(
    rows: PageRows,
    ties: Iterable[tuple[str, str, Sequence[str]]],
    measures: Mapping[str, Mapping[str, float]] | None = None,
    positions: Mapping[str, tuple[float, float]] | None = None,
    *,
    communities: Sequence[Collection[str]] = (),
    left_out: LeftOut | None = None,
    estimated: Sequence[str] = (),
    presence: Mapping[tuple[str, str], float] | None = None,
    title: str = "",
    language: str = "en",
) -> PageData:
    """The records of a page.

    `ties` are (actor, actor, events); `measures` are actor → name → value (names as in
    `kg/view/template/texts.json`); `positions` are those of `kg.analytics.layout`; `communities` are groups of actors,
    the largest first. Actors that take part in no event are passed over; `left_out` is what the caller did not hand on
    because it would be too much to draw; `estimated` are the measures that are estimates;
    `presence` is what an actor's part in an event counts, by event and actor, where that is not 1.
    """
    told = {text(report): text(event) for report, event, *_ in rows.reports}
    weighed = (_weighed(event, presence or {}) for event in events_of(_reports(rows), told))
    events = sorted(weighed, key=lambda event: (event.earliest, event.id))
    present = {p.actor for event in events for p in event.participants}
    community = {actor: number for number, group in enumerate(communities, 1) for actor in group}
    actors = tuple(
        replace(actor, community=community.get(actor.id, 0))
        for actor in _actors(rows, present, measures or {}, positions or {})
    )
    known = {actor.id for actor in actors}
    types, roles, topics = terms(rows.terms)
    posts = {post.country for actor in actors for post in actor.posts}
    codes = posts | {actor.country for actor in actors} | {event.place.country for event in events}
    return PageData(
        actors,
        tuple(PageTie(a, b, float(len(of)), tuple(of)) for a, b, of in ties if a in known and b in known),
        tuple(e for e in events if any(p.actor in known for p in e.participants)),
        types,
        roles,
        topics,
        countries(rows.countries, codes),
        title,
        language,
        {code: where for code in sorted(codes) if (where := seat(code))},
        tuple(map(len, communities)),
        left_out or LeftOut(),
        tuple(estimated),
    )


def _actors(
    rows: PageRows,
    present: set[str],
    measures: Mapping[str, Mapping[str, float]],
    positions: Mapping[str, tuple[float, float]],
) -> Iterable[PageActor]:
    labels, names, posts = grouped(rows.labels), grouped(rows.names), _posts(rows)
    for iri, group in sorted(grouped(rows.actors).items()):
        if iri not in present:
            continue
        kind, country = text(group[0][0]), next((text(row[1]) for row in group if row[1]), "")
        chosen, more = fullest((text(label), text(language)) for label, language in labels[iri] if label)
        forms = dict.fromkeys([*more, *sorted(text(name) for (name,) in names[iri])])
        x, y = positions.get(iri, (0.0, 0.0))
        yield PageActor(
            iri,
            kind,
            country,
            chosen,
            tuple(forms),
            tuple(posts[iri]),
            dict(measures.get(iri, {})),
            x,
            y,
            latin=latin(chosen["ar"]) if kind == "person" and set(chosen) == {"ar"} else "",
        )


def _posts(rows: PageRows) -> defaultdict[str, list[PagePost]]:
    """The posts of each actor by day, with the fullest wording that an article has for them."""
    wordings: dict[tuple[str, str], str] = {}
    for actor, role, wording in rows.wordings:
        key = text(actor), code(role)
        wordings[key] = max(wordings.get(key, ""), text(wording), key=lambda words: (len(words), words))
    posts: defaultdict[str, list[PagePost]] = defaultdict(list)
    for actor, role, country, day in sorted({tuple(map(text, row)) for row in rows.posts}):
        wording = wordings.get((actor, code(role)), "")
        posts[actor].append(PagePost(code(role), country, day, wording))
    return posts


def _reports(rows: PageRows) -> Iterable[PageEvent]:
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


def _weighed(event: PageEvent, presence: Mapping[tuple[str, str], float]) -> PageEvent:
    weights = [(one, presence.get((event.id, one.actor), 1.0)) for one in event.participants]
    if all(weight == 1.0 for _, weight in weights):
        return event
    return replace(event, participants=tuple(replace(one, weight=weight) for one, weight in weights))


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
