"""Points pushed apart, turned and packed, on small drawings made by hand."""

from __future__ import annotations

import numpy as np
import pytest

from kg.analytics.plane import SLACK, packed, pushed, wide


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


def test_pieces_keep_their_form_and_lie_around_the_middle() -> None:
    square = np.array([[0.0, 0.0], [15.0, 15.0]])
    placed = packed([(["a", "b"], square), (["c", "d"], square)], 10.0)
    for one, other in (("a", "b"), ("c", "d")):
        assert placed[other][0] - placed[one][0] == pytest.approx(15)
        assert placed[other][1] - placed[one][1] == pytest.approx(15)
    xs, ys = zip(*placed.values(), strict=True)
    assert min(xs) + max(xs) == pytest.approx(0, abs=0.2)
    assert min(ys) + max(ys) == pytest.approx(0, abs=0.2)


def test_the_small_ones_fill_the_gap_of_the_large_one() -> None:
    corner = np.array([[x * 10.0, 0.0] for x in range(20)] + [[0.0, y * 10.0] for y in range(20)])
    names = [f"large{i}" for i in range(len(corner))]
    small = [([f"small{i}"], np.zeros((1, 2))) for i in range(20)]
    placed = packed([(names, corner), *small], 10.0, shape=1.0)
    xs, ys = zip(*placed.values(), strict=True)
    assert max(xs) - min(xs) < 230
    assert max(ys) - min(ys) < 230
    assert len(set(placed.values())) == len(corner) - 1 + 20  # the corner itself is there twice


@pytest.mark.parametrize("shape", [0.6, 1.25, 2.0])
def test_the_drawing_has_the_shape_that_is_wished(shape: float) -> None:
    placed = packed([([str(i)], np.zeros((1, 2))) for i in range(400)], 10.0, shape=shape)
    xs, ys = zip(*placed.values(), strict=True)
    drawn = (max(xs) - min(xs)) / (max(ys) - min(ys))
    assert shape / (SLACK + 0.1) < drawn < shape * (SLACK + 0.1)
    assert len(set(placed.values())) == 400


def test_nothing_to_pack() -> None:
    assert packed([], 10.0) == {}
