from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.phrases import Phrase


@pytest.mark.parametrize(("text", "lead"), [
    ("زار العاصمة المغربية", ""), ("في العاصمة المغربية", "in"),
    ("العاصمة المغربية الرباط", ""), ("the Moroccan capital", ""), ("in the Moroccan capital Rabat", "in"),
])
def test_the_capital_of_a_country_is_its_town(phrases: Callable[[str], list[Phrase]], text: str, lead: str) -> None:
    town, = phrases(text)
    assert (town.kind, town.city, town.country, town.lead) == ("place", "Rabat", "MA", lead)


def test_another_town_is_not_part_of_it(phrases: Callable[[str], list[Phrase]]) -> None:
    assert [p.city for p in phrases("the Moroccan capital Madrid")] == ["Rabat", "Madrid"]


@pytest.mark.parametrize("text", ["العاصمة الجديدة", "the new capital", "capital"])
def test_a_capital_of_no_country_is_none(phrases: Callable[[str], list[Phrase]], text: str) -> None:
    assert phrases(text) == []
