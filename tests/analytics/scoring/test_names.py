"""Spellings of one name agree; different names do not."""

from __future__ import annotations

import pytest

from kg.analytics.scoring.names import name_tokens, same_name, tokens_agree


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("الفريق أول مرهف أبو قصرة", ["مرهف", "ابوقصره"]),
        ("عبد الله العطيّة", ["عبدله", "عطيه"]),
        ("عبدالله العطية", ["عبدله", "عطيه"]),
        ("Gen. Abdel Fattah al-Burhan", ["abdelfattah", "burhan"]),
        ("The Minister", []),
        ("", []),
    ],
)
def test_tokens_are_folded_and_titles_dropped(name: str, expected: list[str]) -> None:
    assert name_tokens(name) == expected


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("belousov", "belousow", True),
        ("belousov", "bilousow", True),  # two edits, allowed from seven letters on
        ("pappas", "papas", True),
        ("pappas", "papos", False),  # two edits in a shorter word
        ("ali", "alo", False),  # under four letters only equality counts
        ("khatib", "khatibzadeh", False),
    ],
)
def test_tokens_agree_within_an_allowance_of_edits(one: str, other: str, agree: bool) -> None:
    assert tokens_agree(one, other) is agree
    assert tokens_agree(other, one) is agree


@pytest.mark.parametrize(
    ("predicted", "known", "same"),
    [
        ("أبو قصرة", ["مرهف أبو قصرة"], True),
        ("Murhaf Abu Qasra", ["مرهف أبو قصرة", "Murhaf Abu Qasrah"], True),
        ("Sergei Shoigu", ["Sergei Lavrov"], False),
        ("Minister Shoigu", ["Shoigu"], True),
        ("Minister", ["Shoigu"], False),
        ("Sergei Shoigu", ["Sergei"], False),  # gold's only token is not the distinctive last one
        ("Shoigu", [""], False),
    ],
)
def test_same_name(predicted: str, known: list[str], same: bool) -> None:
    assert same_name(predicted, known) is same
