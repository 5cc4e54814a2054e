"""Several reports of one event become one event with the sentences of all, and say where they differ."""

from __future__ import annotations

from dataclasses import replace

from kg.view.data import PageEvent, PageEvidence, PageParticipant, PagePlace
from kg.view.reports import events_of

MUSCAT = PagePlace("Muscat", "OM", "", (23.58, 58.41))
FIRST = PageEvent(
    "e1", "meeting", date="2031-03", earliest="2031-03-01", latest="2031-03-31", place=PagePlace("", "OM"),
    topics=("cyber",), participants=(PageParticipant("a"), PageParticipant("b", "guest")),
    evidence=(PageEvidence("They met.", "en"),), attribution="an agency", confidence=0.6,
)  # fmt: skip
SECOND = PageEvent(
    "e2", "meeting", date="2031-03-05", earliest="2031-03-05", latest="2031-03-05", place=MUSCAT,
    topics=("arms",), participants=(PageParticipant("a", "host"), PageParticipant("c")),
    evidence=(PageEvidence("التقيا في مسقط.", "ar"),), confidence=0.9,
)  # fmt: skip


def test_an_event_told_once_stays_as_it_is() -> None:
    assert events_of([FIRST], {}) == (FIRST,)
    assert events_of([FIRST], {"e1": "e0"}) == (replace(FIRST, id="e0"),)


def test_two_reports_are_one_event_as_precise_as_they_are_together() -> None:
    (event,) = events_of([FIRST, SECOND], {"e2": "e1"})
    assert (event.id, event.date, event.place, event.confidence) == ("e1", "2031-03-05", MUSCAT, 0.9)
    assert event.topics == ("arms", "cyber")
    assert event.participants == (PageParticipant("a", "host"), PageParticipant("b", "guest"), PageParticipant("c"))
    assert event.attribution == ""  # the second states it as a fact
    assert event.evidence == (*FIRST.evidence, *SECOND.evidence)


def test_what_one_report_says_has_happened_has_happened_and_the_other_says_otherwise() -> None:
    plan = replace(FIRST, status="planned")
    (event,) = events_of([plan, SECOND], {"e2": "e1"})
    assert event.status == "happened"
    assert [one.status for one in event.evidence] == ["planned", ""]


def test_a_report_of_another_day_says_so() -> None:
    later = replace(SECOND, id="e3", date="2031-03-07", earliest="2031-03-07", latest="2031-03-07")
    (event,) = events_of([SECOND, later], {"e2": "e2", "e3": "e2"})
    assert event.date == "2031-03-05"
    assert [one.date for one in event.evidence] == ["", "2031-03-07"]


def test_the_order_of_reports_does_not_count_but_for_that_of_sentences() -> None:
    told = {"e2": "e1"}
    (one,), (other,) = events_of([FIRST, SECOND], told), events_of([SECOND, FIRST], told)
    assert replace(one, evidence=(), participants=()) == replace(other, evidence=(), participants=())
