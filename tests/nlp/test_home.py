"""The country an article writes from."""

from __future__ import annotations

import pytest

from kg.model import Article
from kg.nlp.extractor import pipeline
from kg.nlp.home import home_country
from kg.nlp.tokens import tokens_of

CASES = [
    (Article("x", "نص", publisher="SANA", language="ar"), "SY"),
    (Article("x", "text", publisher=" sana ", language="en"), "SY"),
    (Article("x", "دمشق-سانا استقبل الوزير", language="ar"), "SY"),
    (Article("x", "text", publisher="Nobody's Gazette", language="en"), ""),
    (Article("x", "", language="en"), ""),
]


@pytest.mark.parametrize(("article", "home"), CASES)
def test_home(article: Article, home: str) -> None:
    assert home_country(article, tokens_of(pipeline(article.language).make_doc(article.text))) == home


@pytest.mark.parametrize(("publisher", "country"), [
    ("Ministry of Defence of Estonia", "EE"), ("سفارة كندا", "CA"), ("The Estonian Gardener", "")])
def test_a_body_of_the_state_names_its_country(publisher: str, country: str) -> None:
    article = Article("x", "text", publisher=publisher, language="en")
    assert home_country(article, tokens_of(pipeline("en").make_doc(article.text))) == country


def test_a_small_word_is_no_agency() -> None:
    article = Article("x", "The accord was signed today", language="en")
    assert home_country(article, tokens_of(pipeline("en").make_doc(article.text))) == ""
