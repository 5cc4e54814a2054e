from __future__ import annotations

import pytest

from kg.answers.dossier.activity import MOST_TYPES, activity, unit_of
from kg.answers.dossier.subject import Called
from kg.answers.facts import EventFacts
from kg.answers.joining import Happening
from kg.answers.labels import vocabulary

WORDS = Called("en", vocabulary("en"), {}, {})


def on(day: str, type_: str = "meeting", status: str = "happened") -> Happening:
    return Happening(EventFacts(f"https://x/{day}/{type_}", type_, status, {}, date=day), "", ())


@pytest.mark.parametrize(
    ("days", "unit"),
    [(["2025-01-01", "2026-12-31"], "month"), (["2025-01-01", "2027-01-01"], "quarter"), (["2000", "2025"], "year"),
     ([""], "month")],
)  # fmt: skip
def test_periods_are_as_fine_as_can_be_read(days: list[str], unit: str) -> None:
    assert unit_of([on(day) for day in days]) == unit


def test_activity_counts_what_happened_and_has_a_date_that_fits() -> None:
    happened = [on("2025-01-03"), on("2025-03-01"), on("2025-03", "visit"), on("2025", "call"), on("", "call")]
    found = activity([*happened, on("2025-02-01", "exercise", "planned")], WORDS)
    assert found is not None
    assert found.periods == ("2025-01", "2025-02", "2025-03")
    assert found.series == (("meeting", (1, 0, 1)), ("visit", (0, 0, 1)))
    assert activity([on("")], WORDS) is None


def test_rare_types_are_put_together() -> None:
    types = ("meeting", "visit", "call", "agreement", "exercise", "training", "transfer", "conference")
    found = activity([on("2025-01-03", type_) for type_ in types], WORDS)
    assert found is not None
    assert len(found.series) == MOST_TYPES + 1
    assert found.series[-1] == ("", (2,))
