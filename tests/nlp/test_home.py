"""The country an article writes from."""

from __future__ import annotations

import pytest

from kg.model import Article
from kg.nlp.extractor import pipeline
from kg.nlp.home import dateline, home_country
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
    ("Ministry of Defence of Estonia", "EE"), ("سفارة كندا", "CA"), ("The Estonian Gardener", "EE"),
    ("Times of Oman", "OM"),
    ("VietnamPlus", "VN"), ("The Weekly Gardener", ""), ("Some Portal / PTI", "IN"), ("jordan-news-today.com", "JO"),
    ("gardening.co.nz", "NZ"), ("gardening.io", "")])
def test_the_name_or_site_of_a_publisher_tells_its_country(publisher: str, country: str) -> None:
    article = Article("x", "text", publisher=publisher, language="en")
    assert home_country(article, tokens_of(pipeline("en").make_doc(article.text))) == country


def test_a_small_word_is_no_agency() -> None:
    article = Article("x", "The accord was signed today", language="en")
    assert home_country(article, tokens_of(pipeline("en").make_doc(article.text))) == ""


@pytest.mark.parametrize(("text", "country"), [
    ("WARSAW - Defence ministers met.", "PL"), ("Warsaw saw defence ministers meet.", ""),
    ("NEW DELHI, Nov 21 (PTI) The minister spoke.", "IN"), ("Tokyo, Sept. 28 (Jiji Press)--The minister spoke.", "JP")])
def test_the_dateline(text: str, country: str) -> None:
    doc = pipeline("en").make_doc(text)
    doc._.article = Article("x", text, language="en")
    for _, component in pipeline("en").pipeline:
        doc = component(doc)
    assert dateline(doc._.words, doc._.chunks, doc._.dates) == country


def test_a_common_word_that_is_also_a_newspaper_names_no_country() -> None:
    article = Article("x", "وأكد البيان أهمية التعاون", language="ar")
    assert home_country(article, tokens_of(pipeline("ar").make_doc(article.text))) == ""
