from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kg import ids
from kg.answers.happenings import happenings
from kg.answers.joining import Happening
from kg.answers.timeline import asked, timeline
from kg.model import Participant
from kg.rdf.store import Store

Tell = Callable[..., Any]
Told = Callable[..., Store]
Ministers = tuple[Participant, Participant, Participant]


def course(store: Store) -> list[Happening]:
    return timeline(store, asked(store, "TR")).happenings


def test_reports_of_one_event_are_one_with_what_each_says(tell: Tell, told: Told, ministers: Ministers) -> None:
    _, shoigu, akar = ministers
    store = told(
        tell("vague", shoigu, akar, day="2022-12", topics=("ceasefire",)),
        tell(
            "near", shoigu, akar, city="Moscow", country="RU", topics=("refugees", "ceasefire"), published="2022-12-28"
        ),
        tell("ar", shoigu, akar, city="Moscow", country="RU"),
    )
    (found,) = course(store)
    assert (found.facts.date, found.precision, found.facts.city) == ("2022-12-28", "day", "Moscow")
    assert found.facts.topics == ("ceasefire", "refugees")
    assert found.reports[0].publisher == "Publisher near"
    assert (len(found.reports), found.sources, found.differ) == (3, 3, ())
    assert len({taking.actor for taking in found.facts.participants}) == len(found.facts.participants) == 2
    assert len(found.facts.evidence) == 3


def test_order_is_by_first_possible_day_vaguer_before_precise_undated_last(
    tell: Tell, told: Told, ministers: Ministers
) -> None:
    austin, shoigu, akar = ministers
    store = told(
        tell("undated", shoigu, akar, day="", type_="agreement"),
        tell("month", austin, akar, day="2022-11", type_="visit"),
        tell("day", austin, akar, day="2022-11-01", type_="call"),
        tell("year", austin, akar, day="2022", type_="exercise"),
        tell("late", shoigu, akar, day="2022-12-28"),
    )
    assert [found.facts.date for found in course(store)] == ["2022", "2022-11", "2022-11-01", "2022-12-28", ""]


def test_nothing_is_nothing(gold_store: Store) -> None:
    assert happenings(gold_store, []) == []
    assert happenings(gold_store, [ids.event("0000000000000000", 1)]) == []
