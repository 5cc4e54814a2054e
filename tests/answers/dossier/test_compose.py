from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kg.answers.dossier import Wanted, dossier
from kg.errors import NotFoundError
from kg.model import Participant
from kg.rdf.store import Store

Tell = Callable[..., Any]
Told = Callable[..., Store]
Ministers = tuple[Participant, Participant, Participant]


def test_a_person(gold_store: Store) -> None:
    found = dossier(gold_store, Wanted("مرهف أبو قصرة"))
    assert (found.title, found.kind, found.country) == ("Murhaf Abu Qasra", "person", "Syria")
    assert {name.script for name in found.names} == {"arabic", "latin"}
    assert [post.role for post in found.posts] == ["minister of defence"]
    assert "Andrei Belousov" in {tie.name for tie in found.counterparts}
    assert found.figures.events == len(found.entries) == found.figures.happened
    assert [entry.number for entry in found.entries] == list(range(1, len(found.entries) + 1))
    assert all(entry.quotes for entry in found.entries)
    assert found.figures.newest == "2025-11-17"


def test_a_country_in_arabic(gold_store: Store) -> None:
    found = dossier(gold_store, Wanted("SY", language="ar"))
    assert (found.title, found.kind, found.country) == ("سوريا", "country", "")
    assert "روسيا" in {tie.name for tie in found.counterparts}
    assert "وزير الدفاع" in {post.role for post in found.posts}
    assert found.activity is not None
    assert any(line.rank == 1 for line in found.standing)


def test_a_pair(gold_store: Store) -> None:
    found = dossier(gold_store, Wanted("SY–RU"))
    assert (found.title, found.kind, found.names, found.standing) == ("Syria – Russia", "pair", (), ())
    assert {post.country for post in found.posts} == {"Syria", "Russia"}
    assert found.counterparts
    assert all(" – " in tie.name for tie in found.counterparts)
    assert dossier(gold_store, Wanted("SY", "RU")) == found


def test_only_the_latest_are_listed_but_all_are_counted(gold_store: Store) -> None:
    whole, some = dossier(gold_store, Wanted("SY")), dossier(gold_store, Wanted("SY", limit=2))
    assert some.entries == whole.entries[-2:]
    assert some.figures.left_out == len(whole.entries) - 2
    assert (some.figures.events, some.topics, some.doubts) == (whole.figures.events, whole.topics, whole.doubts)


def test_a_period_narrows_everything(gold_store: Store) -> None:
    found = dossier(gold_store, Wanted("SY", since="2025"))
    assert {entry.date[:4] for entry in found.entries} == {"2025"}
    assert found.figures.outside > 0
    assert found.activity is not None
    assert min(found.activity.periods) >= "2025"


def test_doubts_are_named_with_their_entries(tell: Tell, told: Told, ministers: Ministers) -> None:
    austin, shoigu, akar = ministers
    store = told(
        tell("happened", austin, akar, day="2022-12-01", published="2022-12-02"),
        tell("month", shoigu, akar, day="2022-11", type_="visit"),
        tell("undated", shoigu, akar, day="", type_="agreement"),
        tell("planned", austin, akar, day="2023-05-05", type_="exercise", status="planned"),
        tell("denied", austin, akar, day="2022-10-10", type_="call", status="denied"),
    )
    found = dossier(store, Wanted("TR"))
    order = [(entry.date, entry.status) for entry in found.entries]
    assert order == [
        ("2022-10-10", "denied"), ("2022-11", "happened"), ("2022-12-01", "happened"), ("2023-05-05", "planned"),
        ("", "happened"),
    ]  # fmt: skip
    doubts = {doubt.kind: doubt.entries for doubt in found.doubts}
    assert doubts == {"denied": (1,), "vague": (2,), "planned": (4,), "undated": (5,), "single": (1, 2, 3, 4, 5)}
    assert (found.figures.happened, found.figures.planned, found.figures.denied) == (3, 1, 1)


def test_nothing_known_and_nobody_are_errors(gold_store: Store) -> None:
    with pytest.raises(NotFoundError, match="no event is known") as caught:
        dossier(gold_store, Wanted("QA–IN"))
    assert caught.value.remedy.startswith("widen")
    with pytest.raises(NotFoundError, match="no event is known"):
        dossier(gold_store, Wanted("SY", since="2030"))
    with pytest.raises(NotFoundError, match="no actor is named 'Atlantis'"):
        dossier(gold_store, Wanted("Atlantis"))
