"""Sentences that only tell when and where what was told before took place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

MET = "Polish Minister Jan Mazur met Chilean Minister Pablo Rojas. "


@pytest.mark.parametrize(("text", "told"), [
    (MET + "The meeting took place on 6 May 2024.", ("2024-05-06", "")),
    (MET + "The talks were held in Lima.", ("", "Lima")),
    (MET + "The ministry spoke of the meeting on 6 May 2024.", ("", "")),
])
def test_a_meeting_is_settled_later(read: Callable[..., Extraction], text: str, told: tuple[str, str]) -> None:
    (event,) = read(text).events
    assert (event.date, event.place.city) == told
