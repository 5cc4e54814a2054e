"""Points in the plane pushed apart, turned and packed side by side: what a drawing needs after its forces."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import binary_closing, binary_dilation
from scipy.spatial import cKDTree

Point = tuple[float, float]
Points = NDArray[np.float64]
Cells = NDArray[np.int64]

SHAPE = 1.25
"""Width by height of a drawing: that of the room a screen leaves between the panels."""
FINE = 1_000
"""Points up to which cells are no wider than the margin."""
SLACK = 1.4
"""How much the shape may miss that: the page stretches a drawing as much."""


def pushed(points: Points, radii: NDArray[np.float64], rounds: int) -> Points:
    """Points moved until the circles around them do not overlap, or the rounds are over."""
    points = points + fan(len(points)) * 1e-6  # those that stand on one another need a direction to part
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


def fan(n: int) -> Points:
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


def packed(pieces: Sequence[tuple[Sequence[str], Points]], margin: float, shape: float = SHAPE) -> dict[str, Point]:
    """Pieces, the largest first, each put where it makes the drawing grow least: into gaps, then beside and below.

    The ground is a grid of cells a margin wide, wider in a large drawing (Freivalds, Dogrusoz and Kikusts,
    "Disconnected graph layout and the polyomino packing approach", Graph Drawing 2001); `shape` is the wished width by
    height.
    """
    if not pieces:
        return {}
    ground = Ground(shape)
    margin *= max(1.0, math.sqrt(sum(len(piece) for piece, _ in pieces) / FINE))
    placed: dict[str, Point] = {}
    for piece, points in pieces:
        middle = (points.min(axis=0) + points.max(axis=0)) / 2
        cells = _cells(points - middle, margin)
        x, y = ground.place(cells)
        for node, point in zip(piece, points - middle, strict=True):
            placed[node] = (float(point[0] + x * margin), float(point[1] + y * margin))
    return _centred(placed)


def _cells(points: Points, margin: float) -> Cells:
    """The cells that a piece covers with a cell around each point, and all between points of one row: its ties."""
    corner = np.floor(points.min(axis=0) / margin).astype(int) - 1
    at = np.floor(points / margin).astype(int) - corner
    covered = np.zeros(at.max(axis=0) + 2, dtype=bool)
    covered[at[:, 0], at[:, 1]] = True
    if len(points) > 1:
        covered = binary_dilation(covered, np.ones((3, 3), dtype=bool))
        covered = binary_closing(np.pad(covered, 3), np.ones((5, 5), dtype=bool))[3:-3, 3:-3] | covered
    cells: Cells = np.argwhere(covered) + corner
    return cells


def _hits(taken: NDArray[np.bool_], piece: NDArray[np.float64]) -> NDArray[np.float64]:
    """How many of its cells a piece finds taken, for every place at which it lies wholly on the ground."""
    size = taken.shape
    fast = (1 << max(size).bit_length(),) * 2  # transforms of powers of two are the quickest
    found: NDArray[np.float64] = np.fft.irfft2(np.fft.rfft2(taken, fast) * np.conj(np.fft.rfft2(piece, fast)), fast)
    return found[: size[0] - piece.shape[0] + 1, : size[1] - piece.shape[1] + 1]


class Ground:
    """Cells that are taken, around the middle; those that are free, the nearest first, in the wished shape."""

    def __init__(self, shape: float) -> None:
        self.shape = shape
        self.reach = 16
        self.taken = np.zeros((33, 33), dtype=bool)
        self.extent = np.zeros(4)  # how far the drawing goes: left, right, up, down

    def place(self, cells: Cells) -> tuple[int, int]:
        """Take the cells of a piece, moved by the step that is returned."""
        while True:
            free = self._free(cells)
            if len(free):
                step = free[self._growth(cells, free).argmin()]
                at = cells + step + self.reach
                self.taken[at[:, 0], at[:, 1]] = True
                low, high = (cells + step).min(axis=0), (cells + step).max(axis=0)
                self.extent = np.maximum(self.extent, [-low[0], high[0], -low[1], high[1]])
                return int(step[0]), int(step[1])
            self._widen()

    def _free(self, cells: Cells) -> Cells:
        """Steps by which the cells lie on free ground."""
        low, high = cells.min(axis=0), cells.max(axis=0)
        size = high - low + 1
        if (size > self.taken.shape).any():
            return np.empty((0, 2), dtype=int)
        piece = np.zeros(size)
        piece[cells[:, 0] - low[0], cells[:, 1] - low[1]] = 1.0
        hits = _hits(self.taken, piece) if len(cells) > 1 else self.taken
        free: Cells = np.argwhere(hits < 0.5) - self.reach - low
        return free

    def _growth(self, cells: Cells, steps: Cells) -> NDArray[np.float64]:
        """How large the drawing would be with each step; of equals the one nearest to the middle."""
        low, high = cells.min(axis=0), cells.max(axis=0)
        left, right, up, down = self.extent
        wide = np.maximum(right, high[0] + steps[:, 0]) + np.maximum(left, -low[0] - steps[:, 0]) + 1
        tall = np.maximum(down, high[1] + steps[:, 1]) + np.maximum(up, -low[1] - steps[:, 1]) + 1
        middle = steps + (low + high) / 2
        far = np.hypot(middle[:, 0] / self.shape, middle[:, 1])
        askew = np.maximum(1.0, np.maximum(wide / tall / self.shape, self.shape * tall / wide) / SLACK)
        size = np.sqrt(wide * tall) * askew + 0.15 * np.maximum(wide / self.shape, tall)
        found: NDArray[np.float64] = 1e3 * size + far
        return found

    def _widen(self) -> None:
        grown = np.zeros((4 * self.reach + 1, 4 * self.reach + 1), dtype=bool)
        grown[self.reach : -self.reach, self.reach : -self.reach] = self.taken
        self.taken, self.reach = grown, 2 * self.reach


def _centred(placed: Mapping[str, Point]) -> dict[str, Point]:
    points = np.array(list(placed.values()))
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    left, up = float(middle[0]), float(middle[1])
    return {node: (round(x - left, 1), round(y - up, 1)) for node, (x, y) in placed.items()}
