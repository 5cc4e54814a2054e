"""Each event's place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]
PLACES = [
    ("Italian Defence Minister Guido Crosetto visited Beirut.", "Beirut", "LB"),
    ("Italian Defence Minister Guido Crosetto visited Lebanon.", "", "LB"),
    ("British Defence Secretary John Healey arrived in Warsaw from Rome.", "Warsaw", "PL"),
    ("عقد وزير الدفاع المصري عبد المجيد صقر اجتماعا مع نظيره الفرنسي في باريس.", "Paris", "FR"),
    ("وقعت السعودية وباكستان اتفاقية دفاع.", "", ""),
]


@pytest.mark.parametrize(("text", "city", "country"), PLACES)
def test_places(read: Read, text: str, city: str, country: str) -> None:
    (event,) = read(text).events
    assert (event.place.city, event.place.country) == (city, country)


def test_a_meeting_during_a_visit_takes_its_place_and_day(read: Read) -> None:
    visit, meeting = read("During his visit to Riyadh on 3 March 2025, French Defense Minister Sebastien Lecornu met "
                          "Saudi Defense Minister Khalid bin Salman.").events
    assert (meeting.place.city, meeting.place.country, meeting.date) == ("Riyadh", "SA", "2025-03-03")
    assert visit.type == "visit"


def test_the_place_keeps_the_wording(read: Read) -> None:
    (event,) = read("زار رئيس الأركان الجزائري سعيد شنقريحة موسكو.").events
    assert event.place.name == "موسكو"


def test_a_country_behind_its_town_takes_no_part(read: Read) -> None:
    (meeting,) = read("British Defence Secretary Ray Hall met Chilean Defence Minister Ana Ruiz in Lima, Peru.").events
    assert [p.country for p in meeting.participants] == ["GB", "CL"]
    assert (meeting.place.city, meeting.place.country) == ("Lima", "PE")


def test_where_somebody_is_welcomed_to(read: Read) -> None:
    (meeting,) = read("President Ray Hall welcomed Chancellor Jonas Weber of Germany to the White House.").events
    assert meeting.place.city == "Washington"


def test_several_towns_of_one_country_are_that_country(read: Read) -> None:
    (visit,) = read("Chilean Defence Minister Ana Ruiz visited Cape Town, Durban and Pretoria.").events
    assert (visit.place.city, visit.place.country) == ("", "ZA")


def test_a_journey_told_again_without_its_day_keeps_it(read: Read) -> None:
    events = read("وصل وزير الدفاع الكيني سالم أوكيلو إلى لشبونة في 3 مارس 2025. وكان في استقباله لدى وصوله لشبونة "
                  "وزير الدفاع البرتغالي جواو بريتو.").events
    assert {e.date for e in events if e.type == "meeting"} == {"2025-03-03"}


def test_what_was_signed_where_somebody_went(read: Read) -> None:
    told = read("Chilean Defence Minister Ana Ruiz travelled last week to Lima, where she signed an accord with Peru.")
    assert [(e.type, e.place.city, e.date) for e in told.events] == [
        ("visit", "Lima", "2025-11-10/2025-11-16"), ("agreement", "Lima", "2025-11-10/2025-11-16")]
