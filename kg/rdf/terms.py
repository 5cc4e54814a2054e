"""RDF terms as the store takes them, made in one place so that every literal has one written form."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache

import pyoxigraph as ox

from kg.ids import slug
from kg.namespaces import DD, PREFIXES

RDF, RDFS, XSD, DCT = PREFIXES["rdf"], PREFIXES["rdfs"], PREFIXES["xsd"], PREFIXES["dct"]
SCHEMA, SKOS, PROV, ORG = PREFIXES["schema"], PREFIXES["skos"], PREFIXES["prov"], PREFIXES["org"]

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_SURROGATE = re.compile("[\ud800-\udfff]")
_WEB = re.compile(r"https?://[^\s/]", re.IGNORECASE)


@lru_cache(maxsize=4096)
def iri(value: str) -> ox.NamedNode:
    """An IRI node."""
    return ox.NamedNode(value)


def dd(name: str) -> ox.NamedNode:
    """A class or property of the ontology; a misspelt one is an error."""
    return iri(str(DD[name]))


def concept(scheme: str, code: str) -> ox.NamedNode:
    """A concept of one of the schemes: role, topic, status, part, cameo, plover."""
    return iri(PREFIXES[scheme] + slug(code))


def event_class(type_: str) -> ox.NamedNode:
    """The class of an event type: "port-call" → dd:PortCall."""
    return dd("".join(word.capitalize() for word in type_.split("-")))


def actor_class(kind: str) -> ox.NamedNode:
    """The class of a kind of actor."""
    return dd(kind.capitalize())


def text(value: str, language: str = "") -> ox.Literal:
    """A text, with its language where that is a proper tag; lone surrogates become replacement characters."""
    value = _SURROGATE.sub("\ufffd", value)
    return ox.Literal(value, language=language) if _LANGUAGE.fullmatch(language) else ox.Literal(value)


def number(value: int) -> ox.Literal:
    """An xsd:integer."""
    return ox.Literal(value)


def decimal(value: float) -> ox.Literal:
    """An xsd:decimal of at most three places."""
    digits = format(round(Decimal(str(value)), 3).normalize(), "f")
    return ox.Literal(digits, datatype=iri(XSD + "decimal"))


def day(value: date) -> ox.Literal:
    """An xsd:date."""
    return ox.Literal(value.isoformat(), datatype=iri(XSD + "date"))


def web_address(value: str) -> ox.NamedNode | None:
    """The node of an http or https address that is well formed, else None."""
    if not _WEB.match(value):
        return None
    try:
        return ox.NamedNode(value)
    except ValueError:
        return None
