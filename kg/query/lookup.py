"""Find who or what a name means: actors, countries, topics and roles, by IRI, code, or label in any language.

Names are compared folded: without case, diacritics and the variants of Arabic letters. A name that fits no
label as a whole may be part of one, if it fits a single actor so.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import unquote

import pyoxigraph as ox

from kg import designations, ids
from kg.errors import NotFoundError, QueryError
from kg.query.rows import plain
from kg.query.sparql import PREFIXES

KINDS = ("Person", "Organisation", "Country", "Group", "Delegation")
"""Where actors of several kinds share a name, the first of these is meant."""

_CODE = re.compile(r"[A-Za-z]{2,6}")
_LETTERS = str.maketrans(  # what Unicode does not decompose
    {"ٱ": "ا", "ى": "ي", "ة": "ه", "ـ": None, "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae"}
)
_HEAD = " ".join(f"PREFIX {p}: <{PREFIXES[p]}>" for p in ("dd", "rdfs", "skos"))


class Table(Protocol):
    """What a store gives back: columns and rows of terms."""

    @property
    def columns(self) -> Sequence[str]: ...
    @property
    def rows(self) -> Sequence[Sequence[object]]: ...


class Selects(Protocol):
    """A store, as far as queries need it."""

    def select(self, sparql: str, /) -> Table: ...


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """An actor that a name may mean."""

    iri: str
    kind: str
    label: str


def fold(name: str) -> str:
    """The words of a name in one spelling, separated by single spaces."""
    bare = (c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", "".join(bare).casefold().translate(_LETTERS)))


def actor(store: Selects, name: str) -> Found:
    """The one actor meant by an IRI or a name.

    Raises NotFoundError where there is none and QueryError where there are several.
    """
    known = _labelled(store)
    by_iri = [found for found in known if found.iri == name]
    if by_iri:
        return by_iri[0]
    wanted = fold(name)
    whole = {found.iri: found for found in known if fold(found.label) == wanted}
    best = min((KINDS.index(found.kind) for found in whole.values()), default=0)
    candidates = [found for found in whole.values() if found.kind == KINDS[best]]
    if not candidates and wanted:
        words = set(wanted.split())
        candidates = list({found.iri: found for found in known if words <= set(fold(found.label).split())}.values())
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        listed = "; ".join(f"{found.label} <{found.iri}>" for found in candidates[:5])
        raise QueryError(f"{name!r} may mean {len(candidates)} actors", remedy=f"give the IRI of one: {listed}")
    raise NotFoundError(f"no actor is named {name!r}", remedy=_near(wanted, [found.label for found in known]))


def country_code(store: Selects, name: str) -> str:
    """The code of a country or intergovernmental body, given by code or name; NotFoundError where there is none."""
    code = meant_country_code(store, name)
    if code is None:
        raise NotFoundError(f"no country is named {name!r}", remedy="give its two-letter code or its name")
    return code


def meant_country_code(store: Selects, name: str) -> str | None:
    """As `known_country_code`, and where a capital, a people or a house stands for a state, that state's code."""
    code = known_country_code(store, name)
    return code or next((iso for iso in [designations.state(name)] if iso and _occurs(store, iso)), None)


def known_country_code(store: Selects, name: str) -> str | None:
    """As `country_code`, but None where no country is meant."""
    if _CODE.fullmatch(name) and _occurs(store, name.upper()):
        return name.upper()
    wanted = fold(name)
    for found in _labelled(store):
        if found.kind in {"Country", "Organisation"} and wanted and (name == found.iri or fold(found.label) == wanted):
            code = unquote(found.iri.rsplit("/", 1)[-1])
            if found.kind == "Country" or _occurs(store, code):
                return code
    return None


def concept(store: Selects, scheme: str, name: str) -> str:
    """The IRI of a topic or role, given by code or by label."""
    base = PREFIXES[scheme]
    rows = store.select(
        f"{_HEAD} SELECT DISTINCT ?concept ?label WHERE {{ ?concept skos:prefLabel|skos:altLabel ?label "
        f"FILTER(STRSTARTS(STR(?concept), '{base}')) }}"
    ).rows
    known = {str(plain(iri)): fold(str(plain(label))) for iri, label in rows}
    labels = {fold(str(plain(label))): str(plain(iri)) for iri, label in rows}
    iri = name if name in known else base + name
    if iri in known:
        return iri
    if fold(name) in labels:
        return labels[fold(name)]
    codes = [iri.removeprefix(base) for iri in known]
    raise QueryError(f"{name!r} is no {scheme}", remedy=_near(name, codes))


def _labelled(store: Selects) -> list[Found]:
    kinds = " ".join(f"dd:{kind}" for kind in KINDS)
    rows = store.select(
        f"{_HEAD} SELECT DISTINCT ?actor ?kind ?label WHERE {{ VALUES ?kind {{ {kinds} }} "
        "?actor a ?kind ; rdfs:label|skos:prefLabel|skos:altLabel ?label }"
    ).rows
    return sorted(Found(str(plain(a)), str(plain(k)).rpartition("#")[2], str(plain(n))) for a, k, n in rows)


def _occurs(store: Selects, code: str) -> bool:
    literal, country = ox.Literal(code), ox.NamedNode(ids.actor("country", code))
    text = f"{_HEAD} SELECT ?x WHERE {{ {{ {country} a ?x }} UNION {{ ?x dd:countryCode {literal} }} }} LIMIT 1"
    return bool(store.select(text).rows)


def _near(name: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    return f"near: {', '.join(near)}" if near else ""
