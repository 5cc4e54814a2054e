"""Talks that only say on which occasion something was said or agreed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]
A = "Polish Defence Minister Karol Nowak"
B = "his Chilean counterpart Pedro Soto"
BOTH = "subject=Karol Nowak, subject=Pedro Soto"


@pytest.mark.parametrize(("text", "told"), [
    (f"In a telephone call, {A} and {B} agreed on a route.", f"call happened: {BOTH}"),
    (f"{A} and {B} agreed in a phone call on Monday to go on.", f"call happened: {BOTH}"),
    (f"{A} and {B}, during a telephone conversation, discussed aid.", f"call happened: {BOTH}"),
    (f"At a meeting in Oslo on Monday, {A} and {B} agreed on a route.", f"meeting happened: {BOTH}"),
])
def test_those_who_agree_have_met(tell: Tell, text: str, told: str) -> None:
    assert told in tell(text)


@pytest.mark.parametrize("text", [
    f"In a telephone call, {A} agreed on a route.",  # with whom, it does not say
    f"{A} and {B} agreed on the agenda of the phone call.",
])
def test_others_name_nobody(tell: Tell, text: str) -> None:
    assert not any(line.startswith("call") for line in tell(text))
