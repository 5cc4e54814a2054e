"""Direct triples between actors, derived from events that happened: who met, visited, signed with or supplied whom.

Members of one side did not meet each other, nor did a delegation meet its leader; an unknown side is another side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations

from kg.model import Actor, Event

Direct = tuple[str, str, str]
"""Subject, name of the property, object: IRIs of actors around a name of the ontology."""


@dataclass(frozen=True, slots=True)
class Role:
    """An actor in an event: the part played, the side taken, and who leads it where it is a delegation."""

    actor: Actor
    part: str
    side: str
    leader: Actor | None = None


def direct(event: Event, roles: Sequence[Role], destination: Actor | None) -> Iterator[Direct]:
    """The direct triples of one event; `destination` is the country of its place."""
    if event.status != "happened":
        return
    yield from ((r.actor.iri, "ledBy", r.leader.iri) for r in roles if r.leader and r.actor.kind == "delegation")
    for subject, name, object_ in _RULES.get(event.type, _nothing)(roles, destination):
        if subject.iri != object_.iri:
            yield subject.iri, name, object_.iri


_Pairs = Iterator[tuple[Actor, str, Actor]]


def _across(name: str) -> Callable[[Sequence[Role], Actor | None], _Pairs]:
    """Everyone with everyone of another side, in both directions."""

    def pairs(roles: Sequence[Role], _: Actor | None) -> _Pairs:
        for a, b in permutations(roles, 2):
            if _different_sides(a, b):
                yield a.actor, name, b.actor

    return pairs


def _signed(roles: Sequence[Role], _: Actor | None) -> _Pairs:
    """Those who are said to sign; where the article does not say who, all but mere attendees."""
    signing = [r for r in roles if r.part == "signatory"]
    if len({r.side for r in signing}) < 2:
        signing = [r for r in roles if r.part not in ("attendee", "member")]
    return _across("signedWith")(signing, None)


def _visited(roles: Sequence[Role], destination: Actor | None) -> _Pairs:
    """Those who travelled: neither the hosts nor officials of the country visited."""
    for r in roles:
        if destination and r.part != "host" and r.side != destination.country:
            yield r.actor, "visited", destination


def _supplied(roles: Sequence[Role], _: Actor | None) -> _Pairs:
    for a, b in permutations(roles, 2):
        if (a.part, b.part) == ("giver", "receiver"):
            yield a.actor, "supplied", b.actor


def _nothing(roles: Sequence[Role], destination: Actor | None) -> _Pairs:
    return iter(())


def _different_sides(a: Role, b: Role) -> bool:
    led = (a.leader and a.leader.iri == b.actor.iri) or (b.leader and b.leader.iri == a.actor.iri)
    return not led and (not a.side or a.side != b.side)


_RULES = {
    "meeting": _across("met"),
    "call": _across("spokeWith"),
    "visit": _visited,
    "agreement": _signed,
    "exercise": _across("exercisedWith"),
    "transfer": _supplied,
}
