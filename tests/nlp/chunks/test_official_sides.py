"""A state by its officials."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text

TextOf = Callable[..., Text]
Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "read"), [
    ("وأجرى محادثات مع الجانب الهندي.", [("الجانب الهندي", "IN", "with")]),
    ("وبحث مع كبار المسؤولين الكينيين الوضع.", [("كبار المسؤولين الكينيين", "KE", "with")]),
    ("واتفق مع السلطات الماليزية.", [("السلطات الماليزية", "MY", "with")]),
])
def test_officials_stand_for_their_state(text_of: TextOf, text: str, read: list[tuple[str, str, str]]) -> None:
    told = text_of(text)
    states = [p for p in told.phrases if p.kind == "country"]
    assert [(told.tokens.wording(p.start, p.end), p.country, p.lead) for p in states] == read


def test_a_state_talks_by_its_side(tell: Tell) -> None:
    told = tell("عقد الجانب الهندي اجتماعا مع الجانب الكيني في نيروبي.")
    assert told == ["meeting happened: subject=IN, with=KE"]


def test_two_sides_at_once_are_not_one_state(text_of: TextOf) -> None:
    text = text_of("واتفق الجانب الهندي والكيني.")
    assert all(p.rule != "country:officials" for p in text.phrases)
