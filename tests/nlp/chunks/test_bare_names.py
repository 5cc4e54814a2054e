from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "found"), [
    ("قال علي حسن خليل", ["person: علي حسن خليل"]),
    ("then Boris Pistorius spoke", ["person: Boris Pistorius"]),
    ("قال علي", []),
    ("then Boris spoke", []),
    ("the Boris Pistorius", []),
    ("قال بيلوسوف كودريا", []),
    ("قال اللواء بيلوسوف كودريا", ["person: بيلوسوف كودريا"]),
])
def test_without_a_title_a_name_needs_two_words_that_speak_for_it(told: Told, text: str, found: list[str]) -> None:
    assert told(text) == found


def test_with_a_title_one_word_is_enough(told: Told) -> None:
    assert told("قال الرئيس السوري علي") == ["person: علي, head-of-state, SY"]
