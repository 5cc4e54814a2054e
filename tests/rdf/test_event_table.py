"""Events with everything a table shows."""

from __future__ import annotations

from kg.model import Article, Event, Extraction
from kg.rdf.event_table import event_rows
from kg.rdf.store import Store


def test_participants_topics_and_sentences_do_not_multiply(both: Store) -> None:
    meeting = next(row for row in event_rows(both) if row.type == "meeting" and row.status == "happened" and row.city)
    assert [party.name for party in meeting.parties] == ["مرهف أبو قصرة", "Russia delegation", "يونس بك يفكيروف"]
    assert [party.sector for party in meeting.parties] == ["GOV", "GOV", "GOV"]
    assert meeting.topics == ("coordination", "military-cooperation")
    assert [(quote.sentence, quote.start) for quote in meeting.evidence] == [(1, 0)]


def test_event_ten_follows_event_nine(store: Store, put: object) -> None:
    put(store, Extraction(Article("a1", ""), events=(Event("meeting"),) * 11))  # type: ignore[operator]
    assert [int(row.event.rpartition("/")[2]) for row in event_rows(store)] == list(range(1, 12))


def test_an_empty_store_has_no_rows(store: Store) -> None:
    assert list(event_rows(store)) == []
