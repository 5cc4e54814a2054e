"""States joined by hyphens before an event noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]


@pytest.mark.parametrize("text", [
    "The ninth round of the Chile-Peru defence and security talks took place in Lima.",
    "The fourth Chile–Peru Joint Defence Committee meeting was held in Lima on Monday.",
])
def test_states_of_a_compound_meet(tell: Tell, text: str) -> None:
    assert tell(text) == ["meeting happened: subject=CL, subject=PE"]


@pytest.mark.parametrize("text", [
    "Minister Jan Mazur praised the Chile-Peru defence negotiations.",
    "The Chile-Peru border dispute and regional talks were mentioned.",
    "The Chilean border talks were held in Lima.",
])
def test_nothing_says_that_they_met(tell: Tell, text: str) -> None:
    assert tell(text) == []
