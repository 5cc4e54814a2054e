from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kg.answers.change import Look, trends
from kg.answers.dated_network import network_of
from kg.answers.dossier.activity import activity
from kg.answers.dossier.changes import changes, standing
from kg.answers.dossier.subject import Called, subject
from kg.answers.labels import vocabulary
from kg.answers.network import Scope
from kg.answers.timeline import asked, timeline
from kg.model import Participant
from kg.rdf.store import Store

Told = Callable[..., Store]
WORDS = Called("en", vocabulary("en"), {}, {})


def test_standing_and_change(tell: Any, told: Told, ministers: tuple[Participant, Participant, Participant]) -> None:
    austin, shoigu, akar = ministers
    store = told(
        tell("a", shoigu, akar, day="2021-11-05", published="2021-11-06"),
        tell("b", austin, akar, day="2022-12-05", type_="visit", published="2022-12-29"),
        tell("c", austin, akar, day="2022-11-05", type_="call", published="2022-12-29"),
    )
    about = subject(store, asked(store, "Hulusi Akar"))
    shown = activity(timeline(store, about.asked).happenings, WORDS)
    lines = standing(network_of(store, Scope())[0], about, shown)
    assert [(line.period, line.strength, line.rank) for line in lines if line.rank] == [
        ("2021-11", 1, 1), ("2022-11", 1, 1), ("2022-12", 1, 1),
    ]  # fmt: skip
    windows, found = changes(trends(store, Scope(), Look()), about)
    assert windows == ("2021-Q1 – 2021-Q4", "2022-Q1 – 2022-Q4")
    assert [(change.kind, change.who, change.text) for change in found] == [
        ("rising", "Hulusi Akar", "1 → 2"),
        ("first-meeting", "Lloyd Austin", "2022-12-05"),
    ]
    pair = subject(store, asked(store, "Hulusi Akar – Lloyd Austin"))
    assert [change.kind for change in changes(trends(store, Scope(), Look()), pair)[1]] == ["first-meeting"]


def test_who_meets_again_after_a_pause_resumes_whatever_the_precision_of_the_day(
    tell: Any, told: Told, ministers: tuple[Participant, Participant, Participant]
) -> None:
    austin, shoigu, akar = ministers
    store = told(
        tell("a", shoigu, akar, day="2020-05", type_="call", published="2020-06-01"),
        tell("b", shoigu, akar, day="2022-12-05", type_="call", published="2022-12-29"),
        tell("c", austin, akar, day="2022-01", type_="call", published="2022-12-29"),
    )
    _, found = changes(trends(store, Scope(), Look()), subject(store, asked(store, "Hulusi Akar")))
    assert {(change.kind, change.who, change.text) for change in found if "tie" in change.kind} == {
        ("resumed-tie", "Sergei Shoigu", "2020-05"),
        ("new-tie", "Lloyd Austin", "1"),
    }
