from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "found"), [
    ("وزراء دفاع دول مجلس التعاون", "group: وزراء دفاع دول مجلس التعاون, minister-of-defence, GCC"),
    ("وزراء الدفاع العرب", "group: وزراء الدفاع العرب, minister-of-defence"),
    ("met NATO defence ministers in", "group: NATO defence ministers, minister-of-defence, NATO"),
    ("the foreign ministers of the African Union",
     "group: foreign ministers of the African Union, minister-of-foreign-affairs, AU"),
])
def test_several_holders_of_a_post_are_a_group(told: Told, text: str, found: str) -> None:
    assert found in told(text)


@pytest.mark.parametrize(("text", "countries"), [
    ("وزراء خارجية مصر والأردن والعراق", ["EG", "JO", "IQ"]),
    ("وزراء خارجية مصر، الأردن، العراق", ["EG", "JO", "IQ"]),
    ("foreign ministers of Egypt, Jordan and Iraq", ["EG", "JO", "IQ"]),
    ("foreign ministers of France and Germany met", ["FR", "DE"]),
])
def test_a_list_of_countries_is_one_office_holder_each(told: Told, text: str, countries: list[str]) -> None:
    assert told(text) == [f"person: minister-of-foreign-affairs, {country}" for country in countries]


def test_a_list_of_countries_ends_with_the_last(told: Told) -> None:
    assert told("وزراء خارجية مصر والأردن في دمشق")[2:] == ["place: دمشق, SY"]
