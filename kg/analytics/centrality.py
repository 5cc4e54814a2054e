"""How central each actor is: six measures of the weighted network, as networkx defines them.

Those that walk along paths are in `kg.analytics.ways`. A network in several pieces is allowed; each function says what
it does then.
"""

from __future__ import annotations

from dataclasses import dataclass

import networkx as nx
import numpy as np
from numpy.typing import NDArray
from scipy.sparse.linalg import eigsh

from kg.analytics.ways import betweenness, closeness, harmonic

__all__ = (
    "MEASURES", "ActorMeasures", "betweenness", "closeness", "degree", "eigenvector", "harmonic", "measures",
    "pagerank", "strength",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ActorMeasures:
    """The measures of one actor; `counterparts` is the number of actors that it is tied to."""

    actor: str
    name: str
    counterparts: int
    strength: int
    degree: float
    betweenness: float
    closeness: float
    eigenvector: float
    pagerank: float


MEASURES = ("strength", "counterparts", "degree", "betweenness", "closeness", "eigenvector", "pagerank")


def measures(graph: nx.Graph, by: str = "strength") -> list[ActorMeasures]:
    """All measures of all actors, the most central first by the measure named, equals by name."""
    between, close, vector, rank = betweenness(graph), closeness(graph), eigenvector(graph), pagerank(graph)
    share, weights = degree(graph), strength(graph)
    table = [
        ActorMeasures(
            actor=node,
            name=str(graph.nodes[node].get("name", node)),
            counterparts=int(graph.degree(node)),
            strength=weights[node],
            degree=share[node],
            betweenness=between[node],
            closeness=close[node],
            eigenvector=vector[node],
            pagerank=rank[node],
        )
        for node in graph
    ]
    return sorted(table, key=lambda line: (-round(getattr(line, by), 12), line.name, line.actor))


def degree(graph: nx.Graph) -> dict[str, float]:
    """The share of the other actors that one is tied to (Freeman, Social Networks 1, 1978); pieces do not matter."""
    return dict(nx.degree_centrality(graph))


def strength(graph: nx.Graph) -> dict[str, int]:
    """The sum of the weights of an actor's ties (Barrat et al., PNAS 101, 2004); pieces do not matter.

    An event with several counterparts counts once with each.
    """
    return {node: int(total) for node, total in graph.degree(weight="weight")}


def eigenvector(graph: nx.Graph) -> dict[str, float]:
    """Central is who is tied to the central (Bonacich, Journal of Mathematical Sociology 2, 1972).

    The first eigenvector of the weighted adjacency matrix. In a network in pieces it is taken piece by piece, each
    with its length scaled to the square root of its share of the actors, so that the whole has length 1: values
    compare within a piece only. An actor without ties has 0.
    """
    found = dict.fromkeys(graph, 0.0)
    pieces = [sorted(piece) for piece in nx.connected_components(graph) if len(piece) > 1]
    tied = sum(map(len, pieces))
    for piece in pieces:
        scale = (len(piece) / tied) ** 0.5
        found |= {node: float(value * scale) for node, value in zip(piece, _first_vector(graph, piece), strict=True)}
    return found


def _first_vector(graph: nx.Graph, piece: list[str]) -> NDArray[np.float64]:
    if len(piece) == 2:
        return np.full(2, 0.5**0.5)
    matrix = nx.to_scipy_sparse_array(graph, nodelist=piece, weight="weight", format="csr", dtype=float)
    _, vectors = eigsh(matrix, k=1, which="LA", v0=np.ones(len(piece)))
    first: NDArray[np.float64] = np.abs(vectors[:, 0])
    return first / np.linalg.norm(first)


def pagerank(graph: nx.Graph) -> dict[str, float]:
    """Where one is found who walks along ties by weight and starts anew at random one time in 6.7 (damping 0.85).

    Brin and Page, Computer Networks 30, 1998. The new starts reach every piece, so pieces need nothing special.
    """
    return {node: float(value) for node, value in nx.pagerank(graph, weight="weight").items()} if len(graph) else {}
