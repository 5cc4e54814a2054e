"""Exercises in English: the sentence tells who takes part, wherever it names them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "told"), [
    ("Exercise Blue Heron, the largest drill of its kind, began in Ghana on Tuesday with 700 troops from Togo, Benin "
     "and Spain taking part.", "exercise happened: subject=TG, subject=BJ, subject=ES"),
    ("The Togo Army and the Benin National Defence Force commenced exercise Heron in the north.",
     "exercise happened: subject=Togo Army, subject=Benin National Defence Force"),
    ("Exercise Blue Heron ended off Dakar on Sunday, the navies of Togo and Benin said.",
     "exercise happened: object=BJ, subject=TG"),
])
def test_states_that_take_part(tell: Tell, text: str, told: str) -> None:
    assert told in tell(text)


def test_one_state_will_do_where_more_take_part(tell: Tell) -> None:
    assert tell("Ghanaian soldiers are taking part in a multinational exercise off the coast.") == [
        "exercise happened: subject=GH"]
    assert tell("The Royal Brunei Navy took part in RIMPAC off Hawaii.") == [
        "exercise happened: subject=Royal Brunei Navy"]
    assert tell("The Togo Army held an exercise in the north.") == []


@pytest.mark.parametrize("text", [
    "Togo said an exercise like that of the policies of Benin and Spain was no threat.",
    "The Togo-Benin working group met, and the exercise was postponed.",
])
def test_states_of_something_else_take_no_part(tell: Tell, text: str) -> None:
    assert not any(line.startswith("exercise") for line in tell(text))


@pytest.mark.parametrize(("text", "day"), [
    ("Chile and Peru will hold the Cobra Gold drills in Lima from December 6 to 20.", "2025-12-06/2025-12-20"),
    ("Soldiers from Chile and Peru take part in exercise Condor, which runs from 6 to 20 November.",
     "2025-11-06/2025-11-20"),
])
def test_days_of_an_exercise(read: Callable[..., Extraction], text: str, day: str) -> None:
    (event,) = read(text).events
    assert (event.type, event.date) == ("exercise", day)


@pytest.mark.parametrize(("text", "states"), [
    ("The multilateral naval exercise Heron, which began on 6 November, drew to a close on Friday. As many as 18 ships "
     "from Chile, Oman and Kenya participated in the exercise.", {"CL", "OM", "KE"}),
    ("The multinational exercise Blue Anchor has concluded in the Atlantic. The participating nations were Belgium, "
     "Canada and Estonia.", {"BE", "CA", "EE"}),
    ("The Indonesian navy opened the Koma multilateral exercise in Makassar, which is joined by 36 nations including "
     "China and Russia.", {"ID", "CN", "RU"}),
    ("Chile and Peru began a joint exercise. The Chilean Navy and the Peruvian Navy held the exercise off Callao.",
     {"CL", "PE"}),
])
def test_states_told_after_the_exercise(read: Callable[..., Extraction], text: str, states: set[str]) -> None:
    (event,) = read(text).events
    assert {p.country for p in event.participants} == states
    assert len(event.participants) == len(states)
