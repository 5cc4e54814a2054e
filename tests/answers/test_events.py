from __future__ import annotations

from kg import ids
from kg.answers.ask import ask, words
from kg.answers.events import events
from kg.rdf.store import Store

MINISTER = ids.actor("person", "murhaf-abu-qasra.SY")


def _of(store: Store, key: str) -> list[str]:
    rows = ask(store, f'SELECT ?e WHERE {{ ?e dd:reportedIn/dct:identifier "{key}" }}')
    return [words(row, "e") for row in rows]


def test_an_event_comes_with_all_its_facts(gold_store: Store) -> None:
    found = events(gold_store, _of(gold_store, "ar-01-damascus-russian-delegation"))
    (meeting,) = [event for event in found if event.date == "2025-11-16"]
    assert (meeting.type, meeting.status, meeting.city, meeting.country) == ("meeting", "happened", "Damascus", "SY")
    assert (meeting.earliest, meeting.latest) == ("2025-11-16", "2025-11-16")
    assert {"military-cooperation", "coordination"} <= set(meeting.topics)
    assert set(meeting.labels) == {"ar", "en"}
    assert meeting.rule == "by-hand"
    minister = next(taking for taking in meeting.participants if taking.actor == MINISTER)
    assert (minister.kind, minister.name, minister.role, minister.country) == (
        "person", "مرهف أبو قصرة", "minister-of-defence", "SY",
    )  # fmt: skip
    delegation = next(taking for taking in meeting.participants if taking.kind == "delegation")
    assert "yunus-bek-yevkurov" in delegation.leader
    first = meeting.evidence[0]
    assert first.quote.startswith("عقد وزير الدفاع السوري")
    assert (first.start, first.sentence, first.language) == (0, 1, "ar")
    assert first.published == "2025-11-17"
    assert first.url.endswith("ar-01-damascus-russian-delegation")


def test_events_are_in_order_of_date_and_each_is_asked_for_once(gold_store: Store) -> None:
    wanted = _of(gold_store, "ar-11-shoigu-damascus")
    found = events(gold_store, [*wanted, *wanted])
    assert len(found) == len(wanted)
    assert [event.earliest for event in found] == sorted(event.earliest for event in found)


def test_nothing_asked_nothing_found(gold_store: Store) -> None:
    assert events(gold_store, []) == []
    assert events(gold_store, ["urn:unknown"]) == []
