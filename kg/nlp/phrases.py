"""Noun phrases of actors and places, as the grammars pass them on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens start to end that denote an actor or a place.

    `kind`: person, delegation, country, demonym, organisation, group, place, or an anaphor: "both" (both sides),
    "pronoun", "standin" (a title that stands alone). `lead` is how it is brought in: "", and, comma, with, between, to,
    in, from, by, of, over, about, b, l, as. `counterpart`: its post is that of whoever it is the counterpart of.
    `accompanying`: the delegation is that of the person named beside it. `head` leads a delegation. `roles` are of
    all its posts. `vague`: its post is only a general word ("secretary", "director"). `key` is its entity, or -1.
    """

    start: int
    end: int
    kind: str
    name: str = ""
    role: str = ""
    country: str = ""
    post: str = ""
    lead: str = ""
    city: str = ""
    rule: str = ""
    counterpart: bool = False
    accompanying: bool = False
    head: Phrase | None = None
    roles: tuple[str, ...] = ()
    vague: bool = False
    key: int = -1
