"""Events are laid side by side so that most facts agree; what differs is said in words."""

from __future__ import annotations

from typing import Any

from kg.analytics.scoring.alignment import Difference, tally
from kg.analytics.scoring.records import happenings

MINISTER = {"kind": "person", "name": "Samer Khatib", "role": "minister-of-defence", "country": "JO"}


def visit(date: str, **more: Any) -> dict[str, Any]:
    return {"type": "visit", "date": date, "participants": [MINISTER]} | more


def test_events_of_one_type_are_told_apart_by_what_they_share() -> None:
    gold = happenings({"events": [visit("2025-01-01"), visit("2025-02-02")]})
    counts = tally(gold, list(reversed(gold)))
    assert counts.differences == ()
    assert counts.right == counts.predicted == counts.expected == {"event": 2, "participant": 2, "post": 2, "date": 2}


def test_an_event_without_common_participant_is_not_aligned() -> None:
    gold = happenings({"events": [visit("2025-01-01")]})
    other = happenings({"events": [visit("2025-01-01", participants=[{"kind": "country", "country": "EG"}])]})
    counts = tally(gold, other)
    assert counts.right == {}
    assert counts.differences == (
        Difference("spurious", "visit", ("country EG",)),
        Difference("missed", "visit", ("Samer Khatib",)),
    )


def test_what_differs_is_said_in_words() -> None:
    gold = happenings({"events": [visit("2025-01-01")]})
    read = happenings({"events": [visit("2025-01", participants=[MINISTER | {"role": "envoy"}, {"name": "Omar"}])]})
    (difference,) = tally(gold, read).differences
    assert difference.what == "differs"
    assert set(difference.extra) == {"date 2025-01", "participant Omar", "post Samer Khatib envoy JO"}
    assert set(difference.missing) == {"date 2025-01-01", "post Samer Khatib minister-of-defence JO"}
