"""The dossier of an actor, a country or a pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.answers.change import Look, compared
from kg.answers.dated_network import network_of
from kg.answers.days import newest_article
from kg.answers.dossier import identity
from kg.answers.dossier.activity import activity
from kg.answers.dossier.changes import changes, standing
from kg.answers.dossier.counterparts import counterparts
from kg.answers.dossier.doubts import doubts
from kg.answers.dossier.entries import entries
from kg.answers.dossier.subject import Called, Subject, called, subject
from kg.answers.joining import Happening
from kg.answers.network import Scope
from kg.answers.timeline import Course, asked, timeline
from kg.dossier.data import Dossier, Figures
from kg.errors import NotFoundError

if TYPE_CHECKING:
    from kg.rdf.store import Store


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which dossier: one name or two, and what narrows its events; `limit` is how many it lists, the latest."""

    one: str
    other: str = ""
    since: str = ""
    until: str = ""
    topic: str = ""
    type: str = ""
    language: str = "en"
    limit: int = 100


def dossier(store: Store, wanted: Wanted) -> Dossier:
    """All that is known of them; NotFoundError where they are unknown or nothing is known."""
    narrowed = {"since": wanted.since, "until": wanted.until, "topic": wanted.topic, "type_": wanted.type}
    about = subject(store, asked(store, wanted.one, wanted.other))
    found = timeline(store, about.asked, **narrowed)
    title = about.asked.title(wanted.language)
    if not found.happenings:
        raise NotFoundError("no event is known of this", title, "widen --from, --to, --topic or --type")
    happened = found.happenings
    everything = timeline(store, about.asked).happenings if any(narrowed.values()) else happened
    names = called(store, (one.facts for one in happened), about.iris, wanted.language)
    listed = entries(happened, about, names)
    shown = activity(happened, names)
    scope = Scope(about.network, wanted.since, wanted.until, wanted.topic, wanted.type, wanted.language)
    network, types = network_of(store, scope)
    windows, changed = changes(compared(store, network, types, scope, Look()), about)
    counts, joined, unsure = identity.judgements(store, identity.persons(about, happened), wanted.language)
    return Dossier(
        wanted.language,
        title,
        about.kind,
        _country(about, names, title),
        wanted.since,
        wanted.until,
        _figures(store, found, max(0, len(listed) - wanted.limit)),
        tuple(identity.names(store, about)) if about.kind != "pair" else (),
        tuple(identity.posts(store, about, wanted.language)),
        tuple(counterparts(store, about, happened, wanted.language)),
        tuple(listed[-wanted.limit :]),
        _topics(happened, names),
        shown,
        tuple(standing(network, about, shown)),
        windows,
        tuple(changed),
        (*doubts(happened, listed, everything), *unsure),
        tuple(counts),
        tuple(joined),
    )


def _country(about: Subject, names: Called, title: str) -> str:
    """Whose the actor is, unless the title says it."""
    country = names.country(about.country)
    return "" if country in title else country


def _figures(store: Store, found: Course, left_out: int) -> Figures:
    statuses = Counter(one.facts.status for one in found.happenings)
    reports = [report for one in found.happenings for report in one.reports]
    dates = [one.facts.date for one in found.happenings if one.facts.date]
    ends = [(one.facts.latest, one.facts.date.rsplit("/")[-1]) for one in found.happenings if one.facts.date]
    return Figures(
        statuses["happened"],
        statuses["planned"],
        statuses["denied"],
        len({report.event for report in reports}),
        len({report.publisher for report in reports if report.publisher}),
        dates[0].split("/")[0] if dates else "",
        max(ends)[1] if ends else "",
        sum(not one.facts.date for one in found.happenings),
        found.outside,
        sum(len(one.reports) > 1 for one in found.happenings),
        left_out,
        newest_article(store),
    )


def _topics(found: Sequence[Happening], names: Called) -> tuple[tuple[str, int], ...]:
    counts = Counter(topic for one in found for topic in one.facts.topics)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple((names.codes.topics.get(topic, topic), count) for topic, count in ranked)
