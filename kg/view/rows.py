"""From rows of the graph to the records of the page: the queries to ask, and what to make of their answers.

`QUERIES` (see `kg.view.questions`) holds one SPARQL text a table; whoever holds the store runs them and hands
the rows on as `PageRows`, each with the columns of its query's SELECT clause, in that order. Unbound cells are
None or "". Ties, measures and positions come from the analysis and are keyed by the actors' IRIs.
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
from kg.view.questions import QUERIES

__all__ = ["QUERIES", "PageRows", "page_data"]


@dataclass(frozen=True, slots=True)
class PageRows:
    """The answers to `QUERIES`, by the same names."""

    actors: Table = ()
    names: Table = ()
    posts: Table = ()
    events: Table = ()
    topics: Table = ()
    participants: Table = ()
    evidence: Table = ()
    terms: Table = ()
    countries: Table = ()


def page_data(
    rows: PageRows,
    ties: Iterable[tuple[str, str, str]],
    measures: Mapping[str, Mapping[str, float]] | None = None,
    positions: Mapping[str, tuple[float, float]] | None = None,
    *,
    communities: Sequence[Collection[str]] = (),
    left_out: LeftOut | None = None,
    title: str = "",
    language: str = "en",
) -> PageData:
    """The records of a page.

    `ties` are (actor, actor, event), one row for each event of a tie, in either direction; `measures` are
    actor → name → value (names as in `kg/view/template/texts.json`); `positions` are those of
    `kg.analytics.layout`; `communities` are groups of actors, the largest first. Actors that take part in no event are
    passed over; `left_out` is what the caller did not hand on because it would be too much to draw.
    """
    events = _events(rows)
    present = {p.actor for event in events for p in event.participants}
    community = {actor: number for number, group in enumerate(communities, 1) for actor in group}
    actors = tuple(
        replace(actor, community=community.get(actor.id, 0))
        for actor in _actors(rows, present, measures or {}, positions or {})
    )
    known = {actor.id for actor in actors}
    events = tuple(e for e in events if any(p.actor in known for p in e.participants))
    types, roles, topics = terms(rows.terms)
    posts = {post.country for actor in actors for post in actor.posts}
    codes = posts | {actor.country for actor in actors} | {event.place.country for event in events}
    return PageData(
        actors,
        _ties(ties, known),
        events,
        types,
        roles,
        topics,
        countries(rows.countries, codes),
        title,
        language,
        {code: where for code in sorted(codes) if (where := seat(code))},
        tuple(map(len, communities)),
        left_out or LeftOut(),
    )


def _actors(
    rows: PageRows,
    present: set[str],
    measures: Mapping[str, Mapping[str, float]],
    positions: Mapping[str, tuple[float, float]],
) -> tuple[PageActor, ...]:
    names, posts = grouped(rows.names), grouped(rows.posts)
    found = []
    for iri, group in grouped(rows.actors).items():
        if iri not in present:
            continue
        kind, country = text(group[0][0]), next((text(row[1]) for row in group if row[1]), "")
        labels, more = fullest((text(label), text(language)) for *_, label, language in group if label)
        forms = dict.fromkeys([*more, *(text(name) for (name,) in names[iri])])
        held = dict.fromkeys(
            PagePost(code(role), text(of), text(day), text(said)) for role, of, day, said in posts[iri]
        )
        x, y = positions.get(iri, (0.0, 0.0))
        found.append(
            PageActor(iri, kind, country, labels, tuple(forms), tuple(held), dict(measures.get(iri, {})), x, y)
        )
    return tuple(found)


def _events(rows: PageRows) -> tuple[PageEvent, ...]:
    topics, participants, evidence = grouped(rows.topics), grouped(rows.participants), grouped(rows.evidence)
    return tuple(
        _event(iri, group[0], topics[iri], participants[iri], evidence[iri])
        for iri, group in grouped(rows.events).items()
    )


def _event(iri: str, row: Row, topics: Table, participants: Table, evidence: Table) -> PageEvent:
    type_, status, date, earliest, latest, city, country, place, attribution, unresolved, confidence, rule = row
    return PageEvent(
        iri,
        text(type_),
        code(status) or "happened",
        text(date),
        text(earliest),
        text(latest),
        _place(text(city), text(country), text(place)),
        tuple(dict.fromkeys(code(topic) for (topic,) in topics)),
        _participants(participants),
        tuple(dict.fromkeys(_evidence(one, text(rule)) for one in evidence)),
        text(attribution),
        text(unresolved),
        1.0 if confidence is None else float(text(confidence) or 1.0),
    )


def _place(city: str, country: str, name: str) -> PagePlace:
    at, whole = where(country, city) or (None, False)
    return PagePlace(city, country, name, at, whole, in_arabic(country, city))


def _participants(rows: Table) -> tuple[PageParticipant, ...]:
    """Each actor once, with the first part and post that a row gives it."""
    found: dict[str, PageParticipant] = {}
    for actor, part, role in rows:
        iri = text(actor)
        known = found.get(iri, PageParticipant(iri))
        found[iri] = PageParticipant(iri, known.part or code(part), known.role or code(role))
    return tuple(found.values())


def _evidence(row: Row, rule: str) -> PageEvidence:
    quote, language, publisher, url, title, published, start, end = row
    return PageEvidence(
        text(quote),
        text(language),
        text(publisher),
        text(url),
        text(title),
        text(published),
        int(text(start) or 0),
        int(text(end) or 0),
        rule,
    )


def _ties(rows: Iterable[tuple[str, str, str]], known: set[str]) -> tuple[PageTie, ...]:
    """One tie a pair of actors, with its events in the order in which the rows come."""
    events: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for one, other, event in rows:
        if one != other and one in known and other in known:
            events[min(one, other), max(one, other)][event] = None
    return tuple(PageTie(one, other, float(len(told)), tuple(told)) for (one, other), told in events.items())
