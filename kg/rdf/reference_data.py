"""The reference data of `seeds/reference` as tables and as quads: countries and bodies with their names."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from kg import ids, resources
from kg.rdf.terms import RDF, RDFS, SKOS, dd, iri, text

Names = dict[str, dict[str, str]]
"""Code → language → name."""

_SEPARATOR = "|"


def files() -> list[Path]:
    """The files that `quads` reads, in order."""
    return sorted((resources.folder("seeds") / "reference").glob("*.csv"))


@cache
def country_names() -> Names:
    """Names of the states by ISO 3166-1 alpha-2 code."""
    return {row["iso"]: _names(row) for row in _rows("countries")}


@cache
def organisation_names() -> Names:
    """Names of the bodies by their identifier."""
    return {row["id"]: _names(row) for row in _rows("organisations")}


def quads() -> Iterator[ox.Quad]:
    """Every state and body as an actor with its names, for the graph "reference"."""
    for row in _rows("countries"):
        yield from _actor("country", row["iso"], row["iso"], row)
    for row in _rows("organisations"):
        yield from _actor("organisation", row["id"], row.get("country") or "", row)


def _actor(kind: str, key: str, country: str, row: dict[str, str]) -> Iterator[ox.Quad]:
    node, graph = iri(ids.actor(kind, key)), iri(ids.system_graph("reference"))
    yield ox.Quad(node, iri(RDF + "type"), dd(kind.capitalize()), graph)
    if country:
        yield ox.Quad(node, dd("countryCode"), text(country), graph)
    usual = _names(row)
    for language, name in usual.items():
        yield ox.Quad(node, iri(RDFS + "label"), text(name, language), graph)
    for column, cell in row.items():
        language = column.removeprefix("names_")
        for name in dict.fromkeys(cell.split(_SEPARATOR)) if column.startswith("names_") else ():
            if name and name != usual.get(language):
                yield ox.Quad(node, iri(SKOS + "altLabel"), text(name, language), graph)


def _names(row: dict[str, str]) -> dict[str, str]:
    """The usual name in each language: its own column, else the first of all names."""
    first = {column[6:]: cell.split(_SEPARATOR)[0] for column, cell in row.items() if column.startswith("names_")}
    usual = first | {column[5:]: cell for column, cell in row.items() if column.startswith("name_") and cell}
    return {language: name for language, name in usual.items() if name}


def _rows(name: str) -> list[dict[str, str]]:
    path = resources.folder("seeds") / "reference" / f"{name}.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(line for line in lines if not line.startswith("#")))
