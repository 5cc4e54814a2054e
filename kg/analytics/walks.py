"""Who is central because of whom he is tied to: eigenvector centrality and PageRank.

Definitions are those of networkx. A network in several pieces is allowed; each function says what it does then.
"""

from __future__ import annotations

import networkx as nx
import numpy as np
from numpy.typing import NDArray
from scipy.sparse.linalg import eigsh


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
