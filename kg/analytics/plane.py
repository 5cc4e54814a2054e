"""Points in the plane pushed apart, turned and packed side by side: what a drawing needs after its forces."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
Points = NDArray[np.float64]


def pushed(points: Points, radii: NDArray[np.float64], rounds: int) -> Points:
    points = points.copy()
    if len(points) > 2500:
        return points
    for _ in range(rounds):
        gap = points[:, None, :] - points[None, :, :]
        far = np.hypot(gap[..., 0], gap[..., 1])
        short = np.maximum(0.0, (radii[:, None] + radii[None, :]) - far)
        np.fill_diagonal(short, 0.0)
        if not short.any():
            break
        unit = np.where(far[..., None] > 1e-9, gap / np.maximum(far, 1e-9)[..., None], _fan(len(points)))
        points += (unit * (short * 0.5)[..., None]).sum(axis=1) / np.maximum(1, (short > 0).sum(axis=1))[:, None]
    return points


def _fan(n: int) -> Points:
    """A direction for each pair of points that stand on one another: opposite for the two."""
    i, j = np.indices((n, n))
    angle = np.where(i < j, 0.0, math.pi) + 0.7 * (np.minimum(i, j) + np.maximum(i, j))
    return np.stack([np.cos(angle), np.sin(angle)], axis=-1)


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
