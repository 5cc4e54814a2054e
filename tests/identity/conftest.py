"""Articles made by hand: one minister in several spellings, one meeting told by several."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from kg import ids, pipeline
from kg.identity import settle
from kg.model import Article, Event, Extraction, Participant, Place
from kg.rdf.store import Store

Tell = Callable[..., Extraction]
MINISTER = "minister-of-defence"
DAY = date(2022, 12, 28)


def _person(name: str = "", country: str = "", role: str = "", part: str = "participant") -> Participant:
    """A person as an article shows it."""
    return Participant("person", name, role, country, part, names=(name,) if name else ())


def _tell(
    key: str, *people: Participant, type_: str = "meeting", day: str = "2022-12-28", status: str = "happened",
    city: str = "Moscow", country: str = "RU", late: int = 1, text: str = "", language: str = "en",
) -> Extraction:
    """One article with one event."""
    published = (date.fromisoformat(day[:10]) if len(day) >= 10 else DAY) + timedelta(days=late)
    article = Article(ids.article_id(key), text or key, published=published, language=language, key=key)
    return Extraction(article, events=(Event(type_, people, status, day, place=Place(city, country)),))


def _put(store: Store, *extractions: Extraction, each: bool = False) -> None:
    """Store articles and settle, once at the end or after each."""
    for extraction in extractions:
        assert isinstance(pipeline.stored(store, extraction), str)
        if each:
            settle(store)
    settle(store)


@pytest.fixture(scope="session")
def person() -> Callable[..., Participant]:
    """Makes a person."""
    return _person


@pytest.fixture(scope="session")
def tell() -> Tell:
    """Makes an article."""
    return _tell


@pytest.fixture(scope="session")
def put() -> Callable[..., None]:
    """Stores and settles articles."""
    return _put


@pytest.fixture
def articles() -> list[Extraction]:
    """Eight articles in which four persons and three events hide."""
    return [
        _tell("a", _person("Sergei Shoigu", "RU", MINISTER), _person("Hulusi Akar", "TR", MINISTER)),
        _tell("b", _person("سيرغي شويغو"), _person("خلوصي أكار"), language="ar"),
        _tell("c", _person("Shoigu", "RU", MINISTER), _person("Hulusi Akar", "TR"), day="2022-12", city=""),
        _tell("d", _person("", "RU", MINISTER), _person("Lloyd Austin", "US"), day="2023-01-10", type_="call"),
        _tell("e", _person("Sergei Shoigu", "UA"), _person("Lloyd Austin", "US"), day="2021-03-01", country="UA"),
        _tell("f", _person("Андрей Белоусов", "RU", "minister-of-defence"), _person("Lloyd Austin"), day="2024-07-01"),
        _tell("g", _person("S. Shoigu", "RU"), _person("Hulusi Akar", "TR"), status="planned", late=-2),
        _tell("h", _person("Sergei Shoigu"), _person("Ll. Austin", "US"), day="2023-01-10", type_="call"),
    ]
