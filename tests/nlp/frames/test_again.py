"""One verb of talks, several meetings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "told"), [
    ("Defence Minister Ana Ruiz met with Prime Minister Jan Kos to review aid and with Admiral Ali Hadi to discuss it.",
     ["meeting happened: subject=Ana Ruiz, with=Jan Kos", "meeting happened: subject=Ana Ruiz, with=Ali Hadi"]),
    ("Defence Minister Ana Ruiz spoke with Prime Minister Jan Kos and later with Admiral Ali Hadi and Luc Martel.",
     ["call happened: subject=Ana Ruiz, with=Jan Kos",
      "call happened: subject=Ana Ruiz, with=Ali Hadi, with=Luc Martel"]),
])
def test_and_with_opens_another_meeting(tell: Tell, text: str, told: list[str]) -> None:
    assert tell(text) == told


@pytest.mark.parametrize("text", [
    "Defence Minister Ana Ruiz met with Prime Minister Jan Kos and Foreign Minister Ali Hadi.",
    "Defence Minister Ana Ruiz met Prime Minister Jan Kos together with Foreign Minister Ali Hadi.",
])
def test_else_it_is_one(tell: Tell, text: str) -> None:
    assert len(tell(text)) == 1
