"""Runs and what they did."""

from __future__ import annotations

from datetime import UTC, datetime

from kg.model import Problem
from kg.rdf.runs import Run, record, runs
from kg.rdf.store import Store

FIRST = Run(
    "r1", datetime(2025, 11, 17, 8, tzinfo=UTC), datetime(2025, 11, 17, 9, tzinfo=UTC), "0.1.0",
    read=3, stored=1, unchanged=1, updated=0, events=4,
    skipped=(Problem("a.txt", "it is empty", "give it text"), Problem("b.txt", "it is binary")),
    failed=(Problem("c.txt", "extraction failed"),),
)
SECOND = Run("r2", datetime(2025, 11, 18, 8, tzinfo=UTC))


def test_runs_come_back_as_they_were_recorded_oldest_first(store: Store) -> None:
    record(store, SECOND)
    record(store, FIRST)
    assert runs(store) == (FIRST, SECOND)
    assert store.counts().runs == 2


def test_a_run_is_an_activity_with_counts_anyone_can_query(store: Store) -> None:
    record(store, FIRST)
    rows = store.select("""
        SELECT ?n { ?run a prov:Activity ; schema:additionalProperty [ schema:name "events" ; schema:value ?n ] }
    """)
    assert rows.rows == ((4,),)


def test_recording_twice_changes_nothing(store: Store) -> None:
    record(store, FIRST)
    before = set(store.inner)
    record(store, FIRST)
    assert set(store.inner) == before
