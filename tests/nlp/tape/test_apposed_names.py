"""Towns that are given names where commas set a person off."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text

TextOf = Callable[..., Text]


@pytest.mark.parametrize(("text", "names"), [
    ("The head of the Slovak Armed Forces, Milan Horvak, spoke.", ["Milan Horvak"]),
    ("Jan Mazur met Karol Nowak and Sofia Petkova, the ambassador of Bulgaria.",
     ["Jan Mazur", "Karol Nowak", "Sofia Petkova"]),
    ("Jan Mazur met Karol Nowak, Petra Mala, Minister of Defence, and others.",
     ["Jan Mazur", "Karol Nowak", "Petra Mala"]),
])
def test_a_town_is_a_given_name_where_a_title_is_near(text_of: TextOf, text: str, names: list[str]) -> None:
    found = text_of(text)
    assert [p.name for p in found.phrases if p.kind == "person"] == names
    assert [p.city for p in found.phrases if p.kind == "place"] == []


@pytest.mark.parametrize(("text", "towns"), [
    ("The navy visited La Spezia, Naples and Milan, Italy.", ["La Spezia", "Naples", "Milan"]),
    ("The head of the Slovak Armed Forces, in Milan Horvak saw nobody.", ["Milan"]),
    ("The base of the Italian Navy, Milan Airport and others.", ["Milan"]),
])
def test_elsewhere_it_is_the_town(text_of: TextOf, text: str, towns: list[str]) -> None:
    assert [p.city for p in text_of(text).phrases if p.kind == "place"] == towns
