"""Measures along shortest ways in compiled code: networkit, for networks that networkx would take minutes over.

Staudt, Sazonovs and Meyerhenke, "NetworKit: a tool suite for large-scale complex network analysis", Network Science 4,
2016. It defines these measures as networkx does; `benchmarks/centrality.md` says from which size on it is the quicker.
It sums in one thread, since the order in which several add changes the last digit from run to run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import networkx as nx

_SEED = 7


def betweenness(graph: nx.Graph, length: str) -> dict[str, float]:
    """Of every node, exactly, as a share of the pairs of others."""
    return _scores(graph, length, lambda library, ready: library.centrality.Betweenness(ready, normalized=True))


def sampled_betweenness(graph: nx.Graph, length: str, pivots: int) -> dict[str, float]:
    """The estimate from so many starts drawn at random, always the same ones."""
    return _scores(
        graph, length, lambda library, ready: library.centrality.EstimateBetweenness(ready, pivots, normalized=True)
    )


def closeness(graph: nx.Graph, length: str) -> dict[str, float]:
    """Of every node, by the formula for networks in pieces."""
    return _scores(graph, length, _general_closeness)


def harmonic(graph: nx.Graph, length: str) -> dict[str, float]:
    """Of every node, the sum and not the mean."""
    return _scores(
        graph, length, lambda library, ready: library.centrality.HarmonicCloseness(ready, normalized=False)
    )


def _general_closeness(library: Any, ready: Any) -> Any:
    return library.centrality.Closeness(ready, True, library.centrality.ClosenessVariant.GENERALIZED)


def _scores(graph: nx.Graph, length: str, algorithm: Callable[[Any, Any], Any]) -> dict[str, float]:
    import networkit  # half a second, and not needed for most networks

    numbers = {node: number for number, node in enumerate(graph)}
    ready = networkit.Graph(len(numbers), weighted=True)
    for one, other, along in graph.edges(data=length):
        ready.addEdge(numbers[one], numbers[other], along)
    with _one_thread(networkit):
        networkit.setSeed(_SEED, False)
        scores = algorithm(networkit, ready).run().scores()
    return dict(zip(graph, map(float, scores), strict=True))


@contextmanager
def _one_thread(library: Any) -> Iterator[None]:
    before = library.getMaxNumberOfThreads()
    library.setNumberOfThreads(1)
    try:
        yield
    finally:
        library.setNumberOfThreads(before)
