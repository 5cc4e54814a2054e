"""Pair the members of two lists one to one so that the total weight is largest.

Maximum-weight matching in a bipartite graph (Edmonds' blossom algorithm as networkx implements it, after
Galil, "Efficient algorithms for finding maximum matching in graphs", ACM Computing Surveys 18, 1986).
"""

from __future__ import annotations

from collections.abc import Mapping

import networkx as nx


def largest_matching(weights: Mapping[tuple[int, int], int]) -> dict[int, int]:
    """The pairing left → right with the largest sum of weights; `weights` holds the pairs that are allowed.

    Where several pairings are equally good, the order of `weights` decides, so the outcome is repeatable.
    """
    graph = nx.Graph()
    for (left, right), weight in weights.items():
        graph.add_edge(("left", left), ("right", right), weight=weight)
    pairs = (sorted(pair) for pair in nx.max_weight_matching(graph))
    return dict(sorted((left, right) for (_, left), (_, right) in pairs))
