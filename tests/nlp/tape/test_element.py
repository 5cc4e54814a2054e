from __future__ import annotations

from kg.nlp.matcher import Entry, Match
from kg.nlp.tape.element import longest

POST = Match(0, 2, Entry("post", "head-of-state"))
COUNTRY = Match(1, 2, Entry("country", "QA"))


def test_the_longest_match_wins_and_keeps_the_others() -> None:
    short = Match(0, 1, Entry("head", "senior-official"))
    element = longest([short, POST], [[], []])
    assert (element.start, element.end, element.category, element.value) == (0, 2, "post", "head-of-state")
    assert element.others == (short,)
    assert element.other("head") is None  # it spans other words


def test_of_equals_the_one_with_fewer_proclitics_wins_then_the_earlier_category() -> None:
    city, clitic = Match(0, 1, Entry("city", "x")), Match(0, 1, Entry("post", "y"), clitic="ب")
    assert longest([clitic, city], [[]]).category == "city"
    trigger, anaphor = Match(0, 1, Entry("trigger", "x")), Match(0, 1, Entry("anaphor", "y"))
    element = longest([anaphor, trigger], [[]])
    assert element.category == "trigger"
    assert element.other("anaphor") == anaphor


def test_a_country_named_inside_a_title_is_taken_along() -> None:
    assert longest([POST], [[], [COUNTRY]]).country == "QA"


def test_a_country_that_reaches_beyond_the_title_is_not() -> None:
    assert longest([POST], [[], [Match(1, 3, Entry("country", "QA"))]]).country == ""


def test_a_post_of_one_country_brings_that_country() -> None:
    element = longest([Match(0, 2, Entry("post", "head-of-state@SA"))], [[], []])
    assert (element.value, element.country) == ("head-of-state", "SA")


def test_a_place_carries_no_country_of_its_own() -> None:
    assert longest([Match(0, 1, Entry("body", "force"))], [[COUNTRY]]).country == ""
