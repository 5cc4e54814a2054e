"""From rows of the graph to the records of the page.

`kg.view.questions` holds one SPARQL text a table; whoever holds the store runs them and hands the rows on as
`PageRows`, each with the columns of its query's SELECT clause, in that order. Unbound cells are None or "". Ties,
measures and positions come from the analysis and are keyed by the actors' IRIs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from kg.view.actor_rows import actors as actors_of
from kg.view.cells import text
from kg.view.data import LeftOut, PageData, PageEvent, PageTie
from kg.view.event_rows import reports
from kg.view.gazetteer import seat
from kg.view.labels import countries, terms
from kg.view.reports import events_of
from kg.view.tables import PageRows

__all__ = ["PageRows", "page_data"]


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
    weighed = (_weighed(event, presence or {}) for event in events_of(reports(rows), told))
    events = sorted(weighed, key=lambda event: (event.earliest, event.id))
    present = {p.actor for event in events for p in event.participants}
    community = {actor: number for number, group in enumerate(communities, 1) for actor in group}
    actors = tuple(
        replace(actor, community=community.get(actor.id, 0))
        for actor in actors_of(rows, present, measures or {}, positions or {})
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


def _weighed(event: PageEvent, presence: Mapping[tuple[str, str], float]) -> PageEvent:
    weights = [(one, presence.get((event.id, one.actor), 1.0)) for one in event.participants]
    if all(weight == 1.0 for _, weight in weights):
        return event
    return replace(event, participants=tuple(replace(one, weight=weight) for one, weight in weights))
