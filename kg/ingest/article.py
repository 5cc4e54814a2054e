"""From what a reader found (a text and its fields, all still words) to an article, or to why there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg import ids
from kg.ingest import clean, language, limits
from kg.ingest.dates import FORM, publication_date
from kg.model import Article, Problem


@dataclass(frozen=True, slots=True)
class Fields:
    """What an input says of an article, as written there; "" where it says nothing."""

    title: str = ""
    date: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""
    key: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """An article and the place where it was read: a file, or a file and a line."""

    article: Article
    where: str


def build(text: str, fields: Fields, where: str) -> Iterator[Found | Problem]:
    """The article of a text that is already clean, preceded by what is wrong with its fields."""
    if not text.strip():
        yield Problem(where, "it has no text", "give the body of the article")
        return
    if len(text) > limits.MAX_CHARACTERS:
        yield Problem(
            where, f"{len(text):,} characters, more than the {limits.MAX_CHARACTERS:,} of one article", limits.SPLIT
        )
        return
    published = publication_date(fields.date) if fields.date.strip() else None
    if fields.date.strip() and published is None:
        written = clean.one_line(fields.date)[:40]
        yield Problem(where, f"field date: {written!r} is no date; the article is read without it", FORM, note=True)
    article = Article(
        id=ids.article_id(text),
        text=text,
        title=clean.one_line(fields.title),
        published=published,
        publisher=clean.one_line(fields.publisher),
        url=clean.one_line(fields.url),
        language=language.code(fields.language) or language.detect(text),
        key=clean.one_line(fields.key),
        licence=clean.one_line(fields.licence),
    )
    yield Found(article, where)
