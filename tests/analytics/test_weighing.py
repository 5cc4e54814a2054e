"""What events count, worked out on paper."""

from __future__ import annotations

from datetime import date

import pytest

from kg.analytics.projection import actor_graph
from kg.analytics.weighing import FACTORS, PLAIN, Counts, Weighing, ages, presences
from kg.errors import QueryError

PARTS = [
    ("e1", "minister", "host"),
    ("e1", "general", "member"),
    ("e1", "envoy", "attendee"),
    ("e2", "envoy", "attendee"),
    ("e2", "envoy", "signatory"),  # as another report of the same event has it
]
ROWS = [
    ("e1", "minister", "Minister", "JO"),
    ("e1", "general", "General", "TR"),
    ("e1", "envoy", "Envoy", "EG"),
    ("e2", "minister", "Minister", "JO"),
    ("e2", "envoy", "Envoy", "EG"),
]


def test_members_and_attendees_weigh_less_and_principals_do_not() -> None:
    found = presences(PARTS, Weighing())
    assert found == {("e1", "general"): FACTORS["member"], ("e1", "envoy"): FACTORS["attendee"]}


@pytest.mark.parametrize("part", ["host", "guest", "head", "signatory", "giver", "receiver", "participant", ""])
def test_every_other_part_is_that_of_a_principal(part: str) -> None:
    assert presences([("e", "a", part)], Weighing()) == {}


def test_factors_may_be_chosen() -> None:
    assert presences(PARTS, Weighing({"member": 1, "attendee": 1})) == {}
    assert presences(PARTS, Weighing({"member": 0}))["e1", "general"] == 0


def test_an_event_counts_the_product_of_both_factors_and_of_its_age() -> None:
    counts = Counts({("e1", "a"): 0.5, ("e1", "b"): 0.25}, {"e1": 0.5})
    assert counts.of("e1", "a", "b") == 0.5 * 0.25 * 0.5
    assert counts.of("e1", "c", "d") == 0.5
    assert counts.of("e2", "a", "b") == 1


def test_a_network_is_weighed_tie_by_tie() -> None:
    graph = actor_graph(ROWS, Counts(presences(PARTS, Weighing())))
    # minister–general: 1/2; minister–envoy: 1/4 by e1 and 1 by e2; general–envoy: 1/2 * 1/4
    assert dict(graph.edges) == {
        ("envoy", "general"): {"weight": 0.125, "events": 1},
        ("envoy", "minister"): {"weight": 1.25, "events": 2},
        ("general", "minister"): {"weight": 0.5, "events": 1},
    }
    assert {w for *_, w in actor_graph(ROWS, PLAIN).edges(data="weight")} == {1, 2}


def test_weak_ties_and_those_whom_nothing_else_ties_are_left_out() -> None:
    counts = Counts(presences(PARTS, Weighing()))
    assert list(actor_graph(ROWS, counts, least=0.5)) == ["envoy", "general", "minister"]
    assert list(actor_graph(ROWS, counts, least=1).edges) == [("envoy", "minister")]
    assert list(actor_graph(ROWS, Counts(presences(PARTS, Weighing({"member": 0}))))) == ["envoy", "minister"]


def test_an_event_counts_half_after_each_half_life() -> None:
    days = {"old": date(2023, 1, 1), "middle": date(2024, 1, 1), "new": date(2025, 1, 1)}
    # 2024 had 366 days, 2023 365
    assert ages(days, Weighing(half_life=366)) == pytest.approx({"old": 2 ** (-731 / 366), "middle": 0.5, "new": 1})


def test_ages_may_be_counted_to_another_day_and_nothing_counts_more_than_once() -> None:
    days = {"old": date(2025, 1, 1), "new": date(2025, 6, 1)}
    assert ages(days, Weighing(half_life=10, at=date(2025, 1, 31))) == {"old": 0.125, "new": 1}
    assert ages(days, Weighing()) == {}
    assert ages({}, Weighing(half_life=10)) == {}


@pytest.mark.parametrize(
    ("factors", "half_life", "complaint"),
    [({}, 0, "half-life of 0"), ({}, -3, "half-life of -3"), ({"member": 1.5}, None, "member 1.5")],
)
def test_nonsense_is_refused(factors: dict[str, float], half_life: float | None, complaint: str) -> None:
    with pytest.raises(QueryError, match=complaint):
        Weighing(factors, half_life)
