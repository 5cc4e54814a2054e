"""What one article contributes to recognition: a pure function of its extraction (see `kg.readings`)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from kg.model import Actor, Event, Extraction, Participant
from kg.readings import ActorReading, Reading, Tenure
from kg.references import Reference, head_of, reference_of, references
from kg.resolve.blocking import event_keys, office, office_month, person_keys
from kg.resolve.copies import shingles
from kg.resolve.designated import designated
from kg.resolve.names import skeleton
from kg.resolve.offices import SOLE_POSTS

UNDATED_BACK, PLANNED_AHEAD = 3, 30
"""An undated report is taken to tell of the last days before publication, an undated plan of the month after it."""


def read(extraction: Extraction, actors: Mapping[int, Actor], spans: Mapping[int, tuple[date, date]]) -> Reading:
    """The reading of an article; `actors` as `identify` gives them, `spans` the days of each dated event by number."""
    known = tuple(map(designated, references(extraction)))
    days = {
        number: spans.get(number) or assumed(event, extraction.article.published)
        for number, event in enumerate(extraction.events, 1)
    }
    return Reading(
        actors=tuple((number, actor.iri) for number, actor in sorted(actors.items())),
        persons=tuple(_persons(extraction, known, actors, days)),
        offices=tuple(_offices(extraction, known, days)),
        events=tuple((n, _event_keys(event, days[n])) for n, event in enumerate(extraction.events, 1)),
        text=shingles(extraction.article.text),
    )


def assumed(event: Event, published: date | None) -> tuple[date, date] | None:
    """The days on which an undated event may have happened, None without a publication date."""
    if published is None:
        return None
    if event.status == "planned":
        return published, published + timedelta(days=PLANNED_AHEAD)
    return published - timedelta(days=UNDATED_BACK), published


def _persons(
    extraction: Extraction,
    known: tuple[Reference, ...],
    actors: Mapping[int, Actor],
    days: Mapping[int, tuple[date, date] | None],
) -> Iterator[ActorReading]:
    tenures: defaultdict[int, set[Tenure]] = defaultdict(set)
    dealings: defaultdict[int, set[str]] = defaultdict(set)
    members, heads = reference_of(extraction), head_of(extraction)
    for e, event in enumerate(extraction.events):
        day = _day(event, days[e + 1], extraction.article.published)
        attested = day or extraction.article.published
        numbered = [(members[e, p], participant) for p, participant in enumerate(event.participants)]
        numbered += [(heads[e, p], participant) for p, participant in enumerate(event.participants) if (e, p) in heads]
        for number, participant in numbered:
            if attested and participant.kind == "person" and participant.role in SOLE_POSTS and participant.country:
                tenures[number].add(Tenure(participant.role, participant.country, attested))
            for other, with_whom in numbered:
                if other != number and event.status == "happened":
                    dealings[number].update(_dealings(with_whom, day))
    for reference in known:
        if reference.kind != "person" or not reference.name:
            continue
        iri = actors[reference.number].iri
        keys = person_keys(reference.name, reference.country)
        keys += tuple(sorted({office(t.role, t.country) for t in tenures[reference.number]}))
        yield ActorReading(
            iri, reference.name, keys, tuple(sorted(tenures[reference.number])),
            tuple(sorted(dealings[reference.number])),
        )


def _dealings(other: Participant, day: date | None) -> Iterator[str]:
    """With whom: the counterpart's name, and on the day its name or side."""
    name = skeleton(other.name) if other.kind == "person" and other.name else ""
    if name:
        yield f"with {name}"
    if day and (name or other.country):
        yield f"{day.isoformat()}|{name or other.country}"


def _offices(
    extraction: Extraction, known: tuple[Reference, ...], days: Mapping[int, tuple[date, date] | None]
) -> Iterator[tuple[int, Tenure, str]]:
    members = reference_of(extraction)
    for reference in known:
        if reference.kind == "person" and not reference.name and reference.role in SOLE_POSTS and reference.country:
            on = office_day(extraction, reference.number, members, days)
            if on:
                month = office_month(reference.role, reference.country, on.isoformat()[:7])
                yield reference.number, Tenure(reference.role, reference.country, on), month


def office_day(
    extraction: Extraction,
    number: int,
    members: Mapping[tuple[int, int], int],
    days: Mapping[int, tuple[date, date] | None],
) -> date | None:
    """The day for which an unnamed holder is asked: that of the first event where it is precise, else publication."""
    for (e, _), reference in members.items():
        if reference == number:
            return _day(extraction.events[e], days[e + 1], extraction.article.published)
    return extraction.article.published


def _day(event: Event, days: tuple[date, date] | None, published: date | None) -> date | None:
    """The day of an event where it is exact and no plan, else that of publication."""
    exact = days is not None and days[0] == days[1] and event.date != "" and event.status == "happened"
    if days is not None and exact:
        return days[0]
    return published if not event.date or event.status != "happened" else None


def _event_keys(event: Event, days: tuple[date, date] | None) -> tuple[str, ...]:
    sides = [p.country for p in event.participants] + ([event.place.country] if event.type == "visit" else [])
    names = [p.name for p in event.participants if p.kind == "person" and p.name]
    return event_keys(event.type, sides, names, days)
