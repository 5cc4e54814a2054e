from __future__ import annotations

import pytest

from kg.answers.narrowing import narrowing
from kg.answers.ties import between
from kg.errors import KgError, QueryError
from kg.rdf.store import Store


def test_a_topic_is_given_by_code_or_by_label_in_any_language(gold_store: Store) -> None:
    by_code = between(gold_store, "SY", "RU", topic="counter-terrorism")
    assert by_code
    assert between(gold_store, "SY", "RU", topic="مكافحة الإرهاب") == by_code


def test_a_type_narrows_too(gold_store: Store) -> None:
    everything = between(gold_store, "SY", "RU")
    visits = between(gold_store, "SY", "RU", type_="visit")
    assert visits == [event for event in everything if event.type == "visit"]
    assert 0 < len(visits) < len(everything)


def test_what_there_is_not_is_refused(gold_store: Store) -> None:
    with pytest.raises(QueryError, match="'dinner' is no event type") as caught:
        narrowing(gold_store, type_="dinner")
    assert "meeting" in caught.value.remedy
    with pytest.raises(KgError, match="weather"):
        narrowing(gold_store, topic="weather")
