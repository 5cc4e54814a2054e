"""Event records: what an extraction looks like in the benchmark's record format, one JSON object per article.

The record keeps what is compared (types, dates, places, participants, topics) and leaves out empty keys. Reading one
back gives an extraction with the same record; wording, rules and parts are not in the format and stay empty.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from kg import ids
from kg.errors import InputError
from kg.model import Article, Event, Extraction, Participant, Place, Span

Record = dict[str, Any]


def to_record(extraction: Extraction) -> Record:
    """The record of an article, ready for `json.dumps`."""
    article = extraction.article
    published = article.published.isoformat() if article.published else ""
    head = _filled(id=article.key or article.id, lang=article.language, date=published)
    return head | {"events": [_event(event) for event in extraction.events]}


def from_record(record: Mapping[str, Any]) -> Extraction:
    """The extraction that a record describes; its article has the record's text where it brings one."""
    where = f"record {record.get('id', '?')}"
    try:
        return Extraction(_article(record), events=tuple(map(_read_event, record.get("events", ()))))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InputError(f"not an event record: {error}", where, "compare it with the record format") from error


def _filled(**values: Any) -> Record:
    return {key: value for key, value in values.items() if value}


def _event(event: Event) -> Record:
    return _filled(
        type=event.type,
        status=event.status,
        date=event.date,
        place=_filled(city=event.place.city, country=event.place.country),
        participants=[
            _filled(kind=p.kind, name=p.name, role=p.role, country=p.country, head=p.head) for p in event.participants
        ],
        topics=list(event.topics),
        evidence=[{"start": span.start, "end": span.end} for span in event.evidence],
    )


def _article(record: Mapping[str, Any]) -> Article:
    key, text = _text(record, "id"), _text(record, "text")
    return Article(
        id=ids.article_id(text or key),
        text=text,
        title=_text(record, "title"),
        published=date.fromisoformat(record["date"]) if record.get("date") else None,
        publisher=_text(record, "source"),
        url=_text(record, "url"),
        language=_text(record, "lang"),
        key=key,
    )


def _read_event(event: Mapping[str, Any]) -> Event:
    place = event.get("place") or {}
    return Event(
        type=event["type"],
        participants=tuple(map(_read_participant, event.get("participants", ()))),
        status=_text(event, "status") or "happened",
        date=_text(event, "date"),
        place=Place(_text(place, "city"), _text(place, "country")),
        topics=_texts(event.get("topics", ())),
        evidence=tuple(Span(int(e["start"]), int(e["end"])) for e in event.get("evidence", ())),
    )


def _read_participant(party: Mapping[str, Any]) -> Participant:
    name = _text(party, "name")
    return Participant(
        kind=_text(party, "kind") or "person",
        name=name,
        role=_text(party, "role"),
        country=_text(party, "country"),
        head=_text(party, "head"),
        names=tuple(filter(None, (name, *_texts(party.get("aliases", ()))))),
    )


def _text(record: Mapping[str, Any], key: str) -> str:
    value = record.get(key) or ""
    if not isinstance(value, str):
        raise TypeError(f"{key!r} is no text")
    return value


def _texts(values: Sequence[Any]) -> tuple[str, ...]:
    if isinstance(values, str) or not all(isinstance(value, str) for value in values):
        raise TypeError(f"{values!r} is no list of texts")
    return tuple(values)
