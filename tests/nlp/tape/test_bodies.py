"""States and bodies that are named once more in brackets."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.text import Text

TextOf = Callable[..., Text]


def test_a_short_form_in_brackets(text_of: TextOf) -> None:
    text = text_of("Republic of Korea (ROK) Defence Minister Lee Minho met Jan Kos of the African Union (AU).")
    assert [p.country for p in text.phrases if p.name] == ["KR", "AU"]
    assert len(text.phrases) == 2


def test_another_state_in_brackets_stands_for_itself(text_of: TextOf) -> None:
    text = text_of("Talks between Georgia (Armenia) and Chile were held.")
    assert [p.country for p in text.phrases] == ["GE", "AM", "CL"]


def test_a_state_by_its_full_name_in_arabic(text_of: TextOf) -> None:
    text = text_of("التقى أحمد سالم سفير جمهورية إيطاليا لدى العراق السيد لوكا موريتي.")
    assert [(p.name, p.role, p.country) for p in text.phrases][-1] == ("لوكا موريتي", "ambassador", "IT")
