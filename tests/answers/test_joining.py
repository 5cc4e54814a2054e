from __future__ import annotations

from typing import Any

from kg import ids
from kg.answers.facts import EventFacts
from kg.answers.joining import joined


def report(number: int, **facts: Any) -> EventFacts:
    return EventFacts(f"https://x/{number}", **{"type": "meeting", "status": "happened", "labels": {}, **facts})


def test_what_reports_contradict_is_named() -> None:
    moscow, ankara = {"city": "Moscow", "country": "RU"}, {"city": "Ankara", "country": "TR"}
    day, next_day = {"date": "2025-10-15"}, {"date": "2025-10-16"}
    found = joined("x", [report(1, **moscow, **day), report(2, **ankara, **next_day), report(3, **ankara)], {})
    assert (found.facts.city, found.facts.date, found.differ) == ("Ankara", "2025-10-15", ("date", "place"))
    denied = joined("x", [report(1, status="denied", date="2025-10-15"), report(2, date="2025-10")], {})
    assert (denied.facts.status, denied.facts.date, denied.differ) == ("happened", "2025-10", ("status",))


def test_a_plan_that_was_held_and_a_vaguer_date_or_place_contradict_nothing() -> None:
    held = joined("x", [report(1, status="planned", date="2025-10-14"), report(2, date="2025-10-15")], {})
    assert (held.facts.status, held.facts.date, held.differ) == ("happened", "2025-10-15", ())
    vague = joined("x", [report(1, country="RU"), report(2, city="Moscow", country="RU"), report(3, country="RU")], {})
    assert (vague.facts.city, vague.differ) == ("Moscow", ())


def test_reprints_are_no_sources_of_their_own() -> None:
    first, second = ids.event("0000000000000001", 1), ids.event("0000000000000002", 1)
    group = [EventFacts(iri, "meeting", "happened", {}) for iri in (first, second)]
    copies = {ids.article("0000000000000002"): ids.article("0000000000000001")}
    found = joined(first, group, copies)
    assert (len(found.reports), found.sources) == (2, 1)
