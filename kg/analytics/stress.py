"""Positions whose distances come near the number of steps between actors in the network.

Stress majorization: Gansner, Koren and North, "Graph drawing by stress majorization", Graph Drawing 2004. Forces
alone draw a network of close circles into knots on a long string; this opens the knots and shortens the string.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse.csgraph import shortest_path

Points = NDArray[np.float64]


def relaxed(points: Points, ties: NDArray[np.int64], rounds: int = 60) -> Points:
    """Points moved until their distances differ least from the steps between them, a step being 1 long.

    `ties` holds pairs of numbers of points; the network must be in one piece.
    """
    wished = _steps(len(points), ties)
    weights = np.where(wished > 0, 1.0 / np.maximum(wished, 1.0) ** 2, 0.0)
    inverse = np.linalg.inv(_laplacian(weights) + 1.0 / len(points))  # on points around their middle, its inverse
    points = points - points.mean(axis=0)
    for _ in range(rounds):
        gap = np.hypot(*(points[:, None, :] - points[None, :, :]).transpose(2, 0, 1))
        pull = np.divide(weights * wished, gap, out=np.zeros_like(gap), where=gap > 1e-9)
        points = inverse @ (_laplacian(pull) @ points)
    return points


def _steps(n: int, ties: NDArray[np.int64]) -> Points:
    linked = np.zeros((n, n))
    linked[ties[:, 0], ties[:, 1]] = 1.0
    steps: Points = shortest_path(linked, directed=False, unweighted=True)
    return steps


def _laplacian(weights: Points) -> Points:
    return np.diag(weights.sum(axis=1)) - weights
