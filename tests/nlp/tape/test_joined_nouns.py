"""Event nouns side by side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.tape import Row


@pytest.mark.parametrize("text", ["the Cobra Gold drills", "exercise Cobra Gold", "the Cobra Gold exercise drills"])
def test_two_nouns_of_an_event_are_one(row_of: Callable[[str], Row], text: str) -> None:
    (told,) = [e for e in row_of(text).elements if e.category == "trigger"]
    assert told.value.rule == "en.exercise-named"


def test_a_short_form_in_brackets_tells_nothing_new(row_of: Callable[[str], Row]) -> None:
    assert [e.value.type for e in row_of("a passage exercise (PASSEX)").elements if e.category == "trigger"] == [
        "exercise"]


def test_nouns_of_two_events_stay_two(row_of: Callable[[str], Row]) -> None:
    assert [e.value.type for e in row_of("an exercise visit").elements if e.category == "trigger"] == [
        "exercise", "visit"]
