"""The facts that one event asserts: what precision and recall are counted over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from kg.analytics.scoring.records import Happening, folded_place

FIELDS = ("event", "participant", "met", "led", "post", "date", "place", "topic", "status")
CONTACTS = frozenset({"meeting", "call"})


class Seat(NamedTuple):
    """Who a fact is about: the participant of this number in the gold event, or one only predicted."""

    side: str
    number: int


class Fact(NamedTuple):
    """One countable statement: the field it is counted under and what it says."""

    field: str
    what: tuple[Seat | str | None, ...]


def seats(event: Happening, pairing: Mapping[int, int]) -> list[Seat]:
    """Name the participants of a predicted event by their counterparts in gold where they have one."""
    count = len(event.parties)
    return [Seat("gold", pairing[n]) if n in pairing else Seat("predicted", n) for n in range(count)]


def facts(event: Happening, seated: Sequence[Seat]) -> Counter[Fact]:
    """The facts of an event whose participants are known by `seated`."""
    found = Counter([Fact("event", (event.kind,))])
    found.update(Fact("participant", (seat,)) for seat in seated)
    for party, seat in zip(event.parties, seated, strict=True):
        if party.role and party.kind == "person":
            found[Fact("post", (seat, party.role, party.country))] += 1
    if event.kind in CONTACTS:
        found.update(_met(event, seated))
    found.update(_led(event, seated))
    if event.date:
        found[Fact("date", (event.date,))] += 1
    for level, name in (("city", event.city), ("country", event.country)):
        if name:
            found[Fact("place", (level, folded_place(name)))] += 1
    found.update(Fact("topic", (topic,)) for topic in event.topics)
    if event.status != "happened":
        found[Fact("status", (event.status,))] += 1
    return found


def _met(event: Happening, seated: Sequence[Seat]) -> list[Fact]:
    """Each pair of different sides; those whose country is unknown count as a side of their own."""
    sides = [(party.country, seat) for party, seat in zip(event.parties, seated, strict=True)]
    return [
        Fact("met", tuple(sorted((seat, other))))
        for (country, seat), (against, other) in combinations(sides, 2)
        if country is None or country != against
    ]


def _led(event: Happening, seated: Sequence[Seat]) -> list[Fact]:
    named: dict[str | None, Seat] = {p.name: seat for p, seat in zip(event.parties, seated, strict=True)}
    return [
        Fact("led", (seat, named.get(party.head, party.head)))
        for party, seat in zip(event.parties, seated, strict=True)
        if party.head
    ]


def in_gold_spelling(event: Happening, gold: Happening) -> Happening:
    """The predicted event, its city respelt as gold spells it where gold lists that spelling."""
    if event.city and folded_place(event.city) in map(folded_place, gold.city_aliases):
        return replace(event, city=gold.city)
    return event
