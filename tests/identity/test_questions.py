"""What is asked of resolved events: contradictions side by side, reports and sources counted, ties counted once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pyoxigraph as ox
import pytest

from kg import ids
from kg.answers.network import Scope, strongest
from kg.model import Extraction, Place
from kg.query.runner import run
from kg.rdf.store import Store

TEXT = " ".join(f"sentence {n} of the agency" for n in range(80))
RUSSIAN, TURKISH = ("Sergei Shoigu", "RU"), ("Hulusi Akar", "TR")


def _changed(extraction: Extraction, **fields: Any) -> Extraction:
    return replace(extraction, events=tuple(replace(event, **fields) for event in extraction.events))


@pytest.fixture
def store(put: Callable[..., None], tell: Callable[..., Extraction], person: Callable[..., Any]) -> Iterator[Store]:
    """One meeting told by four, two of them copies; one places it elsewhere, one denies it."""
    people = person(*RUSSIAN), person(*TURKISH)
    with Store(ox.Store()) as opened:
        put(
            opened,
            tell("a", *people, text=TEXT),
            tell("b", *people, text=f"{TEXT} More."),
            _changed(tell("c", *people), place=Place("Sochi", "RU")),
            _changed(tell("d", *people), status="denied"),
        )
        yield opened


def test_contradictions_stand_side_by_side(store: Store) -> None:
    rows = [(about, {one, other}) for _, _, about, one, other, *_ in run(store, "contradictions")]
    assert ("place", {"Moscow", "Sochi"}) in rows
    assert ("denial", {"happened", "denied"}) in rows
    assert {about for about, _ in rows} == {"place", "denial"}
    assert len(run(store, "contradictions", {"country": "TR"}))


def test_copies_count_as_one_source(store: Store) -> None:
    ((_, reports, sources, *_),) = run(store, "most-reported-events")
    assert (reports, sources) == (4, 3)


def test_a_tie_counts_events_and_not_reports(store: Store) -> None:
    (tie,) = strongest(store, Scope("person"))
    assert {tie.a, tie.b} == {ids.actor("person", "sergei-shoigu.RU"), ids.actor("person", "hulusi-akar.TR")}
    assert tie.events == 1 if isinstance(tie.events, int) else len(tie.events) == 1
