"""Measures along shortest ways: on paper, as networkx has them whoever does it, and how far estimates are off."""

from __future__ import annotations

import os
import random
import subprocess
import sys

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.analytics import fast, ways

LENGTH = "length"


def network(seed: int, actors: int, ties: int, *, whole: bool) -> nx.Graph:
    """A random network in pieces, with loners, some actors far better tied than others; weights whole or broken."""
    dice = random.Random(seed)
    graph = nx.Graph()
    graph.add_nodes_from(f"a{number}" for number in range(actors))
    for _ in range(ties):
        one, other = (int(actors * dice.random() ** 2) for _ in range(2))
        if one % 3 == other % 3 and one != other:
            weight = dice.choice((1, 1, 1, 2, 3, 4, 6)) if whole else dice.uniform(0.01, 5)
            graph.add_edge(f"a{one}", f"a{other}", weight=weight, length=1 / weight)
    return graph


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 2**32), actors=st.integers(3, 70), ties=st.integers(0, 300), whole=st.booleans())
def test_compiled_code_agrees_with_networkx(seed: int, actors: int, ties: int, whole: bool) -> None:
    graph = network(seed, actors, ties, whole=whole)
    expected = nx.betweenness_centrality(graph, weight=LENGTH)
    assert fast.betweenness(graph, LENGTH) == pytest.approx(expected, rel=0, abs=1e-9)
    expected = nx.closeness_centrality(graph, distance=LENGTH)
    assert fast.closeness(graph, LENGTH) == pytest.approx(expected, rel=0, abs=1e-9)
    expected = nx.harmonic_centrality(graph, distance=LENGTH)
    assert fast.harmonic(graph, LENGTH) == pytest.approx(expected, rel=1e-12, abs=1e-9)


@pytest.mark.parametrize("whole", [True, False])
def test_the_size_from_which_compiled_code_serves_changes_nothing(whole: bool) -> None:
    graph = network(11, ways.FAST_FROM + 50, 900, whole=whole)
    assert nx.number_connected_components(graph) > 10
    expected = nx.betweenness_centrality(graph, weight=LENGTH)
    assert ways.betweenness(graph) == pytest.approx(expected, rel=0, abs=1e-9)
    assert ways.closeness(graph) == pytest.approx(nx.closeness_centrality(graph, distance=LENGTH), rel=0, abs=1e-9)
    assert ways.harmonic(graph) == pytest.approx(nx.harmonic_centrality(graph, distance=LENGTH), rel=1e-12, abs=1e-9)


def test_harmonic() -> None:
    # A –3– B –4– C and, apart, E –1– F: A is 1/3 from B and 7/12 from C
    graph = nx.Graph()
    graph.add_weighted_edges_from([("A", "B", 3), ("B", "C", 4), ("E", "F", 1)])
    expected = {"A": 3 + 12 / 7, "B": 3 + 4, "C": 4 + 12 / 7, "E": 1, "F": 1}
    assert ways.harmonic(graph) == pytest.approx(expected)


def test_figures_are_the_same_to_the_last_digit_each_time() -> None:
    graph = network(5, 600, 2_000, whole=False)
    for measure in (ways.betweenness, ways.closeness, ways.harmonic):
        assert measure(graph) == measure(graph)
    assert ways.betweenness(graph, 500, 200) == ways.betweenness(graph, 500, 200)


def test_an_estimate_finds_the_leading_actors_and_is_near_for_them() -> None:
    graph = network(3, 1_500, 12_000, whole=True)
    exact, estimate = ways.betweenness(graph), ways.betweenness(graph, exact_up_to=1_000, pivots=500)
    assert estimate != exact
    leading = sorted(exact, key=lambda actor: -exact[actor])[:20]
    assert len(set(leading) & set(sorted(estimate, key=lambda actor: -estimate[actor])[:20])) >= 17
    off = np.array([abs(estimate[actor] - exact[actor]) for actor in exact])
    assert off.max() < 0.02
    assert np.mean([abs(estimate[actor] / exact[actor] - 1) for actor in leading]) < 0.1


def test_there_is_no_estimate_from_as_many_starts_as_there_are_actors() -> None:
    graph = network(4, 60, 200, whole=True)
    assert ways.betweenness(graph, exact_up_to=10, pivots=60) == ways.betweenness(graph)


def test_harmonic_is_the_same_to_the_last_digit_in_each_process() -> None:
    code = ("import networkx as nx; from kg.analytics.ways import harmonic; "
            "g = nx.relabel_nodes(nx.gnm_random_graph(60, 200, seed=4), str); "
            "[g[a][b].update(weight=1 + int(a) % 7) for a, b in g.edges]; print(harmonic(g))")
    told = {subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, check=True,
                           capture_output=True, text=True).stdout for seed in "1234"}
    assert len(told) == 1
