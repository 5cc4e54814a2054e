"""Positions whose distances come near the number of steps between actors in the network.

Stress majorization: Gansner, Koren and North, "Graph drawing by stress majorization", Graph Drawing 2004. Forces
alone draw a network of close circles into knots on a long string; this opens the knots and shortens the string.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse.csgraph import shortest_path
from scipy.sparse.linalg import eigsh

from kg.analytics.plane import Points, fan


def unfolded(n: int, ties: NDArray[np.int64], rounds: int = 30) -> Points:
    """Positions of `n` actors from nothing but their ties: classical scaling of the steps between them, then relaxed.

    Torgerson, "Multidimensional scaling: I. Theory and method", Psychometrika 17, 1952; as a start of stress
    majorization it is as good as forces and many times quicker (Brandes and Pich, "An experimental study on
    distance-based graph drawing", Graph Drawing 2008). What it puts on one spot is parted by a hair first.
    """
    steps = _steps(n, ties)
    squares = steps**2
    mean = squares.mean(axis=0)
    inner = -0.5 * (squares - mean - mean[:, None] + squares.mean())
    values, vectors = eigsh(inner, k=2, which="LA", v0=fan(n)[:, 0])
    axes = vectors * np.sqrt(np.maximum(values, 1e-9))
    axes *= np.sign(axes[np.abs(axes).argmax(axis=0), [0, 1]])  # an axis may point either way: always the same
    return _majorized(axes[:, ::-1] + 0.05 * fan(n), steps, rounds)


def relaxed(points: Points, ties: NDArray[np.int64], rounds: int = 60) -> Points:
    """Points moved until their distances differ least from the steps between them, a step being 1 long.

    `ties` holds pairs of numbers of points.
    """
    return _majorized(points, _steps(len(points), ties), rounds)


def _majorized(points: Points, wished: Points, rounds: int) -> Points:
    weights = np.where(wished > 0, 1.0 / np.maximum(wished, 1.0) ** 2, 0.0)
    inverse = np.linalg.inv(_laplacian(weights) + 1.0 / len(points))  # on points around their middle, its inverse
    points = points - points.mean(axis=0)
    for _ in range(rounds):
        x, y = points.T
        gap = np.hypot(x[:, None] - x, y[:, None] - y)
        pull = np.divide(weights * wished, gap, out=np.zeros_like(gap), where=gap > 1e-9)
        points = inverse @ (_laplacian(pull) @ points)
    return points


def _steps(n: int, ties: NDArray[np.int64]) -> Points:
    linked = np.zeros((n, n))
    linked[ties[:, 0], ties[:, 1]] = 1.0
    steps: Points = shortest_path(linked, directed=False, unweighted=True)
    reached = np.isfinite(steps)
    return steps if reached.all() else np.where(reached, steps, steps[reached].max() + 1)  # pieces: side by side


def _laplacian(weights: Points) -> Points:
    return np.diag(weights.sum(axis=1)) - weights
