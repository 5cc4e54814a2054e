"""What two officials discussed tells that they met."""

from __future__ import annotations

from collections.abc import Callable

Tell = Callable[..., list[str]]
TWO = "Polish Minister Jan Mazur and Chilean Minister Pablo Rojas "


def test_officials_of_two_states_who_discuss_something_meet(tell: Tell) -> None:
    assert tell(TWO + "discussed their ties.") == ["meeting happened: subject=Jan Mazur, subject=Pablo Rojas"]


def test_what_was_discussed_in_talks_told_before_is_no_other_meeting(tell: Tell) -> None:
    assert len(tell(TWO + "met in Lima. " + TWO + "discussed their ties.")) == 1


def test_officials_of_one_state_do_not_meet(tell: Tell) -> None:
    assert tell("Polish Minister Jan Mazur and Polish Minister Piotr Zych discussed their ties.") == []


def test_discussions_by_phone_are_no_meeting(tell: Tell) -> None:
    assert not any(line.startswith("meeting") for line in tell("By phone, " + TWO + "discussed their ties."))
