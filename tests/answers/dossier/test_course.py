from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kg.answers.dossier import course
from kg.answers.dossier.subject import Called, subject
from kg.answers.facts import EventFacts
from kg.answers.happenings import Happening
from kg.answers.labels import vocabulary
from kg.answers.network import Scope
from kg.answers.timeline import asked, timeline
from kg.model import Participant
from kg.rdf.store import Store

Told = Callable[..., Store]
WORDS = Called("en", vocabulary("en"), {}, {})


def on(day: str, type_: str = "meeting", status: str = "happened") -> Happening:
    return Happening(EventFacts(f"https://x/{day}/{type_}", type_, status, {}, date=day), "", ())


@pytest.mark.parametrize(
    ("days", "unit"),
    [(["2025-01-01", "2026-12-31"], "month"), (["2025-01-01", "2027-01-01"], "quarter"), (["2000", "2025"], "year"),
     ([""], "month")],
)  # fmt: skip
def test_periods_are_as_fine_as_can_be_read(days: list[str], unit: str) -> None:
    assert course.unit_of([on(day) for day in days]) == unit


def test_activity_counts_what_happened_and_has_a_date_that_fits() -> None:
    happened = [on("2025-01-03"), on("2025-03-01"), on("2025-03", "visit"), on("2025", "call"), on("", "call")]
    found = course.activity([*happened, on("2025-02-01", "exercise", "planned")], WORDS)
    assert found is not None
    assert found.periods == ("2025-01", "2025-02", "2025-03")
    assert found.series == (("meeting", (1, 0, 1)), ("visit", (0, 0, 1)))
    assert course.activity([on("")], WORDS) is None


def test_rare_types_are_put_together() -> None:
    types = ("meeting", "visit", "call", "agreement", "exercise", "training", "transfer", "conference")
    found = course.activity([on("2025-01-03", type_) for type_ in types], WORDS)
    assert found is not None
    assert len(found.series) == course.MOST_TYPES + 1
    assert found.series[-1] == ("", (2,))


def test_counterparts_are_those_of_kg_ties(gold_store: Store) -> None:
    from kg.answers.network import of

    for name in ("SY", "Sergei Shoigu"):
        about = subject(gold_store, asked(gold_store, name))
        found = course.counterparts(gold_store, about, timeline(gold_store, about.asked).happenings, "en")
        expected = {tie.b_name: tie.events for tie in of(gold_store, name, Scope())}
        assert {tie.name: tie.events for tie in found} == expected


def test_standing_and_change(tell: Any, told: Told, ministers: tuple[Participant, Participant, Participant]) -> None:
    austin, shoigu, akar = ministers
    store = told(
        tell("a", shoigu, akar, day="2021-11-05", published="2021-11-06"),
        tell("b", austin, akar, day="2022-12-05", type_="visit", published="2022-12-29"),
        tell("c", austin, akar, day="2022-11-05", type_="call", published="2022-12-29"),
    )
    about = subject(store, asked(store, "Hulusi Akar"))
    shown = course.activity(timeline(store, about.asked).happenings, WORDS)
    lines = course.standing(store, about, Scope(), shown)
    assert [(line.period, line.strength, line.rank) for line in lines if line.rank] == [
        ("2021-11", 1, 1), ("2022-11", 1, 1), ("2022-12", 1, 1),
    ]  # fmt: skip
    windows, changes = course.changes(store, about, Scope())
    assert windows == ("2021-Q1 – 2021-Q4", "2022-Q1 – 2022-Q4")
    assert [(change.kind, change.who, change.text) for change in changes] == [
        ("rising", "Hulusi Akar", "1 → 2"),
        ("first-meeting", "Lloyd Austin", "2022-12-05"),
    ]
    pair = subject(store, asked(store, "Hulusi Akar – Lloyd Austin"))
    assert [change.kind for change in course.changes(store, pair, Scope())[1]] == ["first-meeting"]
