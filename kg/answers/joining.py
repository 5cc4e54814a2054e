"""Reports of one event put together: what they agree on, and what they contradict.

Where reports differ, the event has the most precise date, the place and type that most of them give, and has happened
if any says so; what differs is kept and named, never smoothed over.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg import ids
from kg.answers.days import agreed, precision
from kg.answers.facts import EventFacts, Evidence, Taking
from kg.rdf.intervals import interval

_RANK = ("happened", "denied", "planned")


@dataclass(frozen=True, slots=True)
class Report:
    """One article's report of an event; `copy_of` is the article that it reprints, "" where it is no reprint."""

    event: str
    article: str
    title: str
    publisher: str
    published: str
    url: str
    language: str
    date: str
    city: str
    status: str
    copy_of: str = ""


@dataclass(frozen=True, slots=True)
class Happening:
    """An event with all that its reports say (`facts`), how precise its date is, the reports, and on what they differ.

    `differ` holds "date", "place", "status" where reports contradict each other, as the query "contradictions" has it.
    """

    facts: EventFacts
    precision: str
    reports: tuple[Report, ...]
    differ: tuple[str, ...] = ()

    @property
    def sources(self) -> int:
        """Articles that tell it on their own: reprints do not count."""
        return len({report.copy_of or report.article for report in self.reports})


def joined(iri: str, group: Sequence[EventFacts], copies: Mapping[str, str]) -> Happening:
    """The event of that name that all these reports tell; `copies` names the originals of reprinted articles."""
    group = sorted(group, key=lambda event: event.iri)
    status = min((event.status for event in group), key=_RANK.index)
    saying = [event for event in group if event.status == status]
    date = agreed(event.date for event in saying)
    span, place = interval(date), _placed(saying) or _placed(group)
    best = place or saying[0]
    merged = replace(
        saying[0],
        iri=iri,
        type=_commonest(event.type for event in saying),
        status=status,
        date=date,
        earliest=span.earliest.isoformat() if span else "",
        latest=span.latest.isoformat() if span else "",
        unresolved_date="" if date else next((e.unresolved_date for e in saying if e.unresolved_date), ""),
        city=best.city,
        country=best.country,
        place=next((e.place for e in group if e.city == best.city and _arabic(e.place)), best.place),
        attribution=next((event.attribution for event in group if event.attribution), ""),
        confidence=max(event.confidence for event in group),
        topics=_ranked(topic for event in group for topic in event.topics),
        participants=_participants(taking for event in group for taking in event.participants),
        evidence=tuple(dict.fromkeys(evidence for event in group for evidence in event.evidence)),
    )
    reports = sorted((_report(event, copies) for event in group), key=lambda r: (r.published or "9999", r.event))
    return Happening(merged, precision(date), tuple(reports), tuple(_differences(group)))


def _placed(group: Iterable[EventFacts]) -> EventFacts | None:
    """The report whose place most give: a city before a country, of equals the first."""
    named = [event for event in group if event.city or event.country]
    counts = Counter((event.city, event.country) for event in named)
    return max(named, key=lambda event: (bool(event.city), counts[event.city, event.country]), default=None)


def _arabic(text: str) -> bool:
    return any("\u0600" <= letter <= "\u06ff" for letter in text)


def _report(event: EventFacts, copies: Mapping[str, str]) -> Report:
    article = ids.article(ids.article_of(event.iri))
    told = event.evidence[0] if event.evidence else Evidence("", article)
    return Report(
        event.iri, article, told.title, told.publisher, told.published, told.url, told.language, event.date,
        event.city, event.status, copies.get(article, ""),
    )  # fmt: skip


def _participants(takings: Iterable[Taking]) -> tuple[Taking, ...]:
    """Each actor once, with what any report says of it."""
    found: dict[str, Taking] = {}
    for taking in takings:
        known = found.setdefault(taking.actor, taking)
        found[taking.actor] = replace(
            known,
            name=max(known.name, taking.name, key=len),
            part=taking.part if known.part in ("", "participant") and taking.part else known.part,
            role=known.role or taking.role,
            country=known.country or taking.country,
            post=known.post or taking.post,
            leader=known.leader or taking.leader,
        )
    return tuple(found.values())


def _differences(group: Sequence[EventFacts]) -> Iterable[str]:
    days = [(event.status, event.date) for event in group if precision(event.date) == "day"]
    if any(status == other and day != another for status, day in days for other, another in days):
        yield "date"
    if len({event.city for event in group if event.city}) > 1:
        yield "place"
    statuses = {event.status for event in group}
    if "denied" in statuses and len(statuses) > 1:
        yield "status"


def _commonest(found: Iterable[str]) -> str:
    return Counter(found).most_common(1)[0][0]


def _ranked(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(key for key, _ in sorted(Counter(found).items(), key=lambda item: (-item[1], item[0])))
