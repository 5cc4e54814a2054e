"""The reference data that any step may read: states, towns, named places and organisations.

Each file of seeds/reference becomes a tuple of frozen records, read once; a record's fields are the file's
columns, and a cell with several values ("|" between them) is a tuple whose first value is the usual one.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, TypeVar

from kg.errors import InputError
from kg.resources import folder

Record = TypeVar(
    "Record", "Country", "City", "NamedPlace", "Organisation", "LackingPosts", "ShortName", "Ministry", "Address",
    "GivenName", "Post", "Spoken",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Country:
    """A state and the forms that stand for it; a form in `ambiguous` may mean something else."""

    iso: str
    name_en: str
    name_ar: str
    names_en: tuple[str, ...]
    names_ar: tuple[str, ...]
    demonyms_en: tuple[str, ...]
    demonyms_ar: tuple[str, ...]
    capital_en: tuple[str, ...]
    capital_ar: tuple[str, ...]
    metonyms_en: tuple[str, ...]
    metonyms_ar: tuple[str, ...]
    name_ru: str
    name_fr: str
    ambiguous: frozenset[str]

    @property
    def forms(self) -> frozenset[str]:
        """Every form, in Arabic and English, that stands for the state."""
        names = self.names_en + self.names_ar + self.demonyms_en + self.demonyms_ar
        seats = self.capital_en + self.capital_ar + self.metonyms_en + self.metonyms_ar
        return frozenset(names + seats)


@dataclass(frozen=True, slots=True)
class City:
    """A town and its spellings; `population` is 0 where it is not known."""

    city_en: tuple[str, ...]
    city_ar: tuple[str, ...]
    iso: str
    population: int
    capital: bool
    ambiguous: frozenset[str]

    @property
    def name(self) -> str:
        """The usual English spelling."""
        return self.city_en[0]


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A palace, headquarters or base, with the town that it stands in ("" where none is usually said)."""

    place_en: tuple[str, ...]
    place_ar: tuple[str, ...]
    city_en: str
    iso: str
    ambiguous: frozenset[str]

    @property
    def name(self) -> str:
        """The usual English name."""
        return self.place_en[0]


class _Named:
    """What has names in four languages."""

    __slots__ = ()
    names_en: tuple[str, ...]
    names_ar: tuple[str, ...]
    names_ru: tuple[str, ...]
    names_fr: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Every name in every language."""
        return self.names_en + self.names_ar + self.names_ru + self.names_fr


@dataclass(frozen=True, slots=True)
class Organisation(_Named):
    """A body with a name of its own; `country` is a state's code, an intergovernmental body's acronym or ""."""

    id: str
    country: str
    kind: str
    names_en: tuple[str, ...]
    names_ar: tuple[str, ...]
    names_ru: tuple[str, ...]
    names_fr: tuple[str, ...]
    ambiguous: frozenset[str]


@dataclass(frozen=True, slots=True)
class LackingPosts:
    """What a state does not have: `roles` by code, and heads of state called by these folded `words`."""

    iso: str
    roles: frozenset[str]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Ministry(_Named):
    """What a ministry or staff is called without the name of its state."""

    code: str
    names_en: tuple[str, ...]
    names_ar: tuple[str, ...]
    names_ru: tuple[str, ...]
    names_fr: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShortName:
    """Spellings of a given name and those of a short form of it."""

    full: tuple[str, ...]
    short: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Address:
    """A rank, honour or form of address in four languages; those in `given` are given names too."""

    forms_en: tuple[str, ...]
    forms_ar: tuple[str, ...]
    forms_ru: tuple[str, ...]
    forms_fr: tuple[str, ...]
    given: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GivenName:
    """The spellings of a given name that is easily taken for another."""

    latin: tuple[str, ...]
    ar: tuple[str, ...]
    ru: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Post(_Named):
    """What a post of a state is called; `role` is its code in the ontology."""

    role: str
    names_en: tuple[str, ...]
    names_ar: tuple[str, ...]
    names_ru: tuple[str, ...]
    names_fr: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A state as Russian and French news name it; `demonyms_ru` are adjectives, masculine singular."""

    iso: str
    names_ru: tuple[str, ...]
    demonyms_ru: tuple[str, ...]
    capital_ru: tuple[str, ...]
    metonyms_ru: tuple[str, ...]
    names_fr: tuple[str, ...]
    demonyms_fr: tuple[str, ...]
    capital_fr: tuple[str, ...]
    metonyms_fr: tuple[str, ...]

    @property
    def adjectives(self) -> tuple[str, ...]:
        """The Russian adjectives in every gender, number and case."""
        return tuple(form[:-2] + ending for form in self.demonyms_ru for ending in _ENDINGS)

    @property
    def forms(self) -> frozenset[str]:
        """Every form, in Russian and French, that stands for the state."""
        names = self.names_ru + self.adjectives + self.names_fr + self.demonyms_fr
        return frozenset(names + self.capital_ru + self.metonyms_ru + self.capital_fr + self.metonyms_fr)


_ENDINGS = ["ий", "ая", "ое", "ие", "ого", "ой", "ому", "ую", "им", "их", "ими", "ом"]


def _values(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


_READERS: dict[str, Callable[[str], Any]] = {
    "str": str,
    "int": lambda cell: int(cell or 0),
    "bool": bool,
    "tuple[str, ...]": _values,
    "frozenset[str]": lambda cell: frozenset(_values(cell)),
}


@cache
def countries() -> tuple[Country, ...]:
    """The states, by code."""
    return _read("countries.csv", Country)


@cache
def cities() -> tuple[City, ...]:
    """The towns, by country, the largest first."""
    return _read("cities.csv", City)


@cache
def places() -> tuple[NamedPlace, ...]:
    """Palaces, headquarters and bases."""
    return _read("places.csv", NamedPlace)


@cache
def organisations() -> tuple[Organisation, ...]:
    """Intergovernmental bodies, ministries and forces with names of their own, companies, agencies."""
    return _read("organisations.csv", Organisation)


@cache
def lacking_posts() -> dict[str, LackingPosts]:
    """By state, the posts that it does not have."""
    return {state.iso: state for state in _read("posts_lacking.csv", LackingPosts)}


@cache
def ministries() -> tuple[Ministry, ...]:
    """Ministries and staffs as every state has them."""
    return _read("ministries.csv", Ministry)


@cache
def posts() -> tuple[Post, ...]:
    """Posts of a state that one person holds at a time."""
    return _read("posts.csv", Post)


@cache
def spoken() -> tuple[Spoken, ...]:
    """The states as Russian and French news name them."""
    return _read("states_ru_fr.csv", Spoken)


@cache
def short_names() -> tuple[ShortName, ...]:
    """Given names with their short forms."""
    return _read("short_names.csv", ShortName)


@cache
def forms_of_address() -> tuple[Address, ...]:
    """Ranks, honours and forms of address."""
    return _read("forms_of_address.csv", Address)


@cache
def given_names() -> tuple[GivenName, ...]:
    """Given names that are easily taken for one another."""
    return _read("given_names.csv", GivenName)


@cache
def country(iso: str) -> Country | None:
    """The state with this ISO 3166-1 alpha-2 code; None for a territory or an unknown code."""
    return {state.iso: state for state in countries()}.get(iso)


def _read(name: str, record: type[Record]) -> tuple[Record, ...]:
    """The rows of one file as records; comment lines open with "#"."""
    path = folder("seeds") / "reference" / name
    columns = {field.name: _READERS[str(field.type)] for field in fields(record)}
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(line for line in lines if not line.startswith("#"))
        if next(rows, []) != list(columns):
            raise InputError("the columns are not those that are read", str(path), f"they are {', '.join(columns)}")
        readers = tuple(columns.values())
        return tuple(record(*(read(cell) for read, cell in zip(readers, row, strict=True))) for row in rows)
