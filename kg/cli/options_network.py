"""The options by which commands choose a network, and the scope that they make together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from kg.answers.network import Scope


class Between(StrEnum):
    """What the ties of the network are between."""

    actors = "actors"
    topics = "topics"
    visits = "visits"


NetworkOf = Annotated[
    Between,
    typer.Option(
        "--network", help="Actors tied by events, actors with their topics, or visitors with the countries visited."
    ),
]
Place = Annotated[str, typer.Option("--place", help="Only events in this country or city.")]
Least = Annotated[float, typer.Option("--min-weight", min=0, help="Only ties of at least this weight.")]
HalfLife = Annotated[
    float | None, typer.Option("--half-life", metavar="DAYS", help="An event counts half after so many days.")
]
AsOf = Annotated[str, typer.Option("--as-of", help="The day that ages are counted to; else that of the last event.")]
Member = Annotated[float, typer.Option("--member", min=0, max=1, help="What a member of a delegation counts.")]
Attendee = Annotated[float, typer.Option("--attendee", min=0, max=1, help="What a mere attendee counts.")]
MEMBER, ATTENDEE = 0.5, 0.25


def weighed(scope: Scope, half_life: float | None, as_of: str, member: float, attendee: float) -> Scope:
    """The scope with what an event counts in it."""
    from dataclasses import replace

    from kg.analytics.weighing import Weighing

    factors = {"member": member, "attendee": attendee}
    return replace(scope, weighing=Weighing(factors, half_life, _day(as_of)))


def refuse(given: Mapping[str, bool], what: str) -> None:
    """Say which of the options that were given mean nothing for what was asked, instead of leaving them out."""
    if unused := [option for option, used in given.items() if used]:
        raise typer.BadParameter(f"not with {what}; leave it out", param_hint=", ".join(unused))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise typer.BadParameter(f"{text!r} is no day; write 2025-11-16", param_hint="--as-of") from error
