from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kg.analytics.weighing import Weighing
from kg.answers.change import Look, Trends, trends
from kg.answers.network import Scope, central
from kg.errors import QueryError
from kg.model import Participant
from kg.rdf.store import Store

Tell = Callable[..., Any]
Told = Callable[..., Store]
MONTHS = Look("month", 1, least=1)


def test_the_recent_window_ends_with_the_last_event(gold_store: Store) -> None:
    found = trends(gold_store, Scope(by="country"), Look("month", 2))
    assert found.windows is not None
    assert found.windows.recent == ("2025-10", "2025-11")
    assert {line.name for line in found.rising} == {"Syria", "Russia"}
    assert (found.before, found.falling) == (0, [])
    assert found.recent > 0


def test_or_with_the_day_that_is_given(gold_store: Store) -> None:
    found = trends(gold_store, Scope(by="country", until="2022-03-31", lang="ar"), Look("quarter", 1))
    assert found.windows is not None
    assert (found.windows.before, found.windows.recent) == (("2021-Q4",), ("2022-Q1",))
    assert found.broken_ties or found.silent
    assert {tie.a_name for tie in found.new_ties} | {tie.b_name for tie in found.new_ties} >= {"سوريا", "روسيا"}


def test_undated_and_vague_events_are_counted(
    tell: Tell, told: Told, ministers: tuple[Participant, Participant, Participant]
) -> None:
    austin, shoigu, akar = ministers
    store = told(
        tell("a", shoigu, akar, day="2022-11-05", published="2022-11-06"),
        tell("b", austin, akar, day="2022-12", published="2022-12-29"),
        tell("c", austin, shoigu, day="2021", type_="call", published="2022-12-29"),
        tell("d", austin, shoigu, day="", type_="agreement", published="2022-12-29"),
        tell("e", austin, shoigu, day="2022-12-20", type_="visit", status="planned", published="2022-12-01"),
    )
    found = trends(store, Scope(), MONTHS)
    assert (found.before, found.recent, found.vague, found.undated) == (1, 1, 1, 1)
    assert [(tie.a_name, tie.b_name, tie.first) for tie in found.new_ties] == [
        ("Hulusi Akar", "Lloyd Austin", "2022-12")
    ]
    assert [line.name for line in found.silent] == ["Sergei Shoigu"]
    assert trends(store, Scope(since="2022-12"), MONTHS).before == 0


def test_an_empty_store_has_no_trends(told: Told) -> None:
    assert trends(told(), Scope(), Look()) == Trends("quarter", "strength")


def test_unknown_networks_and_measures_are_refused(gold_store: Store) -> None:
    with pytest.raises(QueryError, match="no network"):
        trends(gold_store, Scope(by="ships"), Look())
    for measure in ("luck", "constraint", "community"):
        with pytest.raises(QueryError, match=f"no measure '{measure}'"):
            trends(gold_store, Scope(), Look(measure=measure))
    with pytest.raises(QueryError, match="no date"):
        trends(gold_store, Scope(until="soon"), Look())


def test_an_event_counts_as_in_kg_actors_and_places_narrow_it(
    tell: Tell, told: Told, ministers: tuple[Participant, Participant, Participant]
) -> None:
    austin, shoigu, akar = ministers
    guest = replace(austin, part="attendee")
    store = told(
        tell("a", shoigu, akar, day="2022-12-05", city="Moscow", country="RU", published="2022-12-29"),
        tell("b", guest, akar, day="2022-12-06", type_="visit", city="Ankara", country="TR", published="2022-12-29"),
    )
    strengths = {line.name: line.recent for line in trends(store, Scope(), MONTHS).moving}
    assert strengths == {"Hulusi Akar": 1.25, "Sergei Shoigu": 1.0, "Lloyd Austin": 0.25}
    assert strengths == {line.name: line.strength for line in central(store, Scope())}
    plain = Scope(weighing=Weighing({}))
    assert {line.name: line.recent for line in trends(store, plain, MONTHS).moving}["Lloyd Austin"] == 1.0
    moscow = trends(store, Scope(place="موسكو"), MONTHS).moving
    assert {line.name for line in moscow} == {"Hulusi Akar", "Sergei Shoigu"}
