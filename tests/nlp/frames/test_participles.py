"""Whose deed a participle after "after" or "before" tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]
X = "Polish Defence Minister Karol Nowak"
Y = "Chilean President Ana Ruiz"


@pytest.mark.parametrize(("text", "told"), [
    (f"{X} said he was content after meeting {Y}.", "meeting happened: object=Ana Ruiz, subject=Karol Nowak"),
    (f"{X} thanked the staff of the port after visiting Lima.", "visit happened: subject=Karol Nowak"),
    (f"After visiting Lima, {X} flew to Quito.", "visit happened: subject=Karol Nowak"),
    (f"{X} was received by {Y} before flying to Lima.", "visit happened: subject=Karol Nowak"),
    (f"{X} will be received by {Y} before flying to Lima.", "visit planned: subject=Karol Nowak"),
])
def test_it_is_that_of_the_main_clause(tell: Tell, text: str, told: str) -> None:
    assert told in tell(text)


def test_nobody_else_has_done_it(tell: Tell) -> None:
    told = tell(f"{X} was received by {Y} before flying to Lima.")
    assert not any("Ana Ruiz" in line for line in told if line.startswith("visit"))
