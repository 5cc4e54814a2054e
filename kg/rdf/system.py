"""The graphs that belong to no article: ontology and reference data, reloaded when their files change.

Blank nodes of the ontology get IRIs by their order, so that loading the same files twice gives the same graph.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

import pyoxigraph as ox

from kg import ids, resources
from kg.rdf import reference_data
from kg.rdf.ontology import SHAPES
from kg.rdf.terms import DCT, iri, text

T = TypeVar("T")
_LAYOUT = b"1"  # raise it when the same files are turned into other quads


def ontology_files() -> list[Path]:
    """The Turtle files of the vocabulary, in order; the shapes say nothing of the world and stay out."""
    return sorted(path for path in resources.folder("ontology").glob("*.ttl") if path.name != SHAPES)


@cache
def ontology_quads() -> tuple[ox.Quad, ...]:
    """Every statement of the ontology, for the graph "ontology"."""
    graph = iri(ids.system_graph("ontology"))
    names: dict[str, ox.NamedNode] = {}
    found = (triple for path in ontology_files() for triple in ox.parse(path=path, format=ox.RdfFormat.TURTLE))
    return tuple(
        ox.Quad(_named(t.subject, names), t.predicate, _named(t.object, names), graph) for t in found
    )


@dataclass(frozen=True, slots=True)
class SystemGraph:
    """A graph, the statement that tells of which files it was made, and how to make all its statements."""

    name: ox.NamedNode
    version: ox.Quad
    quads: Callable[[], Iterable[ox.Quad]]


def system_graphs() -> Iterator[SystemGraph]:
    """The graphs "ontology" and "reference" as the files now have them."""
    for name, files, quads in (
        ("ontology", ontology_files(), ontology_quads),
        ("reference", reference_data.files(), reference_data.quads),
    ):
        graph = iri(ids.system_graph(name))
        yield SystemGraph(graph, ox.Quad(graph, iri(DCT + "hasVersion"), text(_digest(files)), graph), quads)


def _named(term: T | ox.BlankNode, names: dict[str, ox.NamedNode]) -> T | ox.NamedNode:
    if not isinstance(term, ox.BlankNode):
        return term
    return names.setdefault(term.value, iri(f"{ids.system_graph('ontology')}/node/{len(names) + 1}"))


def _digest(files: Iterable[Path]) -> str:
    digest = hashlib.sha256(_LAYOUT)
    for path in files:
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
