"""Records are read as they are, and refused with a reason where they are not records."""

from __future__ import annotations

from typing import Any

import pytest

from kg.analytics.scoring.records import by_id, folded_place, happenings
from kg.errors import InputError


def test_defaults_of_an_event_and_of_a_participant() -> None:
    (event,) = happenings({"events": [{"type": "talks", "participants": [{"country": "EG"}]}]})
    assert (event.kind, event.status, event.date, event.city) == ("meeting", "happened", None, None)
    (party,) = event.parties
    assert (party.kind, party.stated_kind, str(party)) == ("person", None, "person EG")


@pytest.mark.parametrize(
    "events",
    [["visit"], [{"participants": "all"}], [{"date": 2025}], [{"place": "Cairo"}], 7],
)
def test_what_is_no_record_is_refused_with_its_id(events: Any) -> None:
    with pytest.raises(InputError, match="record x-1"):
        happenings({"id": "x-1", "events": events})


def test_ids_must_be_there_and_unique() -> None:
    assert list(by_id([{"id": "b"}, {"id": "a"}], "gold")) == ["b", "a"]
    with pytest.raises(InputError, match="gold, record 2: the article 'a' stands twice"):
        by_id([{"id": "a"}, {"id": "a"}], "gold")
    with pytest.raises(InputError, match="no id"):
        by_id([{"events": []}], "gold")


def test_places_are_compared_without_accents_spaces_and_case() -> None:
    assert folded_place("Al-‘Ain ") == folded_place("alain")
    assert folded_place("São Paulo") == "saopaulo"
