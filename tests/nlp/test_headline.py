"""Journeys that only the title tells."""

from __future__ import annotations

from datetime import date

from kg.model import Article, Event
from kg.nlp import Extractor


def events(title: str, text: str, publisher: str = "State Department") -> list[Event]:
    article = Article("x", text, title=title, published=date(2024, 5, 16), publisher=publisher, language="en")
    return list(Extractor().extract(article).events)


def test_a_visit_of_the_title_is_told_by_the_meeting_there() -> None:
    meeting, visit = events("Statement on Deputy Secretary Ann Lee's Visit to Rome",
                            "Deputy Secretary Ann Lee met Italian Defence Minister Ugo Neri in Rome today.")
    assert (visit.type, visit.date, visit.place.city) == ("visit", "2024-05-16", "Rome")
    assert [p.name for p in visit.participants] == ["Ann Lee"]
    assert visit.evidence == meeting.evidence


def test_not_a_second_time() -> None:
    told = events("Deputy Secretary Ann Lee's Visit to Rome",
                  "Deputy Secretary Ann Lee visited Rome today and met Italian Defence Minister Ugo Neri.")
    assert [event.type for event in told] == ["visit", "meeting"]


def test_a_title_alone_tells_nothing() -> None:
    assert events("Deputy Secretary Ann Lee's Visit to Rome", "The trip was long.") == []
