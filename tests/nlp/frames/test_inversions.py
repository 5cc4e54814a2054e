"""Sentences turned round name who was there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]
TALKS = "Polish Defence Minister Jan Mazur met Latvian Defence Minister Andris Kalns. "
VISIT = "Polish Defence Minister Jan Mazur arrived in Latvia. "


@pytest.mark.parametrize("turned", [
    "Among the Polish officials at the table was Ambassador Ewa Wit.",
    "Representing Poland at the session was Ambassador Ewa Wit.",
    "Also attending the talks in Riga was the ambassador, Ewa Wit.",
])
def test_they_join_the_talks_told(tell: Tell, turned: str) -> None:
    assert tell(TALKS + turned)[0].endswith("attendee=Ewa Wit")


@pytest.mark.parametrize("turned", [
    "With the Minister are General Piotr Zych, Chief of the General Staff, and Ambassador Ewa Wit.",
    "Accompanying him on the trip are General Piotr Zych, who heads the staff, and Ambassador Ewa Wit.",
])
def test_who_travels_along_joins_the_journey(tell: Tell, turned: str) -> None:
    assert tell(VISIT + turned) == ["visit happened: subject=Jan Mazur, attendee=Piotr Zych, attendee=Ewa Wit"]


@pytest.mark.parametrize("other", [
    "Among the topics was air defence.",
    "With the war in its third year, General Piotr Zych is worried.",
    "Among those who wrote to the minister and said so was General Piotr Zych.",
])
def test_other_sentences_name_nobody(tell: Tell, other: str) -> None:
    assert "attendee" not in tell(TALKS + other)[0]
