"""Whom a dossier is about, and what everything in it is called in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from kg import reference, script
from kg.answers.ask import ask, words
from kg.answers.facts import EventFacts
from kg.answers.labels import Vocabulary, actor_labels, chosen, country_labels, vocabulary
from kg.answers.timeline import Asked

if TYPE_CHECKING:
    from kg.rdf.store import Store

_ABOUT = """
SELECT ?kind ?country WHERE {{ <{iri}> a ?class . FILTER(STRSTARTS(STR(?class), STR(dd:)))
  BIND(LCASE(STRAFTER(STR(?class), "#")) AS ?kind) OPTIONAL {{ <{iri}> dd:countryCode ?country }} }} ORDER BY ?kind"""
_NETWORKS = {"person": "person", "country": "country", "organisation": "country"}


@dataclass(frozen=True, slots=True)
class Subject:
    """One actor or two: their IRIs, country codes ("" for none), their kind, "pair" for two, and that of one."""

    asked: Asked
    kind: str
    country: str

    @property
    def iris(self) -> tuple[str, ...]:
        """The actors themselves."""
        return tuple(party.iri for party in self.asked.parties)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of those that are states or bodies."""
        return tuple(party.code for party in self.asked.parties if party.code)

    @property
    def network(self) -> str:
        """The network in which they are looked at."""
        states = len(self.codes) == len(self.iris)
        return "country" if states else _NETWORKS.get(self.kind, "actor")


def subject(store: Store, asked: Asked) -> Subject:
    """The subject of a dossier."""
    if len(asked.parties) == 2:
        return Subject(asked, "pair", "")
    rows = ask(store, _ABOUT.format(iri=asked.parties[0].iri))
    row = rows[0] if rows else {}
    return Subject(asked, words(row, "kind") or "actor", words(row, "country"))


@dataclass(frozen=True, slots=True)
class Called:
    """The labels of codes, actors and countries in one language."""

    language: str
    codes: Vocabulary
    actors: Mapping[str, str]
    countries: Mapping[str, str]

    @property
    def comma(self) -> str:
        """What stands between the items of a list."""
        return script.comma(self.language)

    def actor(self, iri: str) -> str:
        """The name of an actor."""
        return self.actors.get(iri) or iri.rsplit("/", 1)[-1]

    def country(self, code: str) -> str:
        """The name of a state or body."""
        return self.countries.get(code, code)

    def city(self, name: str, country: str) -> str:
        """The usual name of a town, given in English."""
        return _cities().get((name, country), name) if self.language == "ar" else name

    def place(self, facts: EventFacts) -> str:
        """City and country; where Arabic is wanted the city as an Arabic article writes it, else as it is usual."""
        city = facts.city
        if self.language == "ar" and city:
            arabic = any("\u0620" <= letter <= "\u064a" for letter in facts.place)
            city = facts.place if arabic else self.city(city, facts.country)
        return self.comma.join(filter(None, (city, self.country(facts.country))))


@cache
def _cities() -> dict[tuple[str, str], str]:
    """The usual Arabic names of towns, by English name and country."""
    return {(city.name, city.iso): city.city_ar[0] for city in reference.cities() if city.city_ar and city.city_ar[0]}


def called(store: Store, facts: Iterable[EventFacts], others: Iterable[str], language: str) -> Called:
    """The words that these events need, and the names of these others."""
    facts = list(facts)
    takings = [taking for event in facts for taking in event.participants]
    iris = {iri for taking in takings for iri in (taking.actor, taking.leader) if iri} | set(others)
    codes = {taking.country for taking in takings} | {event.country for event in facts} - {""}
    actors = {iri: chosen(labels, language) for iri, labels in actor_labels(store, iris).items()}
    return Called(language, vocabulary(language), actors, country_labels(store, codes, language))
