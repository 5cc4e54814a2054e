"""Event records: written, read back, refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kg.errors import InputError
from kg.model import Article, Event, Extraction, Participant, Place, Span
from kg.records import from_record, to_record

RECORD: dict[str, Any] = {
    "id": "ar-seed", "lang": "ar", "date": "2025-11-17",
    "events": [{
        "type": "meeting", "status": "happened", "date": "2025-11-16",
        "place": {"city": "Damascus", "country": "SY"},
        "participants": [
            {"kind": "person", "name": "مرهف أبو قصرة", "role": "minister-of-defence", "country": "SY"},
            {"kind": "delegation", "country": "RU", "head": "يونس بك يفكيروف"},
        ],
        "topics": ["military-cooperation"],
        "evidence": [{"start": 19, "end": 162}],
    }],
}


def test_a_record_survives_reading_and_writing() -> None:
    assert to_record(from_record(RECORD)) == RECORD


def test_empty_keys_are_left_out() -> None:
    bare = Extraction(Article("a1", ""), events=(Event("visit", (Participant("country", country="SY"),)),))
    assert to_record(bare) == {
        "id": "a1",
        "events": [{"type": "visit", "status": "happened", "participants": [{"kind": "country", "country": "SY"}]}],
    }


def test_an_article_without_events_keeps_its_empty_list() -> None:
    assert to_record(Extraction(Article("a1", "", key="k", language="en"))) == {"id": "k", "lang": "en", "events": []}


def test_reading_keeps_what_the_record_says() -> None:
    found = from_record(RECORD | {"text": "نص", "source": "SANA"})
    assert (found.article.published, found.article.key) == (date(2025, 11, 17), "ar-seed")
    assert found.article.publisher == "SANA"
    (event,) = found.events
    assert event.place == Place("Damascus", "SY")
    assert event.evidence == (Span(19, 162),)


def test_aliases_are_forms_of_the_name() -> None:
    party = {"kind": "person", "name": "A B", "aliases": ["B"]}
    (event,) = from_record({"id": "x", "events": [{"type": "meeting", "participants": [party]}]}).events
    assert event.participants[0].names == ("A B", "B")


@pytest.mark.parametrize("wrong", [
    {"id": "x", "date": "17.11.2025"},
    {"id": 7},
    {"id": "x", "events": [{}]},
    {"id": "x", "events": ["meeting"]},
    {"id": "x", "events": [{"type": "meeting", "topics": "cyber"}]},
    {"id": "x", "events": [{"type": "meeting", "evidence": [{"start": "a", "end": 1}]}]},
])
def test_what_is_no_record_is_refused_with_its_id(wrong: dict[str, Any]) -> None:
    with pytest.raises(InputError, match="record"):
        from_record(wrong)
