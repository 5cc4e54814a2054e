"""Days and adverbs inside a verb and its preposition."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.tape import Row
from kg.nlp.tape.adverbials import adverbials

RowOf = Callable[[str], Row]


@pytest.mark.parametrize(("text", "run"), [
    ("He flew on Monday to Rome.", "on Monday"),
    ("He flew late on 5 May to Rome.", "late on 5 May"),
    ("He flew on May 5 to Rome.", "on May 5"),
    ("He flew secretly next week to Rome.", "secretly next week"),
    ("He flew in May to Rome.", "in May"),
    ("He flew on to Rome.", ""),
    ("He flew 5 times to Rome.", ""),
])
def test_they_are_found_as_runs(row_of: RowOf, text: str, run: str) -> None:
    row = row_of(text)
    start = row.tokens.keys.index("flew") + 1
    assert row.tokens.wording(start, adverbials(row.tokens, row.language).get(start, start)) == run


def test_a_verb_is_read_over_them(row_of: RowOf, elements: Callable[[str], dict[str, str]]) -> None:
    assert elements("He travelled on Monday to Rome.")["travelled on Monday to"] == "trigger"
    assert elements("He is to hold on 5 May talks with her.")["is to hold on 5 May talks with"] == "trigger"
    assert "travelled on Monday" not in elements("He travelled on Monday.")


def test_a_language_without_verb_groups_has_none(row_of: RowOf) -> None:
    row = row_of("سافر الوزير يوم الاثنين.")
    assert adverbials(row.tokens, row.language) == {}
