"""How languages are written."""

from __future__ import annotations

from kg.script import comma, direction


def test_arabic_is_written_from_the_right_with_its_own_comma() -> None:
    assert (direction("ar"), comma("ar")) == ("rtl", "، ")
    assert (direction("en"), comma("en")) == ("ltr", ", ")


def test_articles_of_other_languages_have_their_direction_too() -> None:
    assert [direction(code) for code in ("fa", "he", "ur", "fr")] == ["rtl", "rtl", "rtl", "ltr"]
