"""Two small articles on one visit, in Arabic and in English, and a store to put them in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from kg import ids, pipeline
from kg.identity import settle
from kg.model import Article, Event, Extraction, Participant, Place, Span
from kg.rdf.links import links_quads
from kg.rdf.quads import article_quads
from kg.rdf.store import Store, open_store
from kg.references import references
from kg.resolve import identify

ARABIC = (
    "استقبل وزير الدفاع السوري مرهف أبو قصرة في دمشق أمس وفداً روسياً برئاسة يونس بك يفكيروف. "
    "وكان أبو قصرة قد زار روسيا الشهر الماضي والتقى أندريه بيلوسوف."
)
ENGLISH = (
    "Russian Defence Minister Andrei Belousov will visit Damascus in December. "
    "He met Murhaf Abu Qasra in October."
)

Put = Callable[[Store, Extraction], str]


@pytest.fixture
def arabic() -> Extraction:
    """A meeting in Damascus, a visit to Russia and a meeting there."""
    sentences = (Span(0, ARABIC.index(".") + 1), Span(ARABIC.index(".") + 2, len(ARABIC)))
    qasra = Participant(
        "person", "مرهف أبو قصرة", "minister-of-defence", "SY", "host",
        post="وزير الدفاع السوري", names=("مرهف أبو قصرة", "أبو قصرة"),
    )
    yevkurov = Participant("person", "يونس بك يفكيروف", "deputy-minister-of-defence", "RU", "guest")
    delegation = Participant("delegation", "", "", "RU", "guest", head="يونس بك يفكيروف")
    guest = Participant("person", "مرهف أبو قصرة", "minister-of-defence", "SY", "guest")
    belousov = Participant("person", "أندريه بيلوسوف", "minister-of-defence", "RU", "host")
    article = Article(
        ids.article_id(ARABIC), ARABIC, "استقبال وفد", date(2025, 11, 17), "الثورة",
        "https://example.org/a?b=ج", "ar", "ar-1",
    )
    return Extraction(article, sentences, (), (
        Event("meeting", (qasra, delegation, yevkurov), "happened", "2025-11-16", "", Place("Damascus", "SY", "دمشق"),
              ("military-cooperation", "coordination"), "وزارة الدفاع", (sentences[0],), "receive", 0.9),
        Event("visit", (guest,), "happened", "2025-10", "", Place("", "RU", "روسيا"), (), "", (sentences[1],), "visit"),
        Event("meeting", (guest, belousov), date="2025-10", place=Place("", "RU"), evidence=sentences[1:], rule="meet"),
    ))


@pytest.fixture
def english() -> Extraction:
    """A planned visit and the October meeting again."""
    sentences = (Span(0, ENGLISH.index(".") + 1), Span(ENGLISH.index(".") + 2, len(ENGLISH)))
    belousov = Participant("person", "Andrei Belousov", "minister-of-defence", "RU", "guest")
    qasra = Participant("person", "Murhaf Abu Qasra", "minister-of-defence", "SY")
    published, damascus = date(2025, 11, 20), Place("Damascus", "SY")
    article = Article(ids.article_id(ENGLISH), ENGLISH, "Visit planned", published, "=Agency", "", "en", "en-1")
    return Extraction(article, sentences, (), (
        Event("visit", (belousov,), "planned", "2025-12", place=damascus, evidence=sentences[:1], rule="visit"),
        Event("meeting", (belousov, qasra), "happened", "2025-10", evidence=sentences[1:], rule="meet"),
    ))


@pytest.fixture
def store() -> Iterator[Store]:
    """An empty store in memory."""
    with open_store(None) as opened:
        yield opened


@pytest.fixture
def put() -> Put:
    """Put an extraction into a store as the pipeline does."""

    def putting(store: Store, extraction: Extraction) -> str:
        links = links_quads(extraction, identify(references(extraction)))
        return store.put(extraction.article.id, article_quads(extraction), links)

    return putting


@pytest.fixture
def both(store: Store, put: Put, arabic: Extraction, english: Extraction) -> Store:
    """The store with both articles."""
    put(store, arabic)
    put(store, english)
    return store


@pytest.fixture
def resolved(store: Store, arabic: Extraction, english: Extraction) -> Store:
    """The store with both articles in which one person in two scripts is one actor."""
    for extraction in (arabic, english):
        assert pipeline.stored(store, extraction) == "new"
    settle(store)
    return store
