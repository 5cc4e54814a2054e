"""A squadron gives way to its ships."""

from __future__ import annotations

from collections.abc import Callable

Tell = Callable[..., list[str]]


def test_the_ships_named_after_a_squadron_call(tell: Tell) -> None:
    text = "A Peruvian naval squadron sailed into Valparaíso: the frigate Ancash and the tanker Tarma."
    assert tell(text) == ["port-call happened: subject=Ancash, subject=Tarma"]


def test_a_squadron_whose_ships_are_not_named_calls(tell: Tell) -> None:
    assert tell("A Peruvian naval squadron sailed into Valparaíso.") == ["port-call happened: subject=naval squadron"]
