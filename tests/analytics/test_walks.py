"""Eigenvector centrality and PageRank of weighted networks, as networkx has them."""

from __future__ import annotations

import random

import networkx as nx
import pytest

from kg.analytics.walks import eigenvector, pagerank


def network(seed: int, actors: int, ties: int) -> nx.Graph:
    dice = random.Random(seed)
    graph = nx.Graph()
    graph.add_nodes_from(f"a{number}" for number in range(actors))
    for _ in range(ties):
        one, other = dice.sample(range(actors), 2)
        graph.add_edge(f"a{one}", f"a{other}", weight=dice.uniform(0.1, 5))
    return graph


@pytest.mark.parametrize("seed", range(5))
def test_eigenvectors_are_those_of_each_piece(seed: int) -> None:
    graph = network(seed, 60, 45)
    found = eigenvector(graph)
    pieces = [piece for piece in nx.connected_components(graph) if len(piece) > 1]
    assert len(pieces) > 1
    for piece in pieces:
        expected = nx.eigenvector_centrality_numpy(graph.subgraph(piece), weight="weight") if len(piece) > 2 else {}
        share = (len(piece) / sum(map(len, pieces))) ** 0.5
        for node, value in expected.items():
            assert found[node] == pytest.approx(value * share, rel=0, abs=1e-9)
    assert all(found[node] == 0 for node in nx.isolates(graph))


@pytest.mark.parametrize("seed", range(5))
def test_pagerank_is_that_of_networkx_and_adds_up_to_one(seed: int) -> None:
    graph = network(seed, 60, 45)
    found = pagerank(graph)
    assert found == pytest.approx(nx.pagerank(graph, weight="weight"), abs=1e-12)
    assert sum(found.values()) == pytest.approx(1)
    assert pagerank(nx.Graph()) == {}
