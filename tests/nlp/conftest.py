"""What the tests of reading share: articles made of a few sentences, and frames in a form that is easy to compare."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from spacy.tokens import Doc

from kg.model import Article, Event, Extraction
from kg.nlp import Extractor
from kg.nlp.extractor import pipeline
from kg.nlp.frames import Frame
from kg.nlp.text import Text

MONDAY = date(2025, 11, 17)
Read = Callable[..., Extraction]
TextOf = Callable[..., Text]
Tell = Callable[..., list[str]]


def article(text: str, published: date | None = MONDAY, title: str = "", publisher: str = "") -> Article:
    """An article in the language that its letters show."""
    language = "ar" if any("\u0600" <= letter <= "\u06ff" for letter in text) else "en"
    return Article("x", text, title=title, published=published, publisher=publisher, language=language)


@pytest.fixture(scope="session")
def read() -> Read:
    """Sentences → Extraction. They are published on Monday 17 November 2025 unless told otherwise."""
    extractor = Extractor()
    return lambda text, **about: extractor.extract(article(text, **about))


@pytest.fixture(scope="session")
def text_of() -> TextOf:
    """Sentences → Text, with all frames read already (`frames_of` gives them)."""
    return lambda text, **about: _read(article(text, **about))._.text


@pytest.fixture(scope="session")
def frames_of() -> Callable[..., list[Frame]]:
    """Sentences → frames as they are told, before dates, topics and merging."""
    return lambda text, **about: _read(article(text, **about), last="dd_frames")._.frames


@pytest.fixture(scope="session")
def tell() -> Tell:
    """Sentences → one line a frame: "meeting happened: subject=Sergei Shoigu, with=CN"."""

    def told(text: str, **about: object) -> list[str]:
        of = _read(article(text, **about), last="dd_frames")._  # type: ignore[arg-type]
        return [f"{f.type} {f.status}: {parties(of.text, f)}" for f in of.frames]

    return told


@pytest.fixture(scope="session")
def who() -> Callable[[Event], dict[str, str]]:
    """Event → name, post and country, or country of each participant, with its part."""
    return lambda event: {(p.name or " ".join(filter(None, (p.kind[:10], p.role, p.country)))): p.part
                          for p in event.participants}


def parties(text: Text, frame: Frame) -> str:
    """The parties of a frame with their slots."""
    return ", ".join(f"{slot}={label(text, key)}" for key, slot in frame.parties)


def label(text: Text, key: int) -> str:
    """An entity in a word: its name, else its post and country, else its country."""
    entity = text.entity(key)
    if entity.kind == "delegation":
        return "delegation " + entity.country
    return (entity.name if entity.kind != "country" else "") or " ".join(filter(None, (entity.role, entity.country)))


def _read(made: Article, last: str = "dd_events") -> Doc:
    nlp = pipeline(made.language)
    doc = nlp.make_doc(made.text)
    doc._.article = made
    for name, component in nlp.pipeline:
        doc = component(doc)
        if name == last:
            break
    return doc
