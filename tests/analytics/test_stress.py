"""Relaxed positions keep the distances that the network asks for, where a plane can."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from kg.analytics.stress import relaxed, unfolded


def far(points: NDArray[np.float64], one: int, other: int) -> float:
    return float(np.hypot(*(points[one] - points[other])))


def test_a_chain_becomes_straight() -> None:
    start = np.array([[0.0, 0.0], [1.0, 0.9], [1.2, 0.1], [0.1, 1.0]])
    points = relaxed(start, np.array([[0, 1], [1, 2], [2, 3]]), rounds=300)
    assert [far(points, i, i + 1) for i in range(3)] == pytest.approx([1, 1, 1], abs=0.02)
    assert far(points, 0, 3) == pytest.approx(3, abs=0.05)


def test_a_knot_opens() -> None:
    knot = np.array([[0.0, 0.0], [0.01, 0.0], [0.0, 0.01]])
    points = relaxed(knot, np.array([[0, 1], [1, 2], [0, 2]]))
    assert [far(points, *pair) for pair in ((0, 1), (1, 2), (0, 2))] == pytest.approx([1, 1, 1], abs=0.01)


def test_unfolds_from_ties_alone() -> None:
    ring = np.array([[i, (i + 1) % 12] for i in range(12)])
    points = unfolded(12, ring)
    steps = [far(points, i, (i + 1) % 12) for i in range(12)]
    assert max(steps) < 1.3 * min(steps)
    assert far(points, 0, 6) > 2.5 * max(steps)


def test_those_that_nothing_tells_apart_do_not_stand_on_one_another() -> None:
    star = np.array([[0, i] for i in range(1, 9)])
    points = unfolded(9, star)
    assert min(far(points, i, j) for i in range(9) for j in range(i)) > 0.3


def test_pieces_without_a_way_between_them_stand_apart() -> None:
    points = unfolded(6, np.array([[0, 1], [1, 2], [3, 4], [4, 5]]))
    assert np.isfinite(points).all()
    assert min(far(points, i, j) for i in range(3) for j in range(3, 6)) > 0.5
