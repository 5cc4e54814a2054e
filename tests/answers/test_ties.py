from __future__ import annotations

import pytest

from kg.answers.ties import between
from kg.errors import QueryError
from kg.rdf.store import Store


def test_two_countries_are_linked_by_the_events_of_their_officials(gold_store: Store) -> None:
    found = between(gold_store, "سوريا", "RU")
    assert {(event.type, event.date) for event in found} >= {
        ("meeting", "2025-11-16"), ("visit", "2025-10"), ("meeting", "2022-02-15"),
    }  # fmt: skip
    assert found == between(gold_store, "روسيا", "Syria")


def test_two_persons_are_linked_by_what_both_took_part_in(gold_store: Store) -> None:
    found = between(gold_store, "Murhaf Abu Qasra", "يونس بك يفكيروف")
    assert {(event.type, event.date) for event in found} == {("meeting", "2025-11-16")}
    (only,) = found  # told by two agencies, an event all the same
    assert len({evidence.publisher for evidence in only.evidence}) == 2


def test_a_period_and_a_topic_narrow_the_tie(gold_store: Store) -> None:
    everything = between(gold_store, "SY", "RU")
    recent = between(gold_store, "SY", "RU", since="2025-01-01")
    assert 0 < len(recent) < len(everything)
    assert all(event.latest >= "2025-01-01" for event in recent)
    about = between(gold_store, "SY", "RU", topic="coordination")
    assert about == [event for event in everything if "coordination" in event.topics]
    assert about


def test_one_actor_is_no_tie(gold_store: Store) -> None:
    with pytest.raises(QueryError, match="same actor"):
        between(gold_store, "SY", "سوريا")
