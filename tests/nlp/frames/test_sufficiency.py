"""Whether a frame holds enough."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]
TOO_LITTLE = {
    "a meeting of one": "Iraqi Defence Minister Thabit Abbasi met.",
    "a visit to nowhere": "Iraqi Defence Minister Thabit Abbasi arrived.",
    "a reception of a country": "Iraqi Defence Minister Thabit Abbasi received Jordan.",
    "talks of one country": "Talks in Egypt ended.",
    "something discussed with nobody": "بحث وزير الدفاع العراقي ثابت العباسي التعاون العسكري.",
    "an appointment of nobody": "A new commander was appointed.",
}


@pytest.mark.parametrize("text", TOO_LITTLE.values(), ids=TOO_LITTLE)
def test_too_little(tell: Tell, text: str) -> None:
    assert tell(text) == []


def test_just_enough(tell: Tell) -> None:
    assert tell("بحث وزير الدفاع العراقي ثابت العباسي مع نظيره الأردني التعاون العسكري.") == [
        "meeting happened: subject=ثابت العباسي, with=minister-of-defence JO"]


def test_a_verb_that_ends_in_with_has_its_counterpart_behind_it(tell: Callable[..., list[str]]) -> None:
    told = tell("Polish Defence Minister Karol Nowak will discuss with the visiting Chilean army chief Pedro Soto aid.")
    assert "meeting planned: subject=Karol Nowak, with=Pedro Soto" in told
