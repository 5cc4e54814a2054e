"""Arguments as an analyst types them, turned into RDF terms for a query.

Every term is serialised by the RDF library, so no argument can be read as SPARQL. An open argument ("any")
becomes the widest day of a period, or the empty string that the queries test for.
"""

from __future__ import annotations

import calendar
import difflib
import re
from collections.abc import Callable
from datetime import date

import pyoxigraph as ox

from kg.errors import QueryError
from kg.model import EVENT_TYPES, STATUSES
from kg.query import lookup
from kg.query.lookup import Selects
from kg.query.sparql import PREFIXES

ANY = "any"
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_XSD_DATE = ox.NamedNode(PREFIXES["xsd"] + "date")


def term(type_: str, value: str, store: Selects) -> str:
    """The serialised term for a value of that type; QueryError or NotFoundError where it is none."""
    return TYPES[type_](value.strip(), store)


def _first_day(value: str, _: Selects) -> str:
    return _literal_date("0001-01-01" if value == ANY else _period(value)[0])


def _last_day(value: str, _: Selects) -> str:
    return _literal_date("9999-12-31" if value == ANY else _period(value)[1])


def _period(value: str) -> tuple[str, str]:
    """First and last day of a year, a month or a day."""
    match = _DAY.fullmatch(value)
    try:
        if match is None:
            raise ValueError(value)
        year, month, day = (int(part) if part else None for part in match.groups())
        first = date(year or 0, month or 1, day or 1)
        last_month = month or 12
        last = date(first.year, last_month, day or calendar.monthrange(first.year, last_month)[1])
    except ValueError as error:
        raise QueryError(f"{value!r} is no date", remedy="write 2025, 2025-11 or 2025-11-16") from error
    return first.isoformat(), last.isoformat()


def _literal_date(value: str) -> str:
    return str(ox.Literal(value, datatype=_XSD_DATE))


def _text(value: str, _: Selects) -> str:
    return str(ox.Literal("" if value == ANY else value))


def _number(value: str, _: Selects) -> str:
    if not re.fullmatch(r"[0-9]{1,9}", value):
        raise QueryError(f"{value!r} is no whole number", remedy="write digits, such as 20")
    return str(int(value))


def _language(value: str, _: Selects) -> str:
    return str(ox.Literal(_one_of(value, ("en", "ar"), "language")))


def _event_type(value: str, _: Selects) -> str:
    if value == ANY:
        return str(ox.Literal(""))
    words = _one_of(value, EVENT_TYPES, "event type").split("-")
    return str(ox.NamedNode(PREFIXES["dd"] + "".join(word.capitalize() for word in words)))


def _status(value: str, _: Selects) -> str:
    if value == ANY:
        return str(ox.Literal(""))
    return str(ox.NamedNode(PREFIXES["status"] + _one_of(value, STATUSES, "status")))


def _one_of(value: str, allowed: tuple[str, ...], what: str) -> str:
    if value in allowed:
        return value
    near = difflib.get_close_matches(value, allowed, n=1) or allowed
    raise QueryError(f"{value!r} is no {what}", remedy=f"one of: {', '.join(near)}")


def _concept(scheme: str) -> Callable[[str, Selects], str]:
    def resolve(value: str, store: Selects) -> str:
        return str(ox.Literal("") if value == ANY else ox.NamedNode(lookup.concept(store, scheme, value)))

    return resolve


def _country(value: str, store: Selects) -> str:
    return str(ox.Literal("" if value == ANY else lookup.country_code(store, value)))


def _actor(value: str, store: Selects) -> str:
    return str(ox.Literal("") if value == ANY else ox.NamedNode(lookup.actor(store, value).iri))


def _party(value: str, store: Selects) -> str:
    """A country becomes its code, any other actor its IRI."""
    code = lookup.meant_country_code(store, value)
    return str(ox.Literal(code)) if code else _actor(value, store)


TYPES: dict[str, Callable[[str, Selects], str]] = {
    "first-day": _first_day,
    "last-day": _last_day,
    "text": _text,
    "number": _number,
    "language": _language,
    "event-type": _event_type,
    "status": _status,
    "topic": _concept("topic"),
    "role": _concept("role"),
    "country": _country,
    "actor": _actor,
    "party": _party,
}
"""What a parameter may be; each turns the text of an argument into a term."""
