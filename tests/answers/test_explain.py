from __future__ import annotations

import pytest

from kg import ids
from kg.answers.explain import explain
from kg.errors import NotFoundError
from kg.rdf.store import Store


def test_a_person_has_names_posts_and_events_with_sentences(gold_store: Store) -> None:
    found = explain(gold_store, "مرهف أبو قصرة")
    assert (found.iri, found.kind, found.country) == (ids.actor("person", "murhaf-abu-qasra.SY"), "person", "SY")
    assert found.labels == {"ar": "مرهف أبو قصرة", "en": "Murhaf Abu Qasra"}
    assert {name.text for name in found.names} >= {"مرهف أبو قصرة", "Murhaf Abu Qasra"}
    assert ("minister-of-defence", "SY") in {(post.role, post.country) for post in found.posts}
    assert "2025-11-16" in {event.date for event in found.events}
    assert all(event.evidence and event.rule for event in found.events)


def test_a_country_has_the_events_of_its_officials_and_of_its_places(gold_store: Store) -> None:
    found = explain(gold_store, "SY")
    assert found.kind == "country"
    assert all(
        event.country == "SY" or "SY" in {taking.country for taking in event.participants} for event in found.events
    )
    assert any("SY" not in {taking.country for taking in event.participants} for event in found.events)


def test_an_event_is_explained_by_its_iri(gold_store: Store) -> None:
    event = explain(gold_store, "SY").events[0]
    found = explain(gold_store, event.iri)
    assert (found.kind, found.events) == ("event", (event,))


@pytest.mark.parametrize("what", ["nobody at all", ids.event("none", 1), "urn:x", "> }"])
def test_what_is_not_there_is_said(gold_store: Store, what: str) -> None:
    with pytest.raises(NotFoundError):
        explain(gold_store, what)
