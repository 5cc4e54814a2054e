"""Whose a ship is: the state or navy before or after the word for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.phrases import Phrase

Phrases = Callable[[str], list[Phrase]]


@pytest.mark.parametrize(("text", "country"), [
    ("two Peruvian patrol vessels", "PE"),
    ("the Royal Navy frigate Thistle", "GB"),
    ("a ship of the Ecuadorian Navy", "EC"),
    ("a frigate from the Royal Navy", "GB"),
])
def test_a_ship_is_of_a_navy(phrases: Phrases, text: str, country: str) -> None:
    assert [p.country for p in phrases(text) if p.kind == "group"] == [country]


def test_where_ships_are_bought_is_no_navy(phrases: Phrases) -> None:
    assert [p.kind for p in phrases("frigates from France")] == ["country"]
