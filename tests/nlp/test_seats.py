"""Meetings in the host's office or palace."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]


@pytest.mark.parametrize(("text", "publisher", "country"), [
    ("استقبل وزير الدفاع الكويتي بدر السالم في مكتبه السفير الهندي راجيش كومار.", "", "KW"),
    ("استقبل الملك سلطان بن فهد في قصره السفير الهندي راجيش كومار.", "واس", "SA"),
    ("Kuwaiti Defence Minister Badr Salem received Indian Ambassador Rajesh Kumar at his office.", "", "KW"),
    # Who calls on somebody is the guest, and an ambassador is no host.
    ("Indian Army Chief Rajesh Kumar called on Kuwaiti Defence Minister Badr Salem at his office.", "", "KW"),
    ("Indian Ambassador Rajesh Kumar met Kuwaiti Defence Minister Badr Salem at the ministry.", "", "KW"),
])
def test_they_are_in_the_host_s_country(read: Read, text: str, publisher: str, country: str) -> None:
    (event,) = read(text, publisher=publisher).events
    assert (event.place.city, event.place.country) == ("", country)


def test_a_stated_place_stands(read: Read) -> None:
    (event,) = read("استقبل وزير الدفاع الكويتي بدر السالم في مكتبه في باريس السفير الهندي راجيش كومار.").events
    assert event.place.city == "Paris"


def test_without_an_office_no_place_is_taken(read: Read) -> None:
    (event,) = read("استقبل وزير الدفاع الكويتي بدر السالم السفير الهندي راجيش كومار.").events
    assert not event.place.country


def test_who_calls_on_somebody_is_in_the_other_s_country(read: Read) -> None:
    (event,) = read("زار السفير الهندي راجيش كومار وزير الدفاع الكويتي بدر السالم في مكتبه.").events
    assert event.place.country == "KW"
