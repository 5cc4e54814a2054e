"""Burt's measures on paper and as networkx has them."""

from __future__ import annotations

import networkx as nx
import pytest

from kg.analytics.brokers import constraint, effective_size


def star(*weights: int) -> nx.Graph:
    graph = nx.Graph()
    graph.add_weighted_edges_from(("hub", f"a{n}", weight) for n, weight in enumerate(weights))
    return graph


def test_the_hub_of_a_star_is_the_least_constrained() -> None:
    # the hub puts 1/2, 1/4 and 1/4 into three who are not tied: 1/4 + 1/16 + 1/16; each of them puts all into it
    found = constraint(star(2, 1, 1))
    assert found == pytest.approx({"hub": 0.375, "a0": 1, "a1": 1, "a2": 1})


def test_nobody_is_redundant_in_a_star_and_one_is_in_a_triangle() -> None:
    assert effective_size(star(2, 1, 1)) == pytest.approx({"hub": 3, "a0": 1, "a1": 1, "a2": 1})
    # each has two counterparts, of whom each is tied to the other by half his ties: 2 - 2 * 1/2
    assert effective_size(nx.complete_graph(["a", "b", "c"])) == pytest.approx({"a": 1, "b": 1, "c": 1})


def test_a_loner_is_no_broker() -> None:
    graph = star(1)
    graph.add_node("alone")
    assert constraint(graph)["alone"] is None
    assert effective_size(graph)["alone"] == 0
    assert constraint(nx.empty_graph(["alone"])) == {"alone": None}
    assert constraint(nx.Graph()) == effective_size(nx.Graph()) == {}


def test_weighted_networks_are_as_networkx_has_them() -> None:
    graph = nx.relabel_nodes(nx.karate_club_graph(), str)
    assert constraint(graph) == pytest.approx(nx.constraint(graph, weight="weight"), abs=1e-12)
    assert effective_size(graph) == pytest.approx(nx.effective_size(graph, weight="weight"), abs=1e-12)
