"""Who lies on or near the shortest ways: betweenness, closeness and harmonic closeness.

A tie of weight w has length 1/w: the stronger, the shorter (Newman, "Scientific collaboration networks II", Physical
Review E 64, 2001). Definitions are those of networkx, which works out small networks; `kg.analytics.fast` does the
same for large ones. A network in several pieces is allowed; each function says what it does then.
"""

from __future__ import annotations

import networkx as nx

from kg.analytics import fast

FAST_FROM = 400
"""Actors from which on compiled code is the quicker, its loading included: see benchmarks/centrality.md."""
EXACT_UP_TO = 5_000
PIVOTS = 1_000
"""In a network of more actors than EXACT_UP_TO betweenness is estimated from the shortest ways of so many."""

_LENGTH = "length"


def betweenness(graph: nx.Graph, exact_up_to: int = EXACT_UP_TO, pivots: int = PIVOTS) -> dict[str, float]:
    """The share of shortest paths between others that lead through an actor (Freeman, Sociometry 40, 1977).

    By Brandes's algorithm (Journal of Mathematical Sociology 25, 2001); pairs in different pieces have no path
    and add nothing, while the norm stays that of all pairs. In a network of more than `exact_up_to` actors it is
    estimated from `pivots` of them, always the same ones (Geisberger, Sanders and Schultes, "Better approximation of
    betweenness centrality", ALENEX 2008); benchmarks/centrality.md says how far the estimate is off.
    """
    lengths = _with_lengths(graph)
    if len(graph) > exact_up_to and pivots < len(graph):
        return fast.sampled_betweenness(lengths, _LENGTH, pivots)
    if len(graph) < FAST_FROM:
        return _numbers(nx.betweenness_centrality(lengths, weight=_LENGTH))
    return fast.betweenness(lengths, _LENGTH)


def closeness(graph: nx.Graph) -> dict[str, float]:
    """The inverse of the mean distance to the actors that can be reached (Freeman, Social Networks 1, 1978).

    In a network in pieces it is scaled by the share of the other actors that can be reached (Wasserman and Faust,
    Social Network Analysis, 1994, formula 5.22), as networkx does; an actor without ties has 0.
    """
    lengths = _with_lengths(graph)
    if len(graph) < FAST_FROM:
        return _numbers(nx.closeness_centrality(lengths, distance=_LENGTH))
    return fast.closeness(lengths, _LENGTH)


def harmonic(graph: nx.Graph) -> dict[str, float]:
    """The sum of the inverse distances to all others (Marchiori and Latora, Physica A 285, 2000).

    Those who cannot be reached add nothing, so that pieces need no special care (Boldi and Vigna, "Axioms for
    centrality", Internet Mathematics 10, 2014). It is a sum, as networkx has it, and grows with the network.
    """
    lengths = _with_lengths(graph)
    if len(graph) < FAST_FROM:
        return _in_order(lengths)
    return fast.harmonic(lengths, _LENGTH)


def _in_order(lengths: nx.Graph) -> dict[str, float]:
    """networkx adds up over a set of nodes: names would be added in another order in each process, numbers are not."""
    found = nx.harmonic_centrality(nx.convert_node_labels_to_integers(lengths), distance=_LENGTH)
    return {node: float(found[number]) for number, node in enumerate(lengths)}


def _numbers(found: dict[str, float]) -> dict[str, float]:
    return {node: float(value) for node, value in found.items()}


def _with_lengths(graph: nx.Graph) -> nx.Graph:
    longer = nx.Graph()
    longer.add_nodes_from(graph)
    longer.add_edges_from((a, b, {_LENGTH: 1 / weight}) for a, b, weight in graph.edges(data="weight") if a != b)
    return longer
