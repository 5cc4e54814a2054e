"""Points pushed apart, turned and packed, on small drawings made by hand."""

from __future__ import annotations

import numpy as np
import pytest

from kg.analytics.plane import packed, pushed, wide


def test_points_on_one_another_come_apart() -> None:
    points = pushed(np.zeros((3, 2)), np.full(3, 10.0), rounds=200)
    gaps = [float(np.hypot(*(points[i] - points[j]))) for i, j in ((0, 1), (0, 2), (1, 2))]
    assert min(gaps) > 19.0


def test_points_that_are_apart_stay() -> None:
    points = np.array([[0.0, 0.0], [50.0, 0.0]])
    assert np.allclose(pushed(points, np.full(2, 10.0), rounds=5), points, atol=1e-5)


def test_the_longest_stretch_comes_to_lie_flat() -> None:
    turned = wide(np.array([[0.0, -10.0], [0.1, 0.0], [-0.1, 0.0], [0.0, 10.0]]))
    assert np.ptp(turned[:, 0]) == pytest.approx(20, abs=0.01)
    assert np.ptp(turned[:, 1]) < 1


def test_pieces_stand_side_by_side_around_the_middle() -> None:
    square = np.array([[0.0, 0.0], [15.0, 15.0]])
    placed = packed([(["a", "b"], square), (["c", "d"], square)], 10.0)
    assert placed["c"][0] - placed["a"][0] == pytest.approx(25)
    assert placed["c"][1] == placed["a"][1]
    assert placed["a"] == (-placed["d"][0], -placed["d"][1])


def test_rows_end_where_the_drawing_is_wide_enough() -> None:
    placed = packed([([str(i)], np.zeros((1, 2))) for i in range(30)], 10.0)
    rows = {y for _, y in placed.values()}
    assert len(rows) == 3
    assert len(set(placed.values())) == 30


def test_nothing_to_pack() -> None:
    assert packed([], 10.0) == {}
