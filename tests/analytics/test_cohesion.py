"""Cores, bridges and surroundings of a network that can be drawn on paper."""

from __future__ import annotations

import networkx as nx

from kg.analytics.cohesion import bridges, core, ego, k_core


def network() -> nx.Graph:
    """A triangle A B C with a tail C–D–E, and F–G apart."""
    graph = nx.Graph()
    for node in "ABCDEFG":
        graph.add_node(node, name=node.lower())
    graph.add_weighted_edges_from([("A", "B", 1), ("B", "C", 2), ("A", "C", 3), ("C", "D", 4)])
    graph.add_weighted_edges_from([("D", "E", 5), ("G", "F", 1)])
    return graph


def test_the_triangle_is_the_core() -> None:
    assert core(network()) == {"A": 2, "B": 2, "C": 2, "D": 1, "E": 1, "F": 1, "G": 1}
    assert list(k_core(network(), 2)) == ["A", "B", "C"]
    assert list(k_core(network(), 2).edges(data="weight")) == [("A", "B", 1), ("A", "C", 3), ("B", "C", 2)]
    assert set(k_core(nx.karate_club_graph(), 4)) == set(nx.k_core(nx.karate_club_graph(), 4))
    assert len(k_core(network(), 3)) == 0


def test_the_tail_hangs_by_bridges_and_so_does_every_pair() -> None:
    assert bridges(network()) == [("C", "D"), ("D", "E"), ("F", "G")]
    assert bridges(nx.Graph()) == []


def test_the_surroundings_of_one_with_the_ties_among_them() -> None:
    near = ego(network(), "C")
    assert list(near) == ["A", "B", "C", "D"]
    assert list(near.edges(data="weight")) == [("A", "B", 1), ("A", "C", 3), ("B", "C", 2), ("C", "D", 4)]
    assert near.nodes["A"]["name"] == "a"
    assert list(ego(network(), "E", 2)) == ["C", "D", "E"]
    assert set(ego(network(), "A", 9)) == set("ABCDE")
    assert set(ego(network(), "C", 2)) == set(nx.ego_graph(network(), "C", 2))
