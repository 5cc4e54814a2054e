"""Journeys told by an adjective."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]


def visits(extraction: Extraction) -> list[tuple[str, str, str]]:
    return [(e.participants[0].name, e.place.country, e.date) for e in extraction.events if e.type == "visit"]


@pytest.mark.parametrize("text", [
    "Kenyan Defence Minister Aden Barre received visiting Ghanaian Defence Minister Kofi Asare on Monday.",
    "The visiting Ghanaian Defence Minister, Kofi Asare, met Kenyan Defence Minister Aden Barre.",
])
def test_a_visiting_official_is_on_a_visit(read: Read, text: str) -> None:
    assert [visit[:2] for visit in visits(read(text))] == [("Kofi Asare", "KE")]


@pytest.mark.parametrize("text", [
    "Ghanaian Defence Minister Kofi Asare arrived in Nairobi. The visiting minister met Kenyan Defence Minister Aden "
    "Barre.",
    "Kenyan Defence Minister Aden Barre received the visiting Ghanaian Defence Minister Kofi Asare, who arrived in "
    "Nairobi on Monday.",
])
def test_one_journey_is_told_once(read: Read, text: str) -> None:
    assert len(visits(read(text))) == 1


def test_nobody_visits_without_a_host(read: Read) -> None:
    assert visits(read("The visiting Ghanaian Defence Minister, Kofi Asare, was glad.")) == []
