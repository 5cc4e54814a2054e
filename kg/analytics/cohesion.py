"""What holds a network together: its dense core, the ties that it hangs by, the surroundings of one actor.

Definitions are those of networkx; none of them looks at weights. A network in several pieces is allowed.
"""

from __future__ import annotations

import networkx as nx


def core(graph: nx.Graph) -> dict[str, int]:
    """The largest k for which an actor is in the k-core: the part in which each is tied to at least k others.

    Seidman, "Network structure and minimum degree", Social Networks 5, 1983; worked out as Batagelj and Zaveršnik,
    "An O(m) algorithm for cores decomposition of networks", 2003.
    """
    return {node: int(value) for node, value in nx.core_number(graph).items()}


def k_core(graph: nx.Graph, k: int) -> nx.Graph:
    """The k-core (Seidman 1983): the largest part of the network in which each is tied to at least k others."""
    return _part(graph, {node for node, value in core(graph).items() if value >= k})


def bridges(graph: nx.Graph) -> list[tuple[str, str]]:
    """The ties without which the network falls into more pieces, each end and all in order.

    Found by chain decomposition: Schmidt, "A simple test on 2-vertex- and 2-edge-connectivity", Information Processing
    Letters 113, 2013.
    """
    return sorted((min(tie), max(tie)) for tie in nx.bridges(graph))


def ego(graph: nx.Graph, actor: str, depth: int = 1) -> nx.Graph:
    """The network of those within so many ties of an actor, himself included, and of all ties among them.

    Everett and Borgatti, "Ego network betweenness", Social Networks 27, 2005.
    """
    return _part(graph, set(nx.single_source_shortest_path_length(graph, actor, cutoff=depth)))


def _part(graph: nx.Graph, kept: set[str]) -> nx.Graph:
    """Some nodes and all ties among them, in the order of the graph, so that every measure is repeatable."""
    found = nx.Graph()
    found.add_nodes_from((node, data) for node, data in graph.nodes(data=True) if node in kept)
    found.add_edges_from((a, b, data) for a, b, data in graph.edges(data=True) if a in kept and b in kept)
    return found
