"""Reading whole articles: the pipeline's declarations, determinism, the start article."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kg.model import Article, Event, Extraction
from kg.nlp import Extractor, languages
from kg.nlp.components import COMPONENTS
from kg.nlp.extractor import pipeline

ROOT = Path(__file__).resolve().parents[2]
START = ROOT.parent / "shared" / "seeds" / "000_6ae2e6aac764d605.txt"
TEXTS = [
    "استقبل رئيس الأركان اللبناني في بيروت أمس وزير الدفاع الإيطالي غويدو كروسيتو. وبحث الجانبان الدعم اللوجستي.",
    "زار وزير الدفاع العراقي ثابت العباسي الكويت وقطر والبحرين.",
    "Swedish Defence Minister Pal Jonson met Finnish Defence Minister Antti Hakkanen in Helsinki on Monday.",
    "Egypt and Kenya signed a defence cooperation agreement in Nairobi.",
]


@pytest.mark.parametrize("code", languages())
def test_each_step_gets_what_it_needs(code: str) -> None:
    nlp = pipeline(code)
    assert tuple(nlp.pipe_names) == COMPONENTS
    analysis = nlp.analyze_pipes(keys=["assigns", "requires"])
    assert analysis is not None
    assert {name: problems for name, problems in analysis["problems"].items() if problems} == {}


def test_the_order_of_articles_does_not_matter(read: Callable[..., Extraction]) -> None:
    forwards = [read(text) for text in TEXTS]
    backwards = [read(text) for text in reversed(TEXTS)]
    assert forwards == backwards[::-1]


def test_a_language_that_is_not_read_gives_no_events() -> None:
    assert languages() == ("ar", "en", "fr")
    extraction = Extractor().extract(Article("x", "Der Minister traf seinen Amtskollegen.", language="de"))
    assert (extraction.events, extraction.mentions, extraction.sentences) == ((), (), ())


def test_an_empty_text_gives_no_events() -> None:
    assert Extractor().extract(Article("x", "", language="en")).events == ()


def test_mentions_are_what_the_text_says(read: Callable[..., Extraction]) -> None:
    extraction = read(TEXTS[2])
    said = [(extraction.article.text[m.span.start:m.span.end], m.kind, m.country) for m in extraction.mentions]
    assert said == [("Swedish Defence Minister Pal Jonson", "person", "SE"),
                    ("Finnish Defence Minister Antti Hakkanen", "person", "FI"), ("Helsinki", "place", "FI")]


def test_what_told_an_event_and_what_dated_it_is_kept(read: Callable[..., Extraction]) -> None:
    extraction = read(TEXTS[0])
    text = extraction.article.text
    assert [(text[d.span.start:d.span.end], d.iso) for d in extraction.dates] == [("أمس", "2025-11-16")]
    triggers = [(text[t.span.start:t.span.end], t.type) for t in extraction.triggers]
    assert triggers[0] == ("استقبل", "meeting")
    assert {event.rule for event in extraction.events} <= {trigger.rule for trigger in extraction.triggers}


@pytest.fixture(scope="module")
def start() -> tuple[Event, ...]:
    """The events of the start article, published on 17 November 2025."""
    if not START.is_file():
        pytest.skip("the start article is not here")
    text = START.read_text(encoding="utf-8")
    return Extractor().extract(Article("x", text, published=date(2025, 11, 17), language="ar")).events


def test_the_start_article_tells_the_meeting_in_damascus(start: tuple[Event, ...]) -> None:
    meeting = start[0]
    assert (meeting.type, meeting.status, meeting.date) == ("meeting", "happened", "2025-11-16")
    assert (meeting.place.city, meeting.place.country) == ("Damascus", "SY")
    people = {(p.kind, p.name, p.role, p.country, p.part) for p in meeting.participants}
    assert ("person", "مرهف أبو قصرة", "minister-of-defence", "SY", "host") in people
    assert ("person", "يونس بك يفكيروف", "deputy-minister-of-defence", "RU", "guest") in people
    assert [(p.country, p.head) for p in meeting.participants if p.kind == "delegation"] == [("RU", "يونس بك يفكيروف")]
    assert {"military-cooperation", "coordination", "exchange-of-expertise"} <= set(meeting.topics)


def test_the_start_article_tells_the_visit_and_the_meeting_of_the_month_before(start: tuple[Event, ...]) -> None:
    visit = next(event for event in start if event.type == "visit")
    assert (visit.date, visit.place.country, visit.participants[0].name) == ("2025-10", "RU", "مرهف أبو قصرة")
    meeting = next(e for e in start if e.type == "meeting" and any(p.name == "أندريه بيلوسوف" for p in e.participants))
    assert (meeting.date, meeting.place.country) == ("2025-10", "RU")


def test_the_start_article_tells_earlier_talks(start: tuple[Event, ...]) -> None:
    talks = [e for e in start if {p.kind for p in e.participants} == {"country"}]
    assert [{p.country for p in event.participants} for event in talks] == [{"SY", "RU"}]
