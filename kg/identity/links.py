"""An article's links as they now are: its references with the canonical actors whom they denote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from kg import ids
from kg.identity.desk import Desk
from kg.identity.known import Known, days
from kg.identity.offices import denied, meant
from kg.model import Actor
from kg.rdf.intervals import interval
from kg.rdf.readings import read_in
from kg.rdf.told import ToldEvent
from kg.readings import Party, Telling
from kg.resolve.actors import country_of, identify

_EXACT = 4  # days that an exactly dated event may last


class Linker:
    """Makes actors and tellings of articles, each once a run."""

    def __init__(self, known: Known, desk: Desk) -> None:
        self.known, self.desk = known, desk
        self._actors: dict[str, Mapping[int, Actor]] = {}
        self._tellings: dict[str, dict[str, Telling]] = {}
        self._countries: dict[str, str] = {}

    def actors(self, article: str) -> Mapping[int, Actor]:
        """The canonical actor of each reference of an article."""
        if article not in self._actors:
            told = self.known.told(article)
            read = read_in(self.known.inner, article)
            if told and not read:  # stored before readings were kept
                read = {number: actor.iri for number, actor in identify(told.references).items()}
            self._actors[article] = {
                r.number: self._actor(ids.reference(article, r.number), read[r.number], r.country, r.name)
                for r in (told.references if told else ())
            }
        return self._actors[article]

    def tellings(self, article: str) -> dict[str, Telling]:
        """The reports that an article holds, by IRI."""
        if article not in self._tellings:
            told = self.known.told(article)
            found = [self._telling(article, event) for event in (told.events if told else ())]
            self._tellings[article] = {telling.iri: telling for telling in found}
        return self._tellings[article]

    def telling(self, event: str) -> Telling | None:
        """A report, None where it is gone."""
        return self.tellings(ids.article_of(event)).get(event)

    def _actor(self, reference: str, read: str, country: str, name: str) -> Actor:
        wanted = meant(self.desk, reference) or read
        head = self.known.canonical(wanted)
        said = [j for j in self.desk.about(reference) if j.human]
        if said:
            head = self._told_by_person(reference, head, said)
        kind, _, key = head.removeprefix(f"{ids.DATA}actor/").partition("/")
        return Actor(head, kind, key, self.country(head) or country, name)

    def _told_by_person(self, reference: str, head: str, said: list) -> str:  # type: ignore[type-arg]
        """Whom a person says that the reference means; an actor of its own where it is only said whom it does not."""
        same = [j for j in said if j.verdict == "same"]
        if same:
            latest = max(same, key=lambda j: j.when)
            return self.known.canonical(latest.left if latest.right == reference else latest.right)
        if head in {self.known.canonical(other) for other in denied(self.desk, reference)}:
            kind, _, key = head.removeprefix(f"{ids.DATA}actor/").partition("/")
            name, dot, country = key.rpartition(".")
            own = f"{name or country}.{reference.removeprefix(ids.DATA).replace('/', '-')}"
            return ids.actor(kind, f"{own}.{country}" if dot else own)
        return head

    def turned(self, nodes: Iterable[str]) -> set[str]:
        """The members of those canonical actors whose country is another than the graph says."""
        heads = {self.known.canonical(node) for node in nodes}
        turned = {head for head in heads if self.known.countries(head) != [c for c in [self.country(head)] if c]}
        return {member for head in turned for member in self.known.members(head)}

    def country(self, head: str) -> str:
        """The country of a canonical actor: the one that most evidence of its members has."""
        if head not in self._countries:
            weights: Counter[str] = Counter()
            for member in self.known.members(head):
                if country := country_of(member):
                    weights[country] += 1 + len(self.known.profile(member).dealings)
            ranked = sorted(weights, key=lambda country: (-weights[country], country))
            self._countries[head] = ranked[0] if ranked else ""
        return self._countries[head]

    def _telling(self, article: str, told_event: ToldEvent) -> Telling:
        told, actors, event = self.known.told(article), self.actors(article), told_event.event
        published = told.published if told else None
        span, window = interval(event.date), days(event, published)
        first, last = window or (None, None)
        exact = span is not None and span.precision in ("day", "range") and (span.latest - span.earliest).days <= _EXACT
        parties = [
            Party(
                actors[member].iri, p.kind, p.role, p.country or actors[member].country,
                bool(p.name) or not actors[member].key.startswith("holder."), p.part,
            )
            for p, member in zip(event.participants, told_event.members, strict=True)
        ]
        return Telling(
            ids.event(article, told_event.number), article, event.type, event.status, first, last, exact, span is None,
            published, event.place.city, event.place.country, tuple(sorted(parties)), event.topics,
        )
