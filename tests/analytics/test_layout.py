"""Positions: everyone has one, nobody stands on another, ties are short, and the same input gives the same drawing."""

from __future__ import annotations

import itertools
import math
import os
import subprocess
import sys

import pytest

from kg.analytics.layout import SPACING, layout

Tie = tuple[str, str, float]


def villages(count: int, size: int) -> tuple[list[str], list[Tie]]:
    """Rings of actors with a street from each village to the next."""
    actors = [f"{v}-{i}" for v in range(count) for i in range(size)]
    rings = [
        (f"{v}-{i}", f"{v}-{(i + step) % size}", 1.0) for v in range(count) for i in range(size) for step in (1, 2)
    ]
    streets = [(f"{v}-0", f"{v + 1}-0", 1.0) for v in range(count - 1)]
    return actors, rings + streets


def far(one: tuple[float, float], other: tuple[float, float]) -> float:
    return math.dist(one, other)


def test_nothing_gives_nothing() -> None:
    assert layout([], []) == {}


def test_one_actor_stands_in_the_middle() -> None:
    assert layout(["a"], []) == {"a": (0.0, 0.0)}


@pytest.mark.parametrize(("count", "size"), [(3, 6), (12, 30)], ids=["one level", "two levels"])
def test_places_all_apart_and_neighbours_near(count: int, size: int) -> None:
    actors, ties = villages(count, size)
    at = layout(actors, ties)
    assert set(at) == set(actors)
    assert all(math.isfinite(x) and math.isfinite(y) for x, y in at.values())
    nearest = min(far(at[a], at[b]) for a, b in itertools.combinations(actors, 2))
    assert nearest > SPACING * 0.3
    tied = sum(far(at[a], at[b]) for a, b, _ in ties) / len(ties)
    any_two = [far(at[a], at[b]) for a, b in itertools.combinations(actors, 2)]
    assert tied < 0.5 * sum(any_two) / len(any_two)


@pytest.mark.parametrize(("count", "size"), [(3, 6), (8, 30)])
def test_is_repeatable_whatever_the_order(count: int, size: int) -> None:
    actors, ties = villages(count, size)
    assert layout(actors, ties) == layout(actors, ties)
    assert layout(actors[::-1], ties[::-1]) == layout(actors, ties)


def test_is_repeatable_from_one_start_of_python_to_the_next() -> None:
    """The order of sets of texts changes with every start: no position may depend on it."""
    code = (
        "from kg.analytics.layout import layout\n"
        "actors = [f'a{i}' for i in range(260)]\n"
        "ties = [(f'a{i}', f'a{(i * i + s) % 260}', 1.0) for i in range(260) for s in (1, 7)]\n"
        "print(layout(actors, ties))"
    )
    drawn = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(drawn) == 1


def test_pieces_do_not_overlap() -> None:
    actors, ties = villages(2, 8)
    apart = [tie for tie in ties if tie[0][0] == tie[1][0]]
    at = layout([*actors, "alone", "alone too"], apart)
    boxes = []
    for prefix in ("0-", "1-", "alone"):
        xs, ys = zip(*(at[a] for a in at if a.startswith(prefix) and (prefix != "alone" or a == "alone")), strict=True)
        boxes.append((min(xs), min(ys), max(xs), max(ys)))
    for a, b in itertools.combinations(boxes, 2):
        assert a[2] < b[0] or b[2] < a[0] or a[3] < b[1] or b[3] < a[1]


def test_is_centred_and_wider_than_high() -> None:
    chain = [str(i) for i in range(20)]
    at = layout(chain, [(a, b, 1.0) for a, b in itertools.pairwise(chain)])
    xs, ys = zip(*at.values(), strict=True)
    assert max(xs) + min(xs) == pytest.approx(0, abs=0.2)
    assert max(ys) + min(ys) == pytest.approx(0, abs=0.2)
    assert max(xs) - min(xs) > max(ys) - min(ys)


def test_ties_to_oneself_and_to_strangers_are_passed_over() -> None:
    assert set(layout(["a", "b"], [("a", "a", 1.0), ("a", "zz", 1.0)])) == {"a", "b"}
