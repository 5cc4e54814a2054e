"""The reference data as quads, for the graph "reference": states and bodies with their names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from kg import ids, resources
from kg.rdf.terms import RDF, RDFS, SKOS, actor_class, dd, iri, text
from kg.reference import countries, organisations

Names = Mapping[str, tuple[str, ...]]
"""Language → every name, the usual one first."""


def files() -> list[Path]:
    """The files that `quads` reads, in order."""
    return [resources.folder("seeds") / "reference" / f"{name}.csv" for name in ("countries", "organisations")]


@cache
def country_names() -> dict[str, Names]:
    """Names of the states by ISO 3166-1 alpha-2 code."""
    return {
        c.iso: _present(
            en=(c.name_en, *c.names_en), ar=(c.name_ar, *c.names_ar), ru=(c.name_ru,), fr=(c.name_fr,)
        )
        for c in countries()
    }


@cache
def organisation_names() -> dict[str, Names]:
    """Names of the bodies by their identifier."""
    return {o.id: _present(en=o.names_en, ar=o.names_ar, ru=o.names_ru, fr=o.names_fr) for o in organisations()}


def quads() -> Iterator[ox.Quad]:
    """Every state and body as an actor."""
    for code, names in country_names().items():
        yield from _actor("country", code, code, names)
    sides = {o.id: o.country for o in organisations()}
    for id_, names in organisation_names().items():
        yield from _actor("organisation", id_, sides[id_], names)


def _actor(kind: str, key: str, country: str, names: Names) -> Iterator[ox.Quad]:
    node, graph = iri(ids.actor(kind, key)), iri(ids.system_graph("reference"))
    yield ox.Quad(node, iri(RDF + "type"), actor_class(kind), graph)
    if country:
        yield ox.Quad(node, dd("countryCode"), text(country), graph)
    for language, (usual, *others) in names.items():
        yield ox.Quad(node, iri(RDFS + "label"), text(usual, language), graph)
        for name in others:
            yield ox.Quad(node, iri(SKOS + "altLabel"), text(name, language), graph)


def _present(**names: tuple[str, ...]) -> Names:
    """The languages that have a name, each name once."""
    unique = {language: tuple(dict.fromkeys(filter(None, listed))) for language, listed in names.items()}
    return {language: listed for language, listed in unique.items() if listed}
