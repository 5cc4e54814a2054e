"""Who receives arms attends their transfer."""

from __future__ import annotations

from collections.abc import Callable

Tell = Callable[..., list[str]]


def test_who_receives_arms_does_not_meet_them(tell: Tell) -> None:
    (told,) = tell("Two jets were delivered to the Ghana Air Force by Brazil. They were received by the Chief "
                   "of the Air Staff, Air Marshal Kofi Asare.")
    assert told.startswith("transfer")
    assert told.endswith("attendee=Kofi Asare")


def test_who_is_received_meets(tell: Tell) -> None:
    told = tell("Ghanaian Defence Minister Kofi Asare arrived in Lome. He was received by President Jean Koffi.")
    assert told[-1] == "meeting happened: object=Kofi Asare, agent=Jean Koffi"
