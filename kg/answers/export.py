"""The store in every format that `kg export` knows: statements and tables by `kg.rdf`, networks by `kg.analytics`."""

from __future__ import annotations

from dataclasses import asdict
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from kg.rdf.export_network import Node, Tie
    from kg.rdf.store import Store


def export(store: Store, format_: str, stream: IO[bytes]) -> None:
    """Write the store to a binary stream; InputError where the format is unknown."""
    from kg.analytics.export_graph import FORMATS, graph_of, write_graph
    from kg.rdf.export import export as write_statements
    from kg.rdf.export_network import network

    if format_ not in FORMATS:
        write_statements(store, format_, stream)
        return
    nodes, ties = network(store)
    graph = graph_of(
        ((node.id, _attributes(node, "id")) for node in nodes),
        ((tie.a, tie.b, _attributes(tie, "a", "b")) for tie in ties),
    )
    write_graph(graph, format_, stream)


def _attributes(row: Node | Tie, *ends: str) -> dict[str, str | int | float]:
    return {name: value for name, value in asdict(row).items() if name not in ends}
