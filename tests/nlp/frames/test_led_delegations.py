"""Sentences that only tell who led the delegations to the talks just told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]
TALKS = "Defence talks between Chile and Peru were held in Lima on Monday. "


@pytest.mark.parametrize("led", [
    "Chile's delegation was led by its Minister of Defence, Pablo Rojas.",
    "The Chilean side was headed by Defence Minister Pablo Rojas.",
    "At the head of the Chilean delegation was Defence Minister Pablo Rojas.",
    "Leading the Chilean delegation was the Minister of Defence, Pablo Rojas.",
])
def test_they_take_part_with_their_leaders(read: Read, led: str) -> None:
    (event,) = read(TALKS + led).events
    assert ("person", "Pablo Rojas", "CL", "") in {(p.kind, p.name, p.country, p.head) for p in event.participants}
    assert ("delegation", "", "CL", "Pablo Rojas") in {(p.kind, p.name, p.country, p.head) for p in event.participants}


@pytest.mark.parametrize("other", [
    "The Chilean side was surprised.",
    "Kenya's delegation was led by its Minister of Defence, Aden Barre.",
])
def test_others_do_not(read: Read, other: str) -> None:
    (event,) = read(TALKS + other).events
    assert {p.country for p in event.participants} == {"CL", "PE"}
    assert not any(p.kind == "person" for p in event.participants)


def test_who_travels_at_the_head_of_a_delegation(read: Read) -> None:
    (event,) = read("Polish Defence Minister Jan Mazur arrived in Riga at the head of a six-member delegation.").events
    assert ("delegation", "Jan Mazur") in {(p.kind, p.head) for p in event.participants}
