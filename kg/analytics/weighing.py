"""How much an event counts for a tie: less for those who only accompany or attend, less with age where that is wished.

Between two actors an event counts the product of both actors' factors: 1 between principals, who are all that are not
listed in FACTORS. With a half-life h in days it counts 2^(-age/h) of that, age being the days from the event to the
reference day: exponential decay, as Ahmad et al. weigh past ties ("Tie-decay networks in continuous time and
eigenvector-based centralities", IEEE Transactions on Network Science and Engineering 8, 2021).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from math import fsum, prod
from types import MappingProxyType

from kg.errors import QueryError

FACTORS: Mapping[str, float] = MappingProxyType({"member": 0.5, "attendee": 0.25})
"""What the parts played in events count where it is not 1: members of delegations, those merely named as present."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """Factors by part; the half-life in days, if any; the day that ages are counted to, None for the last event."""

    factors: Mapping[str, float] = field(default_factory=lambda: FACTORS)
    half_life: float | None = None
    at: date | None = None

    def __post_init__(self) -> None:
        if self.half_life is not None and self.half_life <= 0:
            raise QueryError(f"a half-life of {self.half_life:g} days", remedy="give more than 0 days, such as 365")
        wrong = [f"{part} {factor:g}" for part, factor in self.factors.items() if not 0 <= factor <= 1]
        if wrong:
            raise QueryError(f"no factor of a part: {', '.join(wrong)}", remedy="give a number between 0 and 1")


@dataclass(frozen=True, slots=True)
class Counts:
    """What the presence of an actor at an event counts, and what its age leaves of that; 1 where nothing is said."""

    presence: Mapping[tuple[str, str], float] = field(default_factory=dict)
    age: Mapping[str, float] = field(default_factory=dict)

    def of(self, event: str, *actors: str) -> float:
        """What an event counts between these actors."""
        return self.age.get(event, 1.0) * prod(self.presence.get((event, actor), 1.0) for actor in actors)

    def total(self, events: Iterable[str], *actors: str) -> float:
        """What several events count together; an integer where it is one, so that plain counts stay counts."""
        return whole(fsum(self.of(event, *actors) for event in events))


PLAIN = Counts()
"""Every distinct event counts 1, whoever takes part in it and however old it is."""


def presences(parts: Iterable[tuple[str, str, str]], weighing: Weighing) -> dict[tuple[str, str], float]:
    """The factors of (event, actor, part), by event and actor: of the foremost part where reports differ."""
    found: dict[tuple[str, str], float] = {}
    for event, actor, part in parts:
        found[event, actor] = max(weighing.factors.get(part, 1.0), found.get((event, actor), 0.0))
    return {key: factor for key, factor in found.items() if factor != 1.0}


def ages(days: Mapping[str, date], weighing: Weighing) -> dict[str, float]:
    """What the age of each event leaves of it; those after the reference day count in full."""
    if weighing.half_life is None or not days:
        return {}
    until = weighing.at or max(days.values())
    return {event: float(2 ** (-max(0, (until - day).days) / weighing.half_life)) for event, day in days.items()}


def whole(weight: float) -> float:
    """The weight, as an integer where it is one."""
    return int(weight) if float(weight).is_integer() else weight
