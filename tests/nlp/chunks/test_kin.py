"""Relatives of officials."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text


@pytest.mark.parametrize(("text", "people"), [
    ("The wife of the President of Chile met Peruvian President Ana Ruiz.", ["Ana Ruiz"]),
    ("The Chilean president's wife met Peruvian President Ana Ruiz.", ["Ana Ruiz"]),
    ("التقت قرينة الرئيس التشيلي وزير الدفاع البيروفي لويس سوتو.", ["لويس سوتو"]),
    ("شقيق الرئيس ووزير الدفاع البيروفي لويس سوتو", ["لويس سوتو"]),
])
def test_whose_relative_somebody_is(text_of: Callable[..., Text], text: str, people: list[str]) -> None:
    assert [p.name for p in text_of(text).phrases if p.kind == "person" and p.start > 0] == people


def test_a_president_without_relatives(text_of: Callable[..., Text]) -> None:
    text = text_of("The aide of the President of Chile met the president's brother.")
    assert [p.role for p in text.phrases if p.kind == "person"] == ["head-of-state"]
