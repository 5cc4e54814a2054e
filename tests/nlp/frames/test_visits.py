"""Visits: destination, visitor, delegation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.frames import Frame

Tell = Callable[..., list[str]]


def test_the_destination_is_what_is_visited(frames_of: Callable[..., list[Frame]]) -> None:
    (visit,) = frames_of("زار رئيس الأركان الجزائري سعيد شنقريحة موسكو الأسبوع الماضي.")
    assert [place.city for place in visit.places] == ["Moscow"]


def test_a_visit_needs_a_destination(tell: Tell) -> None:
    assert tell("British Defence Secretary John Healey visited his parents.") == []


def test_a_base_without_a_name_is_one(frames_of: Callable[..., list[Frame]]) -> None:
    (visit,) = frames_of("British Defence Secretary John Healey visited a military base.")
    assert visit.site
    assert visit.places == []


def test_a_country_does_not_travel(tell: Tell) -> None:
    assert tell("France visited Germany.") == []


def test_where_someone_comes_from_is_no_destination(frames_of: Callable[..., list[Frame]]) -> None:
    (visit,) = frames_of("British Defence Secretary John Healey arrived in Warsaw from Rome.")
    assert [place.city for place in visit.places] == ["Warsaw"]


@pytest.mark.parametrize(("text", "told"), [
    ("Polish Defence Minister Jan Mazur has left Warsaw for Rome.", "visit happened: subject=Jan Mazur"),
    ("The Indian delegation visited the Ghana Armed Forces Command College.", "visit happened: subject=delegation IN"),
    ("Three Chinese warships arrived in Karachi.", "port-call happened: subject=warships"),
])
def test_journeys(tell: Callable[..., list[str]], text: str, told: str) -> None:
    assert tell(text) == [told]


def test_troops_of_a_state_are_no_destination(frames_of: Callable[..., list[Frame]]) -> None:
    (visit,) = frames_of("Polish Defence Minister Jan Mazur visited US troops stationed in Powidz.")
    assert [place.country for place in visit.places] == ["PL"]


def test_the_visitor_is_not_who_tells_of_the_visit(tell: Callable[..., list[str]]) -> None:
    text = ("Polish Defence Minister Jan Mazur held talks with his Greek counterpart Nikos Doukas during a visit to "
            "Athens, the Polish military spokesperson said.")
    assert tell(text)[1] == "visit happened: subject=Jan Mazur"


@pytest.mark.parametrize(("text", "told"), [
    ("وجاء ذلك خلال زيارة لوزير الدفاع الكيني سالم أوكيلو إلى لشبونة.", "visit happened: subject=سالم أوكيلو"),
    ("جاء ذلك لدى لقاء الرئيس التركي كمال أوزان وزير الدفاع الكيني سالم أوكيلو في زيارته لتركيا.",
     "visit happened: subject=سالم أوكيلو"),
])
def test_who_visits_by_preposition_or_by_country(tell: Tell, text: str, told: str) -> None:
    assert told in tell(text)


@pytest.mark.parametrize(("text", "cities"), [
    ("Polish Defence Minister Jan Mazur leaves Poland to see his counterparts in Lima and Quito.", ["Lima", "Quito"]),
    ("Polish Defence Minister Jan Mazur left Poland.", []),
])
def test_who_leaves_his_country_goes_where_the_sentence_says(frames_of: Callable[..., list[Frame]], text: str,
                                                             cities: list[str]) -> None:
    visited = [place.city for frame in frames_of(text) if frame.type == "visit" for place in frame.places]
    assert [city for city in visited if city] == cities


def test_a_journey_that_is_not_made(tell: Tell) -> None:
    assert tell("Polish Defence Minister Jan Mazur will not come to Lima.") == ["visit denied: subject=Jan Mazur"]


def test_a_base_is_in_the_state_that_describes_it(frames_of: Callable[..., list[Frame]]) -> None:
    (visit,) = frames_of("Polish Defence Minister Jan Mazur visited the Chilean naval base.")
    assert [place.country for place in visit.places] == ["CL"]
def test_in_arabic_whoever_calls_on_an_official_meets_him(tell: Callable[..., list[str]]) -> None:
    assert tell("زار السفير الهندي راجيش كومار قائد الجيش العماد جوزيف عواد في اليرزة.") == [
        "meeting happened: subject=راجيش كومار, object=جوزيف عواد"]
    assert tell("وكان السفير راجيش كومار زار رئيس الأركان وليد حاج في مكتبه.") == [
        "meeting happened: subject=راجيش كومار, object=وليد حاج"]
