"""Clauses that stand between a subject and its verb."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]


@pytest.mark.parametrize("text", [
    "Two jets which the government ordered from Brazil were delivered to the Ghana Air Force on Monday.",
    "Ten trucks bought from Brazil were handed over to the Ghana Army on Friday.",
    "The helicopters, which were purchased from Brazil, have been delivered to the Ghana Air Force.",
    "The patrol boat that Brazil had donated was formally handed over to the Ghana Navy.",
])
def test_arms_of_which_a_clause_tells_more(tell: Tell, text: str) -> None:
    assert len(tell(text)) == 1
    assert tell(text)[0].startswith("transfer happened: subject=BR, object=")


def test_a_statement_that_was_made_is_no_transfer(tell: Tell) -> None:
    assert tell("The report on jets was handed over to the Ghana Army.") == []


def test_a_ship_of_which_a_clause_tells_more(tell: Tell) -> None:
    assert tell("The frigate Colibri of the Chilean Navy, which is carrying out a mission, sailed into Lagos.") == [
        "port-call happened: subject=Colibri"]
