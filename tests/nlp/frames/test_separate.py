"""One word, several events."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.frames import Frame

FramesOf = Callable[..., list[Frame]]
TWO = "Pakistani army chief Asim Munir met {} with Jordanian army chief Yousef Huneiti and Omani army chief Said Raisi."


def test_a_tour_is_a_visit_for_each_country(frames_of: FramesOf) -> None:
    frames = frames_of("زار وزير الدفاع العراقي ثابت العباسي الكويت وقطر والبحرين.")
    assert [[place.country for place in f.places] for f in frames] == [["KW"], ["QA"], ["BH"]]
    assert all(f.everyone() == frames[0].everyone() for f in frames)


def test_two_towns_of_a_country_are_one_visit(frames_of: FramesOf) -> None:
    (visit,) = frames_of("British Defence Secretary John Healey visited Warsaw and Krakow.")
    assert {place.country for place in visit.places} == {"PL"}


def test_separate_meetings_are_one_for_each_official(frames_of: FramesOf) -> None:
    frames = frames_of(TWO.format("separately"))
    assert [len(f.everyone()) for f in frames] == [2, 2]
    assert frames[0].everyone()[0] == frames[1].everyone()[0]


def test_else_they_are_one_meeting(frames_of: FramesOf) -> None:
    (meeting,) = frames_of(TWO.format("today"))
    assert len(meeting.everyone()) == 3


def test_each_on_his_own_in_arabic(frames_of: FramesOf) -> None:
    frames = frames_of("التقى وزير الدفاع العراقي ثابت العباسي وزير الدفاع القطري سعود آل ثاني ووزير الدفاع الفرنسي "
                       "سيباستيان لوكورنو، كلا على حدة، في بغداد.")
    assert len(frames) == 2
    assert all(f.places[0].city == "Baghdad" for f in frames)


def test_calls_paid_on_several_people_are_several_meetings(tell: Callable[..., list[str]]) -> None:
    told = tell("Polish Defence Minister Karol Nowak paid courtesy calls on Chilean President Ana Ruiz and Chilean "
                "Defence Minister Pedro Soto.")
    assert told == ["meeting happened: subject=Karol Nowak, object=Ana Ruiz",
                    "meeting happened: subject=Karol Nowak, object=Pedro Soto"]
