"""Short forms of given names."""

from __future__ import annotations

import pytest

from kg.resolve.comparison import SAME_NAME, compare
from kg.resolve.names import fold
from kg.resolve.short_names import short_form


@pytest.mark.parametrize(("one", "other"), [("Robert", "Bob"), ("جيم", "James"), ("Ashton", "Ash"), ("Майк", "مايكل")])
def test_a_short_form_is_known_in_either_order_and_any_script(one: str, other: str) -> None:
    assert short_form(fold(one), fold(other))
    assert short_form(fold(other), fold(one))


@pytest.mark.parametrize(("one", "other"), [("Bob", "Bill"), ("Robert", "Robert"), ("Bob", "Rob"), ("", "")])
def test_others_are_none(one: str, other: str) -> None:
    assert not short_form(fold(one), fold(other))


def test_it_serves_to_compare_names() -> None:
    assert compare("Bob Gates", "روبرت غيتس").score >= SAME_NAME
    assert compare("Dick Cheney", "Liz Cheney").score < SAME_NAME
