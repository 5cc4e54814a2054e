"""Articles made by hand, told in one sentence each, and a store in memory that holds them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from kg import ids, pipeline
from kg.identity import settle
from kg.model import Article, Event, Extraction, Participant, Place, Span
from kg.rdf.store import Store, open_store

Tell = Callable[..., Extraction]
Told = Callable[..., Store]
AUSTIN = Participant("person", "Lloyd Austin", "minister-of-defence", "US", names=("Lloyd Austin",))
SHOIGU = Participant("person", "Sergei Shoigu", "minister-of-defence", "RU", names=("Sergei Shoigu",))
AKAR = Participant("person", "Hulusi Akar", "minister-of-defence", "TR", names=("Hulusi Akar",))


def _tell(
    key: str, *people: Participant, day: str = "2022-12-28", type_: str = "meeting", status: str = "happened",
    city: str = "", country: str = "", published: str = "2022-12-29", language: str = "en",
    topics: tuple[str, ...] = (), text: str = "", title: str = "", url: str = "", unresolved: str = "",
) -> Extraction:
    """One article of one sentence that tells one event."""
    text = text or f"This is what {key} tells about it."
    article = Article(
        ids.article_id(text), text, title or f"Title {key}", date.fromisoformat(published) if published else None,
        f"Publisher {key}", url or f"https://example.org/{key}", language, key,
    )  # fmt: skip
    whole = Span(0, len(text))
    event = Event(
        type_, people, status, day, unresolved, Place(city, country, city), topics, evidence=(whole,), rule="by-hand"
    )
    return Extraction(article, (whole,), events=(event,))


@pytest.fixture(scope="session")
def tell() -> Tell:
    """Makes an article."""
    return _tell


@pytest.fixture
def told() -> Iterator[Told]:
    """Makes a store of articles."""
    with open_store(None) as store:

        def put(*extractions: Extraction) -> Store:
            for extraction in extractions:
                assert isinstance(pipeline.stored(store, extraction), str)
            settle(store)
            return store

        yield put


@pytest.fixture(scope="session")
def ministers() -> tuple[Participant, Participant, Participant]:
    """Three ministers of defence: of the United States, of Russia, of Türkiye."""
    return AUSTIN, SHOIGU, AKAR
