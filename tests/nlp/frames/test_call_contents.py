"""What both sides exchanged after a call was told is what they said in it."""

from __future__ import annotations

from collections.abc import Callable

Tell = Callable[..., list[str]]
CALL = "Polish Defence Minister Jan Mazur held a telephone conversation with German Defence Minister Anna Beck. "


def test_an_exchange_of_views_goes_on_the_call(tell: Tell) -> None:
    told = tell(CALL + "The two ministers exchanged views on air defence.")
    assert {each.split()[0] for each in told} == {"call"}


def test_a_meeting_is_no_call(tell: Tell) -> None:
    assert tell(CALL + "The two ministers met in Berlin.")[-1].startswith("meeting")
    assert tell(CALL + "The two ministers exchanged views in Berlin.")[-1].startswith("meeting")
