"""The counterpart of a ministry is a ministry."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text


@pytest.mark.parametrize(("text", "bodies"), [
    ("وقعت وزارة الدفاع الكينية اتفاقية مع نظيرتها التشادية.",
     [("وزارة الدفاع الكينية", "KE"), ("وزارة الدفاع التشادية", "TD")]),
    ("بحثت وزارة الخارجية السورية مع نظيرتها الهندية التعاون.",
     [("وزارة الخارجية السورية", "SY"), ("وزارة الخارجية الهندية", "IN")]),
])
def test_of_another_state(text_of: Callable[..., Text], text: str, bodies: list[tuple[str, str]]) -> None:
    assert [(p.name, p.country) for p in text_of(text).phrases if p.kind == "organisation"] == bodies


def test_a_ministers_counterpart_is_a_person(text_of: Callable[..., Text]) -> None:
    read = text_of("التقت وزيرة الدفاع الكينية نظيرتها التشادية.").phrases
    assert [p.kind for p in read] == ["person", "person"]
