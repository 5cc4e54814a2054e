"""The events of an actor, of a country, or of two of them, in order of time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.answers.ask import ask, words
from kg.answers.days import first_day, last_day
from kg.answers.happenings import happenings
from kg.answers.joining import Happening
from kg.answers.labels import actor_labels, chosen
from kg.answers.narrowing import narrowing
from kg.answers.who import Party, party
from kg.errors import NotFoundError, QueryError
from kg.rdf.intervals import interval

if TYPE_CHECKING:
    from kg.rdf.store import Store

_OF_ACTOR = "SELECT DISTINCT ?event WHERE {{ ?event dd:involves <{iri}> ; dd:reportedIn ?article }}"
_OF_COUNTRY = """
SELECT DISTINCT ?event WHERE {{
  {{ ?event dd:hasParticipation/dd:countryCode "{code}" }} UNION {{ ?event dd:involves <{iri}> }}
  UNION {{ VALUES ?journey {{ dd:Visit dd:PortCall dd:Deployment }}
    ?event a ?journey ; dd:atPlace/dd:countryCode "{code}" }} }}"""
_BETWEEN = re.compile(r"\s*(?:::|[–—])\s*|\s+-\s+")


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose events are wanted: one party or two, and what they are called by language."""

    parties: tuple[Party, ...]
    labels: tuple[dict[str, str], ...]

    def title(self, language: str) -> str:
        """The names, with a dash between two."""
        pairs = zip(self.parties, self.labels, strict=True)
        return " – ".join(chosen(labels, language) or one.argument for one, labels in pairs)


@dataclass(frozen=True, slots=True)
class Course:
    """The events of those asked about, in order; `outside` counts undated ones that a period leaves out."""

    asked: Asked
    happenings: list[Happening]
    outside: int = 0


def asked(store: Store, one: str, other: str = "") -> Asked:
    """Who is meant by one name, by two, or by one text that holds two: "A–B", "A — B", "A - B", "A::B"."""
    parties = (party(store, one), party(store, other)) if other else _one_or_two(store, one)
    if len(set(parties)) < len(parties):
        raise QueryError(f"{one!r} and {other!r} are the same actor" if other else f"{one!r} names one actor twice",
                         remedy="give two")  # fmt: skip
    labels = actor_labels(store, (meant.iri for meant in parties))
    return Asked(parties, tuple(labels.get(meant.iri, {}) for meant in parties))


def timeline(
    store: Store, whom: Asked, *, since: str = "", until: str = "", topic: str = "", type_: str = ""
) -> Course:
    """The events in which all those asked about take part, in order; narrowed to a period, a topic or a type.

    A country takes part in what its officials take part in, and in journeys to it; where others meet does not count. An
    event is in a period if it may have been in it; an undated one is in none, and counted.
    """
    kept = narrowing(store, topic, type_)
    first, last = first_day(since), last_day(until)
    reports = set.intersection(*(set(_reports(store, meant)) for meant in whom.parties))
    found = [happening for happening in happenings(store, sorted(reports)) if kept(happening.facts)]
    if not (since or until):
        return Course(whom, found)
    spans = [(happening, interval(happening.facts.date)) for happening in found]
    inside = [happening for happening, span in spans if span and span.latest >= first and span.earliest <= last]
    return Course(whom, inside, sum(span is None for _, span in spans))


def _one_or_two(store: Store, text: str) -> tuple[Party, ...]:
    """The two on both sides of a dash where both are known, else the one whom the whole text names."""
    missing: NotFoundError | None = None
    for one, other in _halves(text):
        try:
            return party(store, one), party(store, other)
        except NotFoundError as error:
            missing = missing or error
    try:
        return (party(store, text),)
    except NotFoundError as error:
        raise missing or error from None


def _halves(text: str) -> Iterator[tuple[str, str]]:
    for found in _BETWEEN.finditer(text):
        one, other = text[: found.start()], text[found.end() :]
        if one.strip() and other.strip():
            yield one, other


def _reports(store: Store, meant: Party) -> list[str]:
    text = _OF_COUNTRY if meant.code else _OF_ACTOR
    return [words(row, "event") for row in ask(store, text.format(iri=meant.iri, code=meant.code))]
