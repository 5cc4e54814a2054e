"""Which actors belong together: groups that are tied among themselves more than to others.

Louvain's method (Blondel et al., Journal of Statistical Mechanics P10008, 2008) as networkx has it, with a fixed seed
and a fixed order of nodes and ties, so that the same network always falls into the same groups.
"""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

Tie = tuple[str, str, float]


def communities(actors: Iterable[str], ties: Iterable[Tie], *, seed: int = 7) -> list[list[str]]:
    """The groups, the largest first, each sorted; `ties` are (one, other, weight). Actors without a tie are in none."""
    graph = nx.Graph()
    graph.add_nodes_from(sorted(actors))
    for one, other, weight in sorted(ties):
        if one != other and one in graph and other in graph:
            known = graph.edges[one, other]["weight"] if graph.has_edge(one, other) else 0.0
            graph.add_edge(one, other, weight=known + weight)
    graph.remove_nodes_from([node for node, degree in list(graph.degree) if not degree])
    groups = [sorted(group) for group in nx.community.louvain_communities(graph, weight="weight", seed=seed)]
    return sorted(groups, key=lambda group: (-len(group), group))
