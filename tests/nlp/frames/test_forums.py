"""Forums that are attended, and talks of two states that are none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.frames import Frame

Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "told"), [
    ("Polish Defence Minister Jan Kos attended the India-Poland Defence Dialogue in Delhi on Monday.",
     ["meeting happened: subject=Jan Kos, with=IN"]),
    ("Polish Defence Minister Jan Kos will participate in the Chile-Poland Strategic Dialogue and visit a base.",
     ["meeting planned: subject=Jan Kos, with=CL", "visit planned: subject=Jan Kos"]),
    ("Polish Defence Minister Jan Kos attended the Shangri-La Dialogue in Singapore.",
     ["conference happened: subject=Jan Kos"]),
])
def test_talks_of_two_states_are_a_meeting(tell: Tell, text: str, told: list[str]) -> None:
    assert tell(text) == told


def test_their_upcoming_meeting_is_another_one(tell: Tell) -> None:
    told = tell("President Omar Saleh of Yemen met President Jan Kos of Poland in Rome. The two leaders will speak of "
                "aid during their upcoming bilateral meeting in Oslo.")
    assert told[1] == "meeting planned: subject=Omar Saleh, subject=Jan Kos"


@pytest.mark.parametrize(("text", "told"), [
    ("The Lima Conference on Security was attended by the defence ministers of Belize, Peru and Chile.", 3),
    ("Latvia's defence minister Janis Ozols was among the speakers at the Kyiv Security Forum.", 1),
])
def test_who_was_at_a_forum(frames_of: Callable[..., list[Frame]], text: str, told: int) -> None:
    (forum,) = frames_of(text)
    assert (forum.type, len(forum.parties)) == ("conference", told)
