"""Holders of one post, each named after his state, in Arabic."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text

TextOf = Callable[..., Text]


def people(text: Text) -> list[tuple[str, str, str]]:
    return [(e.name, e.role, e.country) for e in text.register.entities if e.kind == "person"]


@pytest.mark.parametrize(("text", "role", "read"), [
    ("وصل أمس وزراء خارجية بريطانيا جون سميث وفرنسا بيير لوران وألمانيا هانس شميت.", "minister-of-foreign-affairs",
     [("جون سميث", "GB"), ("بيير لوران", "FR"), ("هانس شميت", "DE")]),
    ("اتفاقية وقعها وزيرا دفاع البلدين الروسي إيفان بتروف والأرميني تيغران ساركيسيان.", "minister-of-defence",
     [("إيفان بتروف", "RU"), ("تيغران ساركيسيان", "AM")]),
])
def test_each_has_his_state_and_the_post(text_of: TextOf, text: str, role: str, read: list[tuple[str, str]]) -> None:
    assert people(text_of(text)) == [(name, role, country) for name, country in read]


def test_one_alone_is_no_list(text_of: TextOf) -> None:
    assert all(name == "" for name, _, _ in people(text_of("التقى وزراء خارجية بريطانيا وفرنسا في جنيف.")))
