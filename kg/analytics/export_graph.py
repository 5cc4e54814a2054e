"""The network of actors in the formats of network tools: GraphML and GEXF (Gephi, Cytoscape, yEd), with networkx."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import IO

import networkx as nx

from kg.errors import InputError

FORMATS = ("graphml", "gexf")

_NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Attributes = Mapping[str, str | int | float]


def graph_of(nodes: Iterable[tuple[str, Attributes]], ties: Iterable[tuple[str, str, Attributes]]) -> nx.Graph:
    """A simple graph of rows: id and attributes of each actor; both ids and attributes ("weight"…) of each tie."""
    graph = nx.Graph()
    graph.add_nodes_from((node, _written(attributes)) for node, attributes in nodes)
    graph.add_edges_from((a, b, _written(attributes)) for a, b, attributes in ties)
    return graph


def write_graph(graph: nx.Graph, format: str, stream: IO[bytes]) -> None:
    """Write a graph in one of FORMATS, in the order of its nodes and ties; the same graph gives the same bytes."""
    if format == "graphml":
        stream.write(_declared("\n".join(nx.generate_graphml(graph))))
    elif format == "gexf":
        stream.write(_declared("\n".join(_undated(nx.generate_gexf(graph)))))
    else:
        raise InputError(f"no such format: {format}", remedy=f"choose one of {', '.join(FORMATS)}")


def _written(attributes: Attributes) -> dict[str, str | int | float]:
    """Attributes without characters that XML cannot hold."""
    return {name: _clean(value) if isinstance(value, str) else value for name, value in attributes.items()}


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("", text)


def _declared(xml: str) -> bytes:
    body = xml if xml.startswith("<?xml") else f"<?xml version='1.0' encoding='utf-8'?>\n{xml}"
    return f"{body}\n".encode()


def _undated(lines: Iterable[str]) -> Iterable[str]:
    """GEXF without the day of writing."""
    return (line for line in lines if "<meta " not in line and "<creator>" not in line and "</meta>" not in line)
