from __future__ import annotations

import pytest

from kg.answers.dossier.doubts import doubts, held
from kg.answers.facts import EventFacts, Taking
from kg.answers.joining import Happening, Report
from kg.dossier.data import Entry, Version


def event(*countries: str, published: str = "2025-05-01", **facts: object) -> Happening:
    takings = tuple(Taking(f"a-{country}", "person", country=country) for country in countries)
    known = {"type": "meeting", "status": "happened", "labels": {}, "latest": str(facts.get("date", ""))} | facts
    report = Report("e", "a", "", "", published, "", "en", "", "", "")
    return Happening(EventFacts("e", participants=takings, **known), "day", (report,))  # type: ignore[arg-type]


PLAN = event("SY", "RU", status="planned", date="2025-06-01")


@pytest.mark.parametrize(
    ("other", "is_held"),
    [
        (event("SY", "RU", date="2025-06-02"), True),
        (event("SY", "RU", "TR", date="2025-05-01"), True),  # on the day of the announcement, with a third
        (event("SY", date="2025-06-01", country="RU"), True),  # in Russia
        (event("SY", "RU", date="2025-04-30"), False),  # before it was announced
        (event("SY", "TR", date="2025-06-01"), False),
        (event("SY", "RU", date="2025-06-01", type="visit"), False),
        (event("SY", "RU", date="2025-06-01", status="planned"), False),
        (event("SY", "RU"), False),  # nobody says when
    ],
)
def test_a_plan_is_held_if_a_later_event_may_be_it(other: Happening, is_held: bool) -> None:
    assert held(PLAN, [PLAN, other]) is is_held


def test_a_journey_must_have_led_to_where_it_was_planned() -> None:
    plan = event("SY", status="planned", type="visit", country="RU")
    assert held(plan, [event("SY", type="visit", country="RU", date="2025-06-01")])
    assert not held(plan, [event("SY", type="visit", country="TR", date="2025-06-01")])
    assert not held(event(status="planned"), [event("SY", date="2025-06-01")])  # a plan of nobody known


def test_doubts_name_their_entries() -> None:
    versions = (Version("2025-06-01", ("A",)), Version("2025-06-02", ("B",)))

    def entry(number: int, *differ: tuple[str, tuple[Version, ...]]) -> Entry:
        return Entry(number, "e", "", "", "", "", "", "", (), 0, (), 1, 1, differ, ())

    found = [PLAN, event("SY", confidence=0.5, date="2025-06-01")]
    told = {doubt.kind: doubt for doubt in doubts(found, [entry(1, ("date", versions)), entry(2)], found)}
    assert list(told) == ["differ-date", "planned", "single", "low"]
    assert told["differ-date"].versions == versions
    assert [told[kind].entries for kind in told] == [(1,), (1,), (1, 2), (2,)]
