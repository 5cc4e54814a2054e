"""The store written out: N-Quads, Turtle, JSON-LD, and a table of events, always in the same order.

What articles say, the links to actors and the reference data are written; the ontology is a file of its own already,
and runs are no part of what is known. GraphML and GEXF are written from `kg.rdf.export_network` by `kg.analytics`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import IO

import pyoxigraph as ox

from kg import ids
from kg.errors import InputError
from kg.namespaces import PREFIXES
from kg.rdf.export_csv import write_csv
from kg.rdf.store import Store

LEFT_OUT = (ids.system_graph("ontology"), ids.system_graph("runs"))


def export(store: Store, format: str, stream: IO[bytes]) -> None:
    """Write the store to a binary stream in one of FORMATS."""
    if format not in FORMATS:
        raise InputError(f"no such format: {format}", remedy=f"choose one of {', '.join(FORMATS)}")
    FORMATS[format](store, stream)


def _write_nquads(store: Store, stream: IO[bytes]) -> None:
    for graph in _graphs(store):
        stream.writelines(f"{line} .\n".encode() for line in sorted(map(str, _in(store, graph))))


def _write_turtle(store: Store, stream: IO[bytes]) -> None:
    triples = {quad.triple for graph in _graphs(store) for quad in _in(store, graph)}
    body = ox.serialize(sorted(triples, key=_by_text), format=ox.RdfFormat.TURTLE, prefixes=PREFIXES) or b""
    lines = body.splitlines(keepends=True)
    head = [line for line in lines if line.startswith(b"@prefix")]
    stream.writelines(sorted(head))  # the serialiser writes them in any order
    stream.writelines(lines[len(head) :])


def _write_jsonld(store: Store, stream: IO[bytes]) -> None:
    quads = [quad for graph in _graphs(store) for quad in sorted(_in(store, graph), key=_by_text)]
    ox.serialize(quads, stream, format=ox.RdfFormat.JSON_LD)


FORMATS: dict[str, Callable[[Store, IO[bytes]], None]] = {
    "turtle": _write_turtle,
    "nquads": _write_nquads,
    "jsonld": _write_jsonld,
    "csv": write_csv,
}


def _graphs(store: Store) -> list[ox.NamedNode]:
    named = (graph for graph in store.inner.named_graphs() if isinstance(graph, ox.NamedNode))
    return sorted((graph for graph in named if graph.value not in LEFT_OUT), key=lambda graph: graph.value)


def _in(store: Store, graph: ox.NamedNode) -> Iterable[ox.Quad]:
    return store.inner.quads_for_pattern(None, None, None, graph)


def _by_text(statement: ox.Quad | ox.Triple) -> tuple[str, str, str]:
    return str(statement.subject), str(statement.predicate), str(statement.object)
