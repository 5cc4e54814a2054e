"""Two windows of two months on a small network: A and B meet throughout, C comes, D goes, E fell silent long ago."""

from __future__ import annotations

from datetime import date

from kg.analytics import centrality
from kg.analytics.change import (
    FirstMeeting,
    Network,
    Silent,
    broken_ties,
    first_meetings,
    moving,
    new_ties,
    silent,
    windows,
)
from kg.analytics.periods import Span, place

EVENTS = {  # event → who took part, when, type
    "e1": ("AD", "2025-01-10", "meeting"),
    "e2": ("AD", "2025-02-10", "meeting"),
    "e3": ("AB", "2025-02-20", "call"),
    "e4": ("AB", "2025-03-05", "visit"),
    "e5": ("AC", "2025-03-06", "meeting"),
    "e6": ("AC", "2025-04-07", "conference"),
    "e7": ("BC", "2025-04-08", "conference"),
    "e8": ("AE", "2024-06-01", "meeting"),
    "e9": ("AC", "", "meeting"),
}
TYPES = {event: type_ for event, (_, _, type_) in EVENTS.items()}
COMPARED = windows("2025-04", 2, "month")


def network() -> Network:
    spans: dict[str, Span | None] = {
        event: (date.fromisoformat(day), date.fromisoformat(day)) if day else None
        for event, (_, day, _) in EVENTS.items()
    }
    rows = [(event, who, f"Name {who}", who) for event, (people, _, _) in EVENTS.items() for who in people]
    return Network(rows, spans, place(spans, "month").periods)


def test_windows_follow_one_another() -> None:
    assert (COMPARED.before, COMPARED.recent) == (("2025-01", "2025-02"), ("2025-03", "2025-04"))


def test_rising_and_falling_by_strength_with_the_series_of_each_period() -> None:
    found = {line.actor: line for line in moving(network(), COMPARED, centrality.strength, 1)}
    assert {actor: (line.before, line.recent, line.change) for actor, line in found.items()} == {
        "A": (3, 3, 0), "B": (1, 2, 1), "C": (0, 3, 3), "D": (2, 0, -2),
    }  # fmt: skip
    assert found["A"].series == (1, 2, 2, 1)
    assert (found["D"].events_before, found["D"].events_recent) == (2, 0)
    order = [line.actor for line in moving(network(), COMPARED, centrality.strength, 1)]
    assert order == ["C", "B", "A", "D"]


def test_actors_of_few_events_neither_rise_nor_fall() -> None:
    found = moving(network(), COMPARED, centrality.strength, 3)
    assert {line.actor for line in found} == {"A", "B", "C"}


def test_ties_come_and_go() -> None:
    ((new, also), (broken,)) = new_ties(network(), COMPARED), broken_ties(network(), COMPARED, 2)
    assert (new.a, new.b, new.recent, new.first, new.last) == ("A", "C", 2, "2025-03-06", "2025-04-07")
    assert (also.a, also.b, also.recent) == ("B", "C", 1)
    assert (broken.a, broken.b, broken.before, broken.recent) == ("A", "D", 2, 0)
    assert broken_ties(network(), COMPARED, 3) == []


def test_first_meetings_are_face_to_face_and_say_what_is_unclear() -> None:
    # A and B had a call before their first visit; A and C also met on a day nobody states; B and C only sat in one hall
    assert first_meetings(network(), COMPARED, TYPES) == [
        FirstMeeting("A", "B", "Name A", "Name B", "e4", "2025-03-05", 0),
        FirstMeeting("A", "C", "Name A", "Name C", "e5", "2025-03-06", 1),
    ]


def test_silence_needs_activity_before() -> None:
    assert silent(network(), COMPARED, 2, date(2025, 5, 1)) == [Silent("D", "Name D", 2, "2025-02-10", 80, 31.0)]
    quiet = silent(network(), windows("2024-08", 2, "month"), 1, date(2024, 8, 31))
    assert [(line.actor, line.days, line.usual) for line in quiet] == [("A", 91, None), ("E", 91, None)]
    assert silent(network(), windows("2024-07", 2, "month"), 1, date(2024, 8, 31)) == []  # active in the recent window
