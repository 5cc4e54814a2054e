"""Who speaks at a ceremony takes part in what it is held for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]
GIFT = "Canada has handed over twenty armoured vehicles to Kenya. "


@pytest.mark.parametrize("speech", [
    "Speaking at the handover ceremony in Nairobi, Defence Minister Aden Barre thanked Canada.",
    "Defence Minister Aden Barre told the ceremony that they would help.",
    "\"They will help\", said Defence Minister Aden Barre at the event.",
    "Defence Minister Aden Barre, who addressed the closing ceremony, said they would help.",
])
def test_speakers_join(tell: Tell, speech: str) -> None:
    assert tell(GIFT + speech)[0] == "transfer happened: subject=CA, object=KE, attendee=Aden Barre"


@pytest.mark.parametrize("speech", [
    "Defence Minister Aden Barre told reporters that they would help.",
    "At ceremonies, said Defence Minister Aden Barre, one learns nothing.",
    "Army spokesman Ali Juma said at the ceremony that they would help.",
])
def test_others_do_not(tell: Tell, speech: str) -> None:
    assert tell(GIFT + speech) == ["transfer happened: subject=CA, object=KE"]
