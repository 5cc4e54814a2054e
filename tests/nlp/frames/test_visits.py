"""Visits: destination, visitor, delegation."""

from __future__ import annotations

from collections.abc import Callable

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
