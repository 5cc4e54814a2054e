"""Who stands between those who are not tied to each other: Burt's measures of structural holes.

Burt, Structural Holes: The Social Structure of Competition, Harvard University Press, 1992, with ties by weight, as
networkx defines them. Both look at an actor's own ties and those among his counterparts only: pieces do not matter.
"""

from __future__ import annotations

from math import isnan, nan

import networkx as nx


def constraint(graph: nx.Graph) -> dict[str, float | None]:
    """How far an actor's ties lead back to the same few: the lower, the more of a broker (Burt 1992, chapter 2).

    The sum over counterparts of (the share of ties put into one directly and by way of others) squared. One without
    ties has none.
    """
    found = nx.constraint(graph, weight="weight") if graph.size() else {}
    return {node: _known(found.get(node, nan)) for node in graph}


def effective_size(graph: nx.Graph) -> dict[str, float]:
    """The number of counterparts less what their ties among themselves make redundant (Burt 1992, chapter 2).

    One without ties has 0.
    """
    found = nx.effective_size(graph, weight="weight") if graph.size() else {}
    return {node: _known(found.get(node, nan)) or 0.0 for node in graph}


def _known(value: float) -> float | None:
    return None if isnan(value) else float(value)
