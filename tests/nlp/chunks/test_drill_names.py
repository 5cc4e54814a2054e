"""Names of drills: the states in them take no part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text

TextOf = Callable[..., Text]


@pytest.mark.parametrize(("text", "countries"), [
    ("انطلق التمرين البحري «سيف عُمان» بمشاركة الكويت.", ["KW"]),
    ("اختتم التدريب المصري السعودي المشترك «تبوك 7».", ["EG", "SA"]),
    ("قال الوزير إن «عُمان» تشارك.", ["OM"]),
])
def test_countries_outside_the_name(text_of: TextOf, text: str, countries: list[str]) -> None:
    assert [phrase.country for phrase in text_of(text).phrases if phrase.country] == countries
