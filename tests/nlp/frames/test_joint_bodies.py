"""Standing bodies of two states that meet."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]


@pytest.mark.parametrize("text", [
    "The Chile-Peru Joint Commission on Defence and Security (JCDS) concluded its 4th session in Lima on Friday.",
    "The third session of the Chile-Peru Joint Defence Committee was held in Lima on Friday.",
    "The Chile-Peru working group met in Lima.",
    "The joint commission between Chile and Peru concluded its talks in Santiago.",
])
def test_the_states_of_its_name_meet(tell: Tell, text: str) -> None:
    (told,) = tell(text)
    assert sorted(told.removeprefix("meeting happened: ").split(", ")) == ["subject=CL", "subject=PE"]


@pytest.mark.parametrize("text", [
    "The Chile-Peru border commission published a map.",
    "The commission on trade held a session in Lima.",
    "The Chile-Peru commission said that lawmakers held a session in Lima.",
])
def test_others_do_not(tell: Tell, text: str) -> None:
    assert tell(text) == []
