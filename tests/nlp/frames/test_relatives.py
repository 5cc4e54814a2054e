"""Talks told in a clause about them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

MAZUR, ROJAS = "Polish Minister Jan Mazur", "Chilean Minister Pablo Rojas"


@pytest.mark.parametrize("text", [
    f"Trade was the subject of talks that {MAZUR} had with {ROJAS}.",
    f"Trade topped the agenda of the meeting {MAZUR} held with {ROJAS}.",
])
def test_who_had_the_talks(tell: Callable[..., list[str]], text: str) -> None:
    assert tell(text) == ["meeting happened: subject=Jan Mazur, with=Pablo Rojas"]


def test_who_only_spoke_of_talks_did_not_have_them(tell: Callable[..., list[str]]) -> None:
    assert tell(f"Trade was the subject of talks, {MAZUR} said to {ROJAS}.") == []


def test_a_journey_that_was_planned_and_dropped(tell: Callable[..., list[str]]) -> None:
    text = f"A visit to Lima that {MAZUR} had planned has been called off."
    assert tell(text) == ["visit denied: subject=Jan Mazur"]
