"""Building an article from words: what is refused, what is noted, what is kept."""

from __future__ import annotations

from datetime import date

import pytest

from kg.ingest import limits
from kg.ingest.article import Fields, Found, build
from kg.model import Article, Problem

TEXT = "The ministers met in Oslo and discussed the security of the region."


def one(text: str, fields: Fields = Fields()) -> Article:  # noqa: B008  the record is frozen
    (found,) = build(text, fields, "here")
    assert isinstance(found, Found)
    return found.article


def test_every_field_arrives() -> None:
    article = one(TEXT, Fields("A  title", "2025-11-17", "Desk", "https://example.org/1", "", "k", "CC0"))
    assert (article.title, article.published, article.publisher) == ("A title", date(2025, 11, 17), "Desk")
    assert (article.url, article.language, article.key, article.licence) == ("https://example.org/1", "en", "k", "CC0")


def test_a_declared_language_counts_more_than_the_words() -> None:
    assert one(TEXT, Fields(language="ar")).language == "ar"
    assert one(TEXT, Fields(language="EN-gb")).language == "en"
    assert one(TEXT, Fields(language="no idea")).language == "en"


def test_the_text_is_not_touched() -> None:
    assert one("  a\r\nb \n").text == "  a\r\nb \n"


def test_a_missing_date_is_no_problem() -> None:
    assert one(TEXT).published is None


def test_a_malformed_date_is_told_and_the_article_read() -> None:
    problem, found = build(TEXT, Fields(date="17/11/2025"), "a.txt")
    assert isinstance(problem, Problem)
    assert isinstance(found, Found)
    assert problem.where == "a.txt"
    assert "field date" in problem.reason
    assert "YYYY-MM-DD" in problem.remedy
    assert found.article.published is None


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_no_text_no_article(text: str) -> None:
    (problem,) = build(text, Fields(), "a.txt")
    assert isinstance(problem, Problem)


def test_the_limit_of_length() -> None:
    assert one("x" * limits.MAX_CHARACTERS).text
    (problem,) = build("x" * (limits.MAX_CHARACTERS + 1), Fields(), "a.txt")
    assert isinstance(problem, Problem)
    assert "2,000,001" in problem.reason
    assert "split" in problem.remedy
