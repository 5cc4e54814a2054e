"""Points in the plane pushed apart, turned and packed side by side: what a drawing needs after its forces."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

Point = tuple[float, float]
Points = NDArray[np.float64]


def pushed(points: Points, radii: NDArray[np.float64], rounds: int) -> Points:
    """Points moved until the circles around them do not overlap, or the rounds are over."""
    points = points + _fan(len(points)) * 1e-6  # those that stand on one another need a direction to part
    for _ in range(rounds):
        pairs = cKDTree(points).query_pairs(2 * float(radii.max()), output_type="ndarray")
        gap = points[pairs[:, 0]] - points[pairs[:, 1]]
        far = np.hypot(gap[:, 0], gap[:, 1])
        short = radii[pairs[:, 0]] + radii[pairs[:, 1]] - far
        close = short > 1e-6
        if not close.any():
            break
        ends, step = pairs[close], gap[close] * (0.5 * short[close] / np.maximum(far[close], 1e-12))[:, None]
        moves, times = np.zeros_like(points), np.zeros(len(points))
        for side, sign in ((0, 1.0), (1, -1.0)):
            np.add.at(moves, ends[:, side], sign * step)
            np.add.at(times, ends[:, side], 1.0)
        points = points + moves / np.maximum(1.0, times)[:, None]
    return points


def _fan(n: int) -> Points:
    """A direction for each of n points, none the same."""
    angles = np.arange(n) * math.pi * (3 - math.sqrt(5))
    return np.stack([np.cos(angles), np.sin(angles)], axis=1)


def wide(points: Points) -> Points:
    """Turned so that the longest stretch lies along the screen's width."""
    _, axes = np.linalg.eigh(np.cov(points.T))
    turned = points @ axes[:, ::-1]
    signs: Points = np.sign(turned[np.abs(turned).argmax(axis=0), [0, 1]])
    flipped: Points = turned * signs
    return flipped


def packed(pieces: Sequence[tuple[Sequence[str], Points]], margin: float) -> dict[str, Point]:
    """Pieces in rows from left to right: the largest alone, the small ones under it, as wide as it is."""
    if not pieces:
        return {}
    width = max(float(np.ptp(pieces[0][1][:, 0])) + margin, math.sqrt(len(pieces)) * 2.2 * margin, 6 * margin)
    placed: dict[str, Point] = {}
    x = y = row = 0.0
    for piece, points in pieces:
        low, size = points.min(axis=0), np.ptp(points, axis=0) + margin
        if x > 0 and x + size[0] > width:
            x, y, row = 0.0, y + row, 0.0
        for node, point in zip(piece, points - low, strict=True):
            placed[node] = (float(x + point[0]), float(y + point[1]))
        x, row = x + size[0], max(row, float(size[1]))
    return _centred(placed)


def _centred(placed: Mapping[str, Point]) -> dict[str, Point]:
    points = np.array(list(placed.values()))
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    left, up = float(middle[0]), float(middle[1])
    return {node: (round(x - left, 1), round(y - up, 1)) for node, (x, y) in placed.items()}
