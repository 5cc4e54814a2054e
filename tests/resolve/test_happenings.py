"""Which reports tell one event."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kg.readings import Party, Telling
from kg.resolve.happenings import contradict, judge

AUSTIN = Party("austin", "person", "minister-of-defence", "US", True)
SHOIGU = Party("shoigu", "person", "minister-of-defence", "RU", True)
BLINKEN = Party("blinken", "person", "minister-of-foreign-affairs", "US", True)
ASIDE = Party("aide", "person", "", "US", True, "attendee")
DAY = date(2022, 5, 13)
CALL = Telling("e1", "a1", "call", "happened", DAY, DAY, True, False, DAY, parties=(AUSTIN, SHOIGU))


def verdict(**fields: object) -> str:
    other = replace(CALL, **({"iri": "e2", "article": "a2"} | fields))  # type: ignore[arg-type]
    there, back = judge(CALL, other), judge(other, CALL)
    assert there == back
    return there.verdict if there else ""


def test_the_same_people_on_the_same_day_are_one_event() -> None:
    assert verdict() == "same"


@pytest.mark.parametrize("fields", [
    {"first": date(2022, 5, 1), "last": date(2022, 5, 31), "exact": False},
    {"first": date(2022, 5, 11), "last": date(2022, 5, 14), "exact": False, "assumed": True},
    {"parties": (AUSTIN, Party("RU", "country", side="RU"))},
    {"city": "Moscow"},
    {"first": date(2022, 5, 14), "last": date(2022, 5, 14)},  # a contradiction of one day
    {"status": "planned", "published": date(2022, 5, 12)},
])
def test_reports_that_tell_less_or_differ_a_little_are_still_one(fields: dict[str, object]) -> None:
    assert verdict(**fields) == "same"


@pytest.mark.parametrize("fields", [
    {"type": "meeting"},
    {"article": "a1"},
    {"parties": (BLINKEN, SHOIGU)},
    {"parties": (AUSTIN, Party("wei", "person", "", "CN", True))},
    {"parties": (ASIDE, Party("wei", "person", "", "CN", True))},
    {"first": date(2022, 5, 20), "last": date(2022, 5, 20)},
    {"status": "planned", "published": date(2022, 6, 1)},  # a plan made later is for another event
    {"first": None, "last": None, "published": None},
])
def test_others_are_not(fields: dict[str, object]) -> None:
    assert verdict(**fields) in ("", "different")


def test_those_who_are_only_present_do_not_make_an_event() -> None:
    one = replace(CALL, parties=(AUSTIN, SHOIGU, ASIDE))
    other = replace(CALL, iri="e2", article="a2", parties=(BLINKEN, ASIDE, Party("x", "person", "", "FR", True)))
    assert judge(one, other) is None


def test_one_host_in_one_place_does_not_make_two_guests_of_unknown_states_one() -> None:
    guest = Party("x", "person", "", "", True)
    host = replace(CALL, type="meeting", city="Riyadh", country="SA", parties=(AUSTIN, guest))
    other = replace(host, iri="e2", article="a2", parties=(AUSTIN, SHOIGU))
    alone = replace(host, iri="e3", article="a3", parties=(AUSTIN,))
    assert [found.verdict for found in (judge(host, other), judge(host, alone)) if found] == ["unsure", "same"]


def test_a_vague_report_that_fits_two_events_is_left_open() -> None:
    month = replace(CALL, iri="e2", article="a2", first=date(2022, 5, 1), last=date(2022, 5, 31), exact=False)
    later = replace(CALL, iri="e3", article="a3", first=date(2022, 5, 25), last=date(2022, 5, 25))
    found = judge(CALL, month, [later])
    assert found is not None
    assert found.verdict == "unsure"


HOST, GUEST = Party("host", "person", "", "JO", True), Party("guest", "person", "", "SA", True)
VISIT = Telling("v1", "a1", "visit", "happened", DAY, DAY, True, False, DAY, country="JO", parties=(GUEST,))


def on(first: int, last: int = 0) -> dict[str, object]:
    return {"first": date(2022, 5, first), "last": date(2022, 5, last or first)}


def test_a_visit_is_one_however_its_days_are_told() -> None:
    end = replace(VISIT, iri="v2", article="a2", **on(15))  # type: ignore[arg-type]
    found = judge(VISIT, end)
    assert found is not None
    assert found.verdict == "same"
    undated = replace(VISIT, iri="v3", article="a3", exact=False, assumed=True, **on(11, 14))  # type: ignore[arg-type]
    for exact in (VISIT, end):
        judged = judge(exact, undated, [VISIT, end])
        assert judged is not None
        assert judged.verdict == "same"
    weeks_later = replace(VISIT, iri="v4", article="a4", **on(25))  # type: ignore[arg-type]
    judged = judge(VISIT, weeks_later)
    assert judged is not None
    assert judged.verdict == "different"


def test_talks_at_home_are_not_those_with_guests() -> None:
    minister = Party("minister", "person", "minister-of-defence", "JO", True)
    talks = replace(CALL, type="meeting", parties=(HOST, GUEST), country="JO")
    home = replace(talks, iri="e2", article="a2", parties=(HOST, minister), exact=False, assumed=True)
    assert judge(talks, home) is None
    alone = replace(home, parties=(HOST,))
    assert judge(talks, alone) is not None


def test_most_pairs_of_two_groups_decide_whether_they_contradict() -> None:
    other = replace(CALL, parties=(BLINKEN, SHOIGU))
    assert contradict([CALL], [other])
    assert contradict([CALL, CALL], [other, other, CALL])
    assert not contradict([CALL, CALL], [CALL, other])
    assert not contradict([], [CALL])
