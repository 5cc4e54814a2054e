"""Ministers who are called by no portfolio."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]
DEFENCE, FOREIGN = "minister-of-defence", "minister-of-foreign-affairs"


def _roles(extraction: Extraction) -> set[str]:
    return {p.role for e in extraction.events for p in e.participants}


@pytest.mark.parametrize(("text", "role"), [
    ("Secretary Ray Hall spoke by phone with Chilean Defence Minister Ana Ruiz.", DEFENCE),
    ("Secretary Weber and the Foreign Ministers of Chile and Peru will meet in Lima.", FOREIGN),
    ("Minister Salim Okello received Chilean Defence Minister Ana Ruiz in Nairobi.", DEFENCE),
])
def test_a_bare_minister_has_the_portfolio_of_his_peers(read: Read, text: str, role: str) -> None:
    assert _roles(read(text)) == {role}


def test_those_with_whom_he_talks_must_hold_one_portfolio(read: Read) -> None:
    told = read("Secretary Ray Hall met Chilean Defence Minister Ana Ruiz and Chilean Foreign Minister Luis Soto.")
    assert _roles(told) == {"senior-official", DEFENCE, FOREIGN}


def test_talks_with_a_president_tell_no_portfolio(read: Read) -> None:
    assert _roles(read("Secretary Ray Hall met Chilean President Ana Ruiz.")) == {"senior-official", "head-of-state"}
