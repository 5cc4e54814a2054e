"""The network in the formats of network tools."""

from __future__ import annotations

import io

import networkx as nx
import pytest

from kg.analytics.export_graph import FORMATS, Attributes, graph_of, write_graph
from kg.errors import InputError

NODES: list[tuple[str, Attributes]] = [
    ("urn:a", {"label": "مرهف أبو قصرة", "kind": "person"}),
    ("urn:b", {"label": 'B & "C" <d>\x00\ud800', "kind": "person"}),
]
TIES: list[tuple[str, str, Attributes]] = [("urn:a", "urn:b", {"weight": 2, "types": "Meeting"})]


def written(format: str) -> bytes:
    stream = io.BytesIO()
    write_graph(graph_of(NODES, TIES), format, stream)
    return stream.getvalue()


@pytest.mark.parametrize(("format", "read"), [("graphml", nx.read_graphml), ("gexf", nx.read_gexf)])
def test_others_read_the_same_graph(format: str, read: object) -> None:
    graph = read(io.BytesIO(written(format)))  # type: ignore[operator]
    assert graph.nodes["urn:a"]["label"] == "مرهف أبو قصرة"
    assert graph.nodes["urn:b"]["label"] == 'B & "C" <d>'
    assert graph.nodes["urn:a"]["kind"] == "person"
    assert graph.edges["urn:a", "urn:b"]["weight"] == 2
    assert not graph.is_directed()


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_graph_gives_the_same_bytes(format: str) -> None:
    assert written(format) == written(format)
    assert b"lastmodifieddate" not in written(format)


def test_an_empty_graph_is_a_file_too() -> None:
    for format in FORMATS:
        stream = io.BytesIO()
        write_graph(graph_of([], []), format, stream)
        assert stream.getvalue().startswith(b"<?xml")


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(InputError, match="graphml, gexf"):
        write_graph(graph_of([], []), "dot", io.BytesIO())
