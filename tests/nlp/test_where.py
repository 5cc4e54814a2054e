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
