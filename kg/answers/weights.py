"""What the events of a store count for the network of a scope: by the parts that actors play and by age."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from kg.answers.ask import Row, ask, words
from kg.references import state

if TYPE_CHECKING:
    from kg.analytics.weighing import Counts, Weighing
    from kg.rdf.store import Store

_LESSER = "SELECT ?participation WHERE {{ VALUES ?part {{ {parts} }} ?participation dd:part ?part }} LIMIT 1"
_PARTS = """
SELECT ?report ?one ?actor ?side ?role ?part WHERE {
  ?report dd:hasParticipation ?participation . ?participation dd:part ?part .
  OPTIONAL { ?participation dd:reference/dd:denotes ?actor } OPTIONAL { ?participation dd:countryCode ?side }
  OPTIONAL { ?participation dd:role ?role } OPTIONAL { ?report dd:reportOf ?one } }"""
_DAYS = """
SELECT ?report ?one ?earliest ?issued WHERE {
  ?report dd:status status:happened .
  OPTIONAL { ?report dd:earliest ?earliest } OPTIONAL { ?report dd:reportedIn/dct:issued ?issued }
  OPTIONAL { ?report dd:reportOf ?one } }"""
_DESTINATIONS = """
SELECT ?report ?one ?side WHERE {
  VALUES ?journey { dd:Visit dd:PortCall dd:Deployment } ?report a ?journey ; dd:atPlace/dd:countryCode ?side .
  OPTIONAL { ?report dd:reportOf ?one } }"""


def counts(store: Store, by: str, weighing: Weighing, events: set[str]) -> Counts:
    """What each of these events counts between the nodes of the network named `by`."""
    from kg.analytics.weighing import Counts, ages, presences

    lesser = [f"part:{part}" for part, factor in weighing.factors.items() if factor != 1.0]
    played: list[tuple[str, str, str]] = []
    if lesser and ask(store, _LESSER.format(parts=" ".join(lesser))):
        played = [line for line in _played(store, by) if line[0] in events]
    days = _days(store) if weighing.half_life is not None else {}
    return Counts(presences(played, weighing), ages({e: d for e, d in days.items() if e in events}, weighing))


def _played(store: Store, by: str) -> Iterator[tuple[str, str, str]]:
    """Event, node of the network and part; the country that a journey leads to is no mere attendee of it."""
    offices = _offices()
    for row in ask(store, _PARTS):
        actor, side = words(row, "actor"), words(row, "side")
        office = offices.get(words(row, "role").rsplit("/", 1)[-1], "")
        of_country = [_country(side)] if side else []
        nodes = {"country": of_country, "institution": [f"{side}/{office}", actor]}.get(by, [actor])
        for node in nodes:
            yield _event(row), node, words(row, "part").rsplit("/", 1)[-1]
    if by == "country":
        for row in ask(store, _DESTINATIONS):
            yield _event(row), _country(words(row, "side")), "host"


def _offices() -> dict[str, str]:
    from kg.analytics.institutions import INSTITUTIONS

    return {role: institution.code for institution in INSTITUTIONS for role in institution.roles}


def _country(side: str) -> str:
    return state(side).iri


def _days(store: Store) -> dict[str, date]:
    """The first day on which an event may have begun; for want of one, that of the first article that tells of it."""
    begun: dict[str, date] = {}
    told: dict[str, date] = {}
    for row in ask(store, _DAYS):
        for column, days in (("earliest", begun), ("issued", told)):
            if text := words(row, column):
                day = date.fromisoformat(text[:10])
                days[_event(row)] = min(day, days.get(_event(row), day))
    return told | begun


def _event(row: Row) -> str:
    return words(row, "one") or words(row, "report")
