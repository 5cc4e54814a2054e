"""One event of its reports: what several articles tell counts once, with the sentences of all of them.

The page follows the analysis: an event has happened if any report says so. Of what the reports say, the most precise
date and place stand for the event, topics and participants are those of all; a sentence whose report contradicts the
event in status or date says so itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from kg.view.data import PageEvent, PageEvidence, PageParticipant

STATUSES = ("happened", "planned", "denied")
"""What counts where reports differ, the first that any of them says."""


def events_of(reports: Iterable[PageEvent], told: Mapping[str, str]) -> tuple[PageEvent, ...]:
    """The events that reports tell; `told` maps the id of a report to that of its event, itself where it is missing."""
    groups: defaultdict[str, list[PageEvent]] = defaultdict(list)
    for report in reports:
        groups[told.get(report.id) or report.id].append(report)
    return tuple(_event(id_, group) for id_, group in groups.items())


def _event(id_: str, reports: Sequence[PageEvent]) -> PageEvent:
    if len(reports) == 1:
        return replace(reports[0], id=id_)
    status = min((report.status for report in reports), key=_standing)
    saying = [report for report in reports if report.status == status]
    first = min(saying, key=lambda report: (report.id != id_, report.id))
    dated = min(saying, key=lambda report: (_width(report), report.id != id_, report.id))
    placed = min(saying, key=lambda report: (_vagueness(report), report.id != id_, report.id))
    event = replace(
        first,
        id=id_,
        date=dated.date,
        earliest=dated.earliest,
        latest=dated.latest,
        unresolved_date="" if dated.date else first.unresolved_date,
        place=placed.place,
        topics=tuple(sorted({topic for report in reports for topic in report.topics})),
        participants=_participants(reports),
        attribution=first.attribution if all(report.attribution for report in saying) else "",
        confidence=max(report.confidence for report in saying),
    )
    return replace(event, evidence=tuple(dict.fromkeys(_evidence(event, reports))))


def _standing(status: str) -> int:
    return STATUSES.index(status) if status in STATUSES else len(STATUSES)


def _width(report: PageEvent) -> int:
    """Days between which the event lies; one without a date comes last."""
    if not report.earliest:
        return 1_000_000
    return (date.fromisoformat(report.latest or report.earliest) - date.fromisoformat(report.earliest)).days


def _vagueness(report: PageEvent) -> int:
    """0 for a place on the map, 1 for a town that is not on it, 2 for a country, 3 for nothing."""
    place = report.place
    if place.at and not place.whole:
        return 0
    return 1 if place.city else 2 if place.country else 3


def _participants(reports: Iterable[PageEvent]) -> tuple[PageParticipant, ...]:
    found: dict[str, PageParticipant] = {}
    for one in (participant for report in reports for participant in report.participants):
        known = found.get(one.actor, PageParticipant(one.actor))
        found[one.actor] = PageParticipant(one.actor, known.part or one.part, known.role or one.role)
    return tuple(found.values())


def _evidence(event: PageEvent, reports: Iterable[PageEvent]) -> Iterator[PageEvidence]:
    for report in reports:
        other_day = report.earliest and (report.latest < event.earliest or report.earliest > event.latest)
        status = report.status if report.status != event.status else ""
        for one in report.evidence:
            yield replace(one, status=status, date=report.date if other_day and event.earliest else "")
