"""Who is meant by the references of an article: a pure rule, the same for every article.

A named person is the name as spelt, folded, with the country served; an unnamed one the holder of a post of a
country; countries and delegations are their country; a body is looked up in the reference data, else it is its folded
name with its country. Equal keys are one actor. That two spellings mean one person is never taken for granted here:
it is a judgement (see `kg.resolve.persons`).
"""

from __future__ import annotations

from collections.abc import Iterable

from kg import ids
from kg.model import Actor
from kg.references import Reference, state
from kg.resolve.designated import designated
from kg.resolve.names import fold
from kg.resolve.organisations import known, of_state

__all__ = ["Actor", "identify"]


def identify(references: Iterable[Reference]) -> dict[int, Actor]:
    """The actor whom each reference denotes, by the number of the reference."""
    return {reference.number: _actor(designated(reference)) for reference in references}


def _actor(reference: Reference) -> Actor:
    if reference.kind == "country" and reference.country:
        return state(reference.country)
    key = _key(reference)
    return Actor(ids.actor(reference.kind, key), reference.kind, key, reference.country, reference.name)


def _key(reference: Reference) -> str:
    kind, name, side = reference.kind, reference.name, reference.country
    if kind == "person" and name:
        return _joined(fold(name) or name, side)
    if kind == "person":
        return _joined("holder", reference.role or "unknown", side)
    if kind == "delegation" and side:
        return side
    if kind == "organisation" and name:
        names = (name, *reference.names)
        return known(names) or of_state(names, side) or _joined(fold(name), side)
    return _joined(fold(name) or reference.role, side) or "unknown"


def country_of(iri: str) -> str:
    """The country in the IRI that an actor was given here, "" where it has none."""
    kind, _, key = iri.removeprefix(ids.actor("", "")[:-1]).lstrip("/").partition("/")
    if kind in ("country", "delegation"):
        return key
    name, _, side = key.rpartition(".")
    return side if name and name != "holder" else ""  # the holder of a post of no country has only the post


def _joined(*parts: str) -> str:
    return ".".join(filter(None, parts))
