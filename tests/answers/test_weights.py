"""What events of a store count: members and attendees less, the foremost part of several reports, age by half-lives."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

import pytest

from kg.analytics.weighing import Weighing
from kg.answers.network import Scope, central, graph
from kg.model import Extraction, Participant
from kg.rdf.store import Store

Tell = Callable[..., Extraction]
Told = Callable[..., Store]
Ministers = tuple[Participant, Participant, Participant]


def weights(store: Store, scope: Scope) -> dict[tuple[str, str], float]:
    """The weight of each tie, by the names of both."""
    found = graph(store, scope)
    names = dict(found.nodes(data="name"))
    return {(names[a], names[b]): w for a, b, w in found.edges(data="weight")}


def meeting(tell: Tell, ministers: Iterable[Participant], *parts: str, **more: str) -> Extraction:
    return tell("m" + "".join(parts), *(replace(p, part=q) for p, q in zip(ministers, parts, strict=False)), **more)


def test_members_and_attendees_weigh_less(told: Told, tell: Tell, ministers: Ministers) -> None:
    store = told(meeting(tell, ministers, "host", "member", "attendee"))
    # host–member 1/2, host–attendee 1/4, member–attendee 1/8
    assert sorted(weights(store, Scope()).values()) == [0.125, 0.25, 0.5]
    plain = Scope(weighing=Weighing({"member": 1, "attendee": 1}))
    assert set(weights(store, plain).values()) == {1}
    assert set(weights(store, Scope(weighing=Weighing({}))).values()) == {1}


@pytest.mark.parametrize("by", ["country", "institution", "actor"])
def test_so_do_the_countries_and_institutions_that_only_they_stand_for(
    told: Told, tell: Tell, ministers: Ministers, by: str
) -> None:
    store = told(meeting(tell, ministers, "host", "attendee"))
    assert list(weights(store, Scope(by=by)).values()) == [0.25]


def test_a_country_whose_minister_comes_counts_in_full_whoever_else_attends(
    told: Told, tell: Tell, ministers: Ministers
) -> None:
    aide = Participant("person", "Someone Else", "senior-officer", "RU", part="member", names=("Someone Else",))
    host, guest = replace(ministers[0], part="host"), replace(ministers[1], part="guest")
    store = told(tell("both", host, guest, aide))
    assert list(weights(store, Scope(by="country")).values()) == [1]
    assert sorted(weights(store, Scope()).values()) == [0.5, 1]


def test_weights_of_principals_do_not_change(told: Told, tell: Tell, ministers: Ministers) -> None:
    store = told(meeting(tell, ministers, "host", "guest", "head"))
    assert [line.strength for line in central(store, Scope())] == [2, 2, 2]
    assert all(isinstance(line.strength, int) for line in central(store, Scope()))


def test_events_count_less_with_age(told: Told, tell: Tell, ministers: Ministers) -> None:
    store = told(
        meeting(tell, ministers, "host", "guest", day="2022-01-01"),
        meeting(tell, ministers[1:], "guest", "host", day="2022-01-31"),
    )
    aged = Scope(weighing=Weighing({}, half_life=30))
    assert sorted(weights(store, aged).values()) == [0.5, 1]
    later = Scope(weighing=Weighing({}, half_life=30, at=date(2022, 3, 2)))
    assert sorted(weights(store, later).values()) == [0.25, 0.5]


def test_an_event_without_a_date_is_as_old_as_its_article(told: Told, tell: Tell, ministers: Ministers) -> None:
    store = told(
        meeting(tell, ministers, "host", "guest", day="", published="2022-01-01"),
        meeting(tell, ministers[1:], "guest", "host", day="2022-01-31", published="2022-06-01"),
    )
    assert sorted(weights(store, Scope(weighing=Weighing({}, half_life=30))).values()) == [0.5, 1]


def test_weak_ties_are_left_out(told: Told, tell: Tell, ministers: Ministers) -> None:
    store = told(meeting(tell, ministers, "host", "guest", "attendee"))
    assert list(weights(store, Scope(least=0.5)).values()) == [1]
