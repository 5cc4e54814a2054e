"""Every IRI and hash of the project is made here."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from urllib.parse import quote

ONTOLOGY = "https://w3id.org/defence-diplomacy/ontology#"
DATA = "https://w3id.org/defence-diplomacy/data/"


def normalised(text: str) -> str:
    """Text with compatibility forms unified and white space folded: what an article's hash is taken of."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip()


def article_id(text: str) -> str:
    """Sixteen hexadecimal digits that identify a text, however its lines are broken."""
    return hashlib.sha256(normalised(text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def slug(text: str) -> str:
    """A readable, lossless path segment: percent-encoded, spaces as hyphens."""
    return quote(re.sub(r"\s+", "-", text.strip()), safe="-._~")


def article(id_: str) -> str:
    """IRI of an article."""
    return f"{DATA}article/{id_}"


def article_graph(id_: str) -> str:
    """IRI of the named graph that holds what one article says: a pure function of that article."""
    return f"{DATA}graph/article/{id_}"


def links_graph(id_: str) -> str:
    """IRI of the named graph that maps one article's references to actors, with its direct triples."""
    return f"{DATA}graph/links/{id_}"


def reading_graph(id_: str) -> str:
    """IRI of the named graph that holds by what one article's actors, events and text may be recognised in others."""
    return f"{DATA}graph/reading/{id_}"


def office_month(role: str, country: str, month: str) -> str:
    """IRI of a post in a month ("2025-11"): whom its unnamed holder means may change with what articles attest."""
    return f"{DATA}office/{slug(role)}/{slug(country)}/{month}"


def key(text: str) -> str:
    """IRI of an index key."""
    return f"{DATA}key/{quote(text, safe='')}"


def judgement(left: str, right: str, by: str, when: str) -> str:
    """IRI of a judgement: one a pair for a machine, one a decision for a person."""
    made = "rule" if by.startswith("rule:") else f"{by} {when}"
    return f"{DATA}judgement/{hashlib.sha256(f'{left} {right} {made}'.encode()).hexdigest()[:20]}"


def article_of(iri: str) -> str:
    """The article's id in the IRI of an event, a reference or an article, "" where it is none of them."""
    kind, _, rest = iri.removeprefix(DATA).partition("/")
    return rest.split("/")[0] if kind in ("event", "reference", "article") else ""


def system_graph(name: str) -> str:
    """IRI of a graph that belongs to no article: "ontology", "reference", "runs"."""
    return f"{DATA}graph/{name}"


def event(article_id_: str, number: int) -> str:
    """IRI of the report of an event in one article, numbered from 1 in the order of the text."""
    return f"{DATA}event/{article_id_}/{number}"


def reference(article_id_: str, number: int) -> str:
    """IRI of an actor as one article refers to it."""
    return f"{DATA}reference/{article_id_}/{number}"


def part_of(iri: str, kind: str, number: int | str) -> str:
    """IRI of something that exists only with another: a participation, a piece of evidence, a place."""
    return f"{iri}/{kind}/{number}"


def actor(kind: str, key: str) -> str:
    """IRI of an actor, by kind ("person", "country", ...) and identity key (see `kg.resolve`)."""
    return f"{DATA}actor/{kind}/{slug(key)}"


def run(id_: str) -> str:
    """IRI of one run of the pipeline."""
    return f"{DATA}run/{id_}"
