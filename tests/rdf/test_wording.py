"""What events and actors are called."""

from __future__ import annotations

from kg.model import Event, Extraction, Participant
from kg.rdf.wording import actor_label, country_label, event_label


def test_an_event_is_called_by_type_participants_and_date(arabic: Extraction) -> None:
    meeting = arabic.events[0]
    assert event_label(meeting, "en") == "Meeting: مرهف أبو قصرة, Russia delegation, يونس بك يفكيروف (2025-11-16)"
    assert event_label(meeting, "ar") == "لقاء: مرهف أبو قصرة، وفد روسيا، يونس بك يفكيروف (2025-11-16)"


def test_a_status_other_than_happened_is_said() -> None:
    assert event_label(Event("visit", (Participant("country", "سورية", country="SY"),), "planned"), "en") == (
        "Visit: Syria (planned)"
    )


def test_many_participants_are_counted() -> None:
    people = tuple(Participant("person", f"Name {n}") for n in range(6))
    assert event_label(Event("conference", people), "en").endswith(": Name 0, Name 1, Name 2, Name 3, 2 more")


def test_those_without_a_name_are_described() -> None:
    assert actor_label("person", "minister-of-defence", "SY", "en") == "minister of defence (Syria)"
    assert actor_label("delegation", "", "RU", "ar") == "وفد روسيا"
    assert actor_label("group", "", "", "en") == "someone"


def test_an_unknown_country_is_its_code() -> None:
    assert country_label("XX", "en") == "XX"
