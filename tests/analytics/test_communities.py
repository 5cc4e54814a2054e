"""Communities of small networks whose groups are plain to see."""

from __future__ import annotations

from itertools import combinations

from kg.analytics.communities import communities

Tie = tuple[str, str, float]


def clique(name: str, size: int) -> list[Tie]:
    return [(f"{name}{i}", f"{name}{j}", 1.0) for i, j in combinations(range(size), 2)]


TIES = [*clique("a", 6), *clique("b", 5), *clique("c", 4), ("a0", "b0", 1.0), ("b1", "c0", 1.0)]
ACTORS = sorted({end for one, other, _ in TIES for end in (one, other)})


def test_cliques_are_found_the_largest_first() -> None:
    assert communities(ACTORS, TIES) == [[f"{name}{i}" for i in range(n)] for name, n in (("a", 6), ("b", 5), ("c", 4))]


def test_the_order_of_the_input_is_nothing_to_it() -> None:
    turned = [(other, one, weight) for one, other, weight in reversed(TIES)]
    assert communities(reversed(ACTORS), turned) == communities(ACTORS, TIES)


def test_who_has_no_tie_is_in_none() -> None:
    assert communities(["x", "y", "z"], [("x", "y", 1.0), ("z", "z", 1.0), ("x", "stranger", 1.0)]) == [["x", "y"]]
    assert communities([], []) == []


def test_weights_count() -> None:
    square: list[Tie] = [("a", "b", 9.0), ("b", "c", 1.0), ("c", "d", 9.0), ("d", "a", 1.0)]
    assert communities("abcd", square) == [["a", "b"], ["c", "d"]]
