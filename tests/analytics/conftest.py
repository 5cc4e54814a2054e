"""Two windows of two months on a small network: A and B meet throughout, C comes, D goes, E fell silent long ago."""

from __future__ import annotations

from datetime import date

import pytest

from kg.analytics.change import Network
from kg.analytics.periods import Span, place

EVENTS = {  # event → who took part, when, type
    "e1": ("AD", "2025-01-10", "meeting"),
    "e2": ("AD", "2025-02-10", "meeting"),
    "e3": ("AB", "2025-02-20", "call"),
    "e4": ("AB", "2025-03-05", "visit"),
    "e5": ("AC", "2025-03-06", "meeting"),
    "e6": ("AC", "2025-04-07", "conference"),
    "e7": ("BC", "2025-04-08", "conference"),
    "e8": ("AE", "2024-06-01", "meeting"),
    "e9": ("AC", "", "meeting"),
}


@pytest.fixture(scope="session")
def types() -> dict[str, str]:
    """The type of each event."""
    return {event: type_ for event, (_, _, type_) in EVENTS.items()}


@pytest.fixture(scope="session")
def small() -> Network:
    """The network, by months."""
    spans: dict[str, Span | None] = {
        event: (date.fromisoformat(day), date.fromisoformat(day)) if day else None
        for event, (_, day, _) in EVENTS.items()
    }
    rows = [(event, who, f"Name {who}", who) for event, (people, _, _) in EVENTS.items() for who in people]
    return Network(rows, spans, place(spans, "month").periods)
