"""The benchmark's records as the scorer reads them: one article's events with their parties.

Absent and null values stay None: the measure tells "not stated" from an empty statement.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kg.errors import InputError

ONE_CLASS = {"talks": "meeting", "reception": "meeting"}


@dataclass(frozen=True, slots=True)
class Party:
    """A participant of an event; `stated_kind` is None where the record leaves it to the default, a person."""

    stated_kind: str | None
    name: str | None
    role: str | None
    country: str | None
    head: str | None
    aliases: tuple[str, ...]

    @property
    def kind(self) -> str:
        return "person" if self.stated_kind is None else self.stated_kind

    @property
    def spellings(self) -> tuple[str, ...]:
        return (self.name, *self.aliases) if self.name else self.aliases

    def __str__(self) -> str:
        return self.name or " ".join(filter(None, (self.role or self.kind, self.country)))


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of a record; `kind` is its type with the names of one class unified."""

    kind: str
    status: str
    date: str | None
    city: str | None
    country: str | None
    city_aliases: tuple[str, ...]
    topics: frozenset[str]
    parties: tuple[Party, ...]


def happenings(record: Mapping[str, Any]) -> list[Happening]:
    """The events of one record, in its order; InputError when the record is not of the benchmark's form."""
    try:
        return [_happening(event) for event in record.get("events") or []]
    except (AttributeError, TypeError) as error:
        where = f"record {record.get('id', '?')}"
        raise InputError("the events are not in the benchmark's form", where, "see the record format") from error


def _happening(event: Mapping[str, Any]) -> Happening:
    place = event.get("place") or {}
    type_ = event.get("type", "")
    return Happening(
        kind=ONE_CLASS.get(type_, type_),
        status=event.get("status", "happened"),
        date=_text(event, "date"),
        city=_text(place, "city"),
        country=_text(place, "country"),
        city_aliases=tuple(place.get("city_aliases", ())),
        topics=frozenset(event.get("topics", ())),
        parties=tuple(_party(party) for party in event.get("participants", ())),
    )


def _party(party: Mapping[str, Any]) -> Party:
    return Party(
        stated_kind=_text(party, "kind"),
        name=_text(party, "name"),
        role=_text(party, "role"),
        country=_text(party, "country"),
        head=_text(party, "head"),
        aliases=tuple(party.get("aliases", ())),
    )


def _text(record: Mapping[str, Any], key: str) -> str | None:
    value = record.get(key)
    if value is None or isinstance(value, str):
        return value
    raise TypeError(f"{key} is no text")


def folded_place(name: str) -> str:
    """A place's name without case, spaces, hyphens and diacritics."""
    return re.sub(r"\W", "", unicodedata.normalize("NFKD", name)).lower()


def by_id(records: Sequence[Mapping[str, Any]], what: str) -> dict[str, Mapping[str, Any]]:
    """The records by their article's id; InputError where an id is missing or stands twice."""
    found: dict[str, Mapping[str, Any]] = {}
    for number, record in enumerate(records, 1):
        id_ = record.get("id")
        if not isinstance(id_, str):
            raise InputError("the record has no id", f"{what}, record {number}", 'give each record an "id"')
        if id_ in found:
            raise InputError(f"the article {id_!r} stands twice", f"{what}, record {number}", "keep one record each")
        found[id_] = record
    return found
