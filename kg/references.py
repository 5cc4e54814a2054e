"""How one article refers to actors: the participants of all its events, each actor once.

Two participants of an article are one reference when kind, country and a form of the name agree, or, where they have no
name, kind, country and post. Nothing here looks outside the article: who is meant is decided in `kg.resolve`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg import ids
from kg.model import Actor, Extraction, Participant

RESERVED = frozenset({"EU", "UN"})
"""Codes of two letters that ISO 3166-1 keeps for bodies that are no states."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One actor as one article refers to it, numbered from 1 in the order of the text.

    `name` is the fullest form, `names` every form; `role` is kept for those who have no name.
    """

    number: int
    kind: str
    name: str = ""
    names: tuple[str, ...] = ()
    role: str = ""
    country: str = ""


@dataclass
class _Group:
    """A reference in the making."""

    kind: str
    country: str
    role: str
    full: set[str] = field(default_factory=set)
    forms: dict[str, None] = field(default_factory=dict)

    def takes(self, kind: str, country: str, role: str, name: str, forms: tuple[str, ...]) -> bool:
        if kind != self.kind:
            return False
        if not name:
            return not self.full and (role, country) == (self.role, self.country)
        same_side = country == self.country or not (country and self.country)
        return same_side and (name in self.forms or any(f in self.full for f in forms))


def state(code: str) -> Actor:
    """The country of a code, or the intergovernmental body that stands in a state's place ("NATO", "EU")."""
    kind = "country" if len(code) == 2 and code.isalpha() and code not in RESERVED else "organisation"
    return Actor(ids.actor(kind, code), kind, code, code)


def references(extraction: Extraction) -> tuple[Reference, ...]:
    """Every actor to which the article's events refer, in the order of their first appearance."""
    groups, _, _ = _grouped(extraction)
    return tuple(
        Reference(n, g.kind, max(g.full, key=lambda f: (len(f), f), default=""), tuple(g.forms), g.role, g.country)
        for n, g in enumerate(groups, 1)
    )


def reference_of(extraction: Extraction) -> dict[tuple[int, int], int]:
    """Number of the reference of each participant, by index of the event and of the participant in it (from 0)."""
    return _grouped(extraction)[1]


def head_of(extraction: Extraction) -> dict[tuple[int, int], int]:
    """Number of the reference of the person who leads each delegation whose leader the article names."""
    return _grouped(extraction)[2]


def _grouped(extraction: Extraction) -> tuple[list[_Group], dict[tuple[int, int], int], dict[tuple[int, int], int]]:
    groups: list[_Group] = []
    members = {key: _place(groups, p.kind, p.country, p.role, p.name, p.names) for key, p in participants(extraction)}
    heads = {
        key: _place(groups, "person", p.country, "", p.head, ()) for key, p in participants(extraction) if p.head
    }
    return groups, members, heads


def participants(extraction: Extraction) -> Iterator[tuple[tuple[int, int], Participant]]:
    """Every participant with the index of its event and its own index in it."""
    for e, event in enumerate(extraction.events):
        for p, participant in enumerate(event.participants):
            yield (e, p), participant


def _place(groups: list[_Group], kind: str, country: str, role: str, name: str, names: tuple[str, ...]) -> int:
    """Put a participant into the group that takes it, best the one of its very country, or into a new one."""
    forms = tuple(dict.fromkeys(filter(None, (name, *names))))
    fitting = [i for i, g in enumerate(groups) if g.takes(kind, country, role, name, forms)]
    index = min(fitting, key=lambda i: (groups[i].country != country, i), default=len(groups))
    if index == len(groups):
        groups.append(_Group(kind, country, "" if name else role))
    group = groups[index]
    group.country = group.country or country
    if name:
        group.full.add(name)
        group.forms.update(dict.fromkeys(forms))
    return index + 1
