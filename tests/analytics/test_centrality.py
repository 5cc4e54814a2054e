"""Measures worked out on paper, what happens to pieces and loners, and agreement with networkx where it applies."""

from __future__ import annotations

from math import sqrt

import networkx as nx
import pytest

from kg.analytics import centrality
from kg.analytics.centrality import measures


def network(*ties: tuple[str, str, int], alone: str = "") -> nx.Graph:
    graph = nx.Graph()
    graph.add_weighted_edges_from(ties)
    graph.add_nodes_from(alone)
    return graph


# A –3– B –4– C and, apart, E –1– F. Lengths: AB 1/3, BC 1/4, AC by B 7/12, EF 1. Five actors, four others each.
SMALL = network(("A", "B", 3), ("B", "C", 4), ("E", "F", 1))


def test_degree() -> None:
    assert centrality.degree(SMALL) == {"A": 1 / 4, "B": 2 / 4, "C": 1 / 4, "E": 1 / 4, "F": 1 / 4}


def test_strength() -> None:
    assert centrality.strength(SMALL) == {"A": 3, "B": 7, "C": 4, "E": 1, "F": 1}


def test_betweenness() -> None:
    # only A–C leads through someone; pairs without B: 4 * 3 / 2 = 6
    assert centrality.betweenness(SMALL) == pytest.approx({"A": 0, "B": 1 / 6, "C": 0, "E": 0, "F": 0})


@pytest.mark.parametrize(("events", "through_b"), [(1, 1 / 6), (2, 0.0)])
def test_two_strong_ties_are_a_shorter_way_than_a_weak_one(events: int, through_b: float) -> None:
    # A–C directly is 1 or 1/2 long, by B it is 7/12
    graph = network(("A", "B", 3), ("B", "C", 4), ("E", "F", 1), ("A", "C", events))
    assert centrality.betweenness(graph)["B"] == pytest.approx(through_b)


def test_closeness() -> None:
    # reached / sum of distances * reached / others:
    # A: 2 / (4/12 + 7/12) * 2/4; B: 2 / (4/12 + 3/12) * 2/4; C: 2 / (3/12 + 7/12) * 2/4; E: 1 / 1 * 1/4
    expected = {"A": 12 / 11, "B": 12 / 7, "C": 6 / 5, "E": 1 / 4, "F": 1 / 4}
    assert centrality.closeness(SMALL) == pytest.approx(expected)


def test_eigenvector() -> None:
    # A–B–C: eigenvalue √(3² + 4²) = 5, vector (3, 5, 4) / √50, scaled by √(3/5); E–F: (1, 1) / √2, scaled by √(2/5)
    expected = {"A": 0.6 * sqrt(0.3), "B": sqrt(0.3), "C": 0.8 * sqrt(0.3), "E": sqrt(0.2), "F": sqrt(0.2)}
    found = centrality.eigenvector(SMALL)
    assert found == pytest.approx(expected)
    assert sum(value**2 for value in found.values()) == pytest.approx(1)


def test_pagerank() -> None:
    # B = 0.03 + 0.85 (A + C), A + C = 0.06 + 0.85 B, so B = 0.081 / 0.2775; A takes 3/7 and C 4/7 of what B passes on
    b = 0.081 / 0.2775
    expected = {"A": 0.03 + 0.85 * 3 / 7 * b, "B": b, "C": 0.03 + 0.85 * 4 / 7 * b, "E": 0.2, "F": 0.2}
    assert centrality.pagerank(SMALL) == pytest.approx(expected, abs=1e-5)


def test_measures_come_together_the_most_central_first() -> None:
    graph = SMALL.copy()
    graph.nodes["E"]["name"] = "شخص"
    table = measures(graph)
    assert [line.actor for line in table] == ["B", "C", "A", "F", "E"]
    assert (table[0].counterparts, table[0].strength, table[0].name) == (2, 7, "B")
    assert table[-1].name == "شخص"
    assert [line.actor for line in measures(graph, by="pagerank")] == ["B", "F", "E", "C", "A"]


def test_an_empty_network_and_a_loner_have_measures_too() -> None:
    assert measures(nx.Graph()) == []
    (line,) = measures(network(alone="A"))
    assert (line.strength, line.betweenness, line.closeness, line.eigenvector) == (0, 0, 0, 0)
    table = {line.actor: line for line in measures(network(("A", "B", 2), alone="C"))}
    assert (table["C"].closeness, table["C"].eigenvector, table["C"].degree) == (0, 0, 0)
    assert table["A"].eigenvector == pytest.approx(sqrt(0.5))


@pytest.mark.parametrize("graph", [nx.karate_club_graph(), nx.complete_graph(3), nx.cycle_graph(6), nx.star_graph(4)])
def test_connected_networks_agree_with_networkx(graph: nx.Graph) -> None:
    graph = nx.relabel_nodes(graph, {node: f"{node:02}" for node in graph})
    for a, b, data in graph.edges(data=True):
        data["weight"] = data.get("weight", 1)
        graph.edges[a, b]["length"] = 1 / data["weight"]
    assert centrality.closeness(graph) == pytest.approx(nx.closeness_centrality(graph, distance="length"))
    reference = nx.eigenvector_centrality(graph, weight="weight", max_iter=5000, tol=1e-10)
    assert centrality.eigenvector(graph) == pytest.approx(reference, abs=1e-6)


def test_only_what_is_asked_for_is_worked_out() -> None:
    line = measures(SMALL, "core", ("harmonic",))[0]
    assert (line.actor, line.core) == ("A", 1)
    assert line.harmonic == pytest.approx(3 + 12 / 7)
    assert line.betweenness is None


def test_the_least_constrained_comes_first_and_who_has_no_figure_last() -> None:
    table = measures(network(("A", "B", 1), ("B", "C", 1), alone="D"), "constraint", centrality.ALL_MEASURES)
    assert [line.actor for line in table] == ["B", "A", "C", "D"]
    assert table[-1].constraint is None
    assert [line.community for line in table] == [1, 1, 1, 0]


def test_communities_are_numbered_from_the_largest() -> None:
    assert centrality.community(SMALL) == {"A": 1, "B": 1, "C": 1, "E": 2, "F": 2}


def test_broken_weights_add_up() -> None:
    assert centrality.strength(network(("A", "B", 1), ("A", "C", 1)))["A"] == 2
    graph = nx.Graph()
    graph.add_weighted_edges_from([("A", "B", 0.25), ("A", "C", 0.5)])
    assert centrality.strength(graph) == {"A": 0.75, "B": 0.25, "C": 0.5}
