"""Who stands for a network that is too large to draw."""

from __future__ import annotations

from kg.analytics.reduction import representatives

LARGE = [f"large{i:02}" for i in range(40)]
SMALL = [f"small{i:02}" for i in range(10)]
TIES = [(LARGE[0], other, 5.0) for other in LARGE[1:]] + [(SMALL[0], other, 1.0) for other in SMALL[1:]]


def test_keeps_the_strongest_of_all_and_some_of_each_group() -> None:
    kept = representatives([LARGE, SMALL], TIES, 10)
    assert len(kept) == 10
    assert {"large00", "small00"} <= kept
    assert sum(actor.startswith("large") for actor in kept) > sum(actor.startswith("small") for actor in kept)


def test_never_more_than_asked_even_with_more_groups() -> None:
    groups = [[f"a{i}", f"b{i}"] for i in range(100)]
    ties = [(a, b, 1.0) for a, b in groups]
    assert len(representatives(groups, ties, 30)) == 30


def test_all_where_there_is_room() -> None:
    assert representatives([LARGE, SMALL], TIES, 500) == {*LARGE, *SMALL}
    assert representatives([], [], 5) == set()


def test_the_same_again() -> None:
    assert representatives([LARGE, SMALL], TIES, 17) == representatives([LARGE, SMALL], TIES[::-1], 17)
