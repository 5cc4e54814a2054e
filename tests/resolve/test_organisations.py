"""Bodies of the reference data by their names."""

from __future__ import annotations

import pytest

from kg.reference import Organisation
from kg.resolve.organisations import by_name, known, of_state


def body(id_: str, *names: str) -> Organisation:
    return Organisation(id_, "", "other", names, (), (), (), frozenset())


def test_every_name_and_the_id_lead_to_the_id() -> None:
    assert by_name([body("NATO", "North Atlantic Treaty Organization")]) == {
        "nato": "NATO", "north atlantic treaty organization": "NATO",
    }


def test_the_first_body_wins_a_shared_name() -> None:
    assert by_name([body("one", "Shared"), body("two", "Shared")])["shared"] == "one"


@pytest.mark.parametrize("name", ["NATO", "nato", "الناتو", "حلف شمال الأطلسي", "the North Atlantic Alliance"])
def test_a_well_known_body_is_known_in_every_language(name: str) -> None:
    assert known([name]) == "NATO"


def test_any_of_several_forms_will_do() -> None:
    assert known(["الحلف العسكري الكبير", "الناتو"]) == "NATO"


def test_an_unknown_name_is_not_known() -> None:
    assert known(["نادي الشطرنج"]) == ""


@pytest.mark.parametrize("name", ["Defence Ministry", "وزارة الدفاع", "Министерство обороны", "the Defense Ministry"])
def test_a_ministry_named_without_its_state_is_that_of_the_state(name: str) -> None:
    assert of_state((name,), "SY") == "SY-MOD"
    assert of_state((name,), "US") == known(("the Pentagon",))
    assert of_state((name,), "") == ""


def test_other_bodies_are_no_ministries() -> None:
    assert of_state(("Ministry of Silly Walks",), "GB") == ""
