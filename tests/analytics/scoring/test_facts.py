"""The facts of one event, counted by hand."""

from __future__ import annotations

from typing import Any

from kg.analytics.scoring.facts import Fact, Seat, facts, in_gold_spelling, seats
from kg.analytics.scoring.records import happenings


def counts(event: dict[str, Any]) -> dict[Fact, int]:
    (happening,) = happenings({"events": [event]})
    return dict(facts(happening, seats(happening, {n: n for n in range(9)})))


MINISTER = {"kind": "person", "name": "A", "role": "minister-of-defence", "country": "JO"}
DELEGATION = {"kind": "delegation", "country": "TR", "head": "B"}
HEAD = {"kind": "person", "name": "B", "country": "TR"}


def test_a_meeting_asserts_who_met_across_sides_who_led_and_posts() -> None:
    first, second, third = (Seat("gold", n) for n in range(3))
    assert counts({"type": "reception", "participants": [MINISTER, DELEGATION, HEAD]}) == {
        Fact("event", ("meeting",)): 1,
        Fact("participant", (first,)): 1,
        Fact("participant", (second,)): 1,
        Fact("participant", (third,)): 1,
        Fact("post", (first, "minister-of-defence", "JO")): 1,
        Fact("met", (first, second)): 1,
        Fact("met", (first, third)): 1,  # not second with third: one side
        Fact("led", (second, third)): 1,
    }


def test_a_visit_asserts_no_contact_but_date_place_topics_and_status() -> None:
    event = {
        "type": "visit",
        "status": "planned",
        "date": "2025-04",
        "place": {"city": "Al-Ain", "country": "AE"},
        "topics": ["cyber", "cyber"],
        "participants": [],
    }
    assert counts(event) == {
        Fact("event", ("visit",)): 1,
        Fact("date", ("2025-04",)): 1,
        Fact("place", ("city", "alain")): 1,
        Fact("place", ("country", "ae")): 1,
        Fact("topic", ("cyber",)): 1,
        Fact("status", ("planned",)): 1,
    }


def test_participants_of_unknown_side_met_everyone() -> None:
    found = counts({"type": "call", "participants": [{"kind": "organisation", "name": "X"}] * 2})
    assert found[Fact("met", (Seat("gold", 0), Seat("gold", 1)))] == 1


def test_a_predicted_participant_without_counterpart_keeps_its_own_seat() -> None:
    (event,) = happenings({"events": [{"type": "visit", "participants": [MINISTER, HEAD]}]})
    assert seats(event, {1: 0}) == [Seat("predicted", 0), Seat("gold", 0)]


def test_a_listed_spelling_of_the_city_counts_as_golds() -> None:
    gold, predicted, other = happenings(
        {
            "events": [
                {"type": "visit", "place": {"city": "Amman", "city_aliases": ["عمّان"]}},
                {"type": "visit", "place": {"city": "عمان"}},
                {"type": "visit", "place": {"city": "Aqaba"}},
            ]
        }
    )
    assert in_gold_spelling(predicted, gold).city == "Amman"
    assert in_gold_spelling(other, gold).city == "Aqaba"
