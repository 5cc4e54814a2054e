"""Noun phrases of actors and places, as the grammars pass them on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens start to end that denote an actor or a place.

    `kind`: person, delegation, country, organisation, group, place, or the anaphors "both" (both sides) and "standin"
    (a title or pronoun that stands alone). `lead` is how it is brought in: "", and, with, between, to, in, from, by, over,
    about, b, l. `counterpart`: its post is that of whoever it is the counterpart of. `head` leads a delegation.
    `vague`: its post is only a general word ("secretary", "director"). `accompanying`: the delegation is that of the person named beside it. `side`: the country of the list it stands in.
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
