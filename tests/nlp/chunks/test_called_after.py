"""Places that are called after a person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.phrases import Phrase


@pytest.mark.parametrize("text", ["وصل مطار الملك خالد", "زار قاعدة الأمير سلطان", "في أكاديمية الملك فهد"])
def test_a_place_is_no_person(phrases: Callable[[str], list[Phrase]], text: str) -> None:
    assert [p for p in phrases(text) if p.kind == "person"] == []


def test_a_place_with_an_article_is_called_after_nobody(phrases: Callable[[str], list[Phrase]]) -> None:
    assert [p.kind for p in phrases("في استقباله بالمطار الملك خالد")] == ["person"]
