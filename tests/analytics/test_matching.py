"""Largest pairings on graphs small enough to solve by eye."""

from __future__ import annotations

from kg.analytics.matching import largest_matching


def test_total_weight_counts_not_the_single_best_pair() -> None:
    # greedy would take (0, 0) for 3 and leave 1 alone; 2 + 2 is more
    assert largest_matching({(0, 0): 3, (0, 1): 2, (1, 0): 2}) == {0: 1, 1: 0}


def test_each_member_is_paired_once() -> None:
    assert largest_matching({(0, 5): 1, (1, 5): 4, (2, 5): 2}) == {1: 5}


def test_no_allowed_pair_gives_no_pairing() -> None:
    assert largest_matching({}) == {}


def test_equal_numbers_on_both_sides_are_different_members() -> None:
    assert largest_matching({(1, 1): 1}) == {1: 1}
