"""Saved pages: the article without its surroundings, and its date."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.ingest import limits
from kg.ingest.article import Found
from kg.ingest.html import read_html
from kg.ingest.source import Source
from kg.model import Article, Problem

PAGES = Path(__file__).resolve().parents[1] / "data" / "ingest"


def results(data: bytes) -> list[Found | Problem]:
    return list(read_html(Source(io.BufferedReader(io.BytesIO(data)), "p.html", key="p")))


def article(data: bytes) -> Article:
    (found,) = results(data)
    assert isinstance(found, Found)
    return found.article


def page(name: str) -> bytes:
    return (PAGES / name).read_bytes()


def test_an_arabic_page() -> None:
    read = article(page("page-ar.html"))
    assert read.title == "وزير الدفاع الأردني يستقبل نظيره المصري"
    assert (str(read.published), read.publisher) == ("2023-05-09", "موقع تجريبي")
    assert (read.url, read.key) == ("https://example.org/news/123", "p")
    assert "استقبل وزير الدفاع الأردني في عمّان، أمس الاثنين" in read.text
    assert "الرئيسية" not in read.text
    assert "محفوظة" not in read.text


def test_the_language_is_that_of_the_text_not_that_of_the_template() -> None:
    assert article(page("page-ar.html")).language == "ar"


def test_the_year_of_a_copyright_line_is_no_date() -> None:
    read = article(page("page-en.html"))
    assert read.published is None
    assert read.text.count("\n") >= 2
    assert "Contact" not in read.text


def test_a_date_in_the_body_is_found_in_full() -> None:
    with_date = page("page-en.html").replace(b"<h1>", b'<p class="date">Published 14 March 2022</p><h1>')
    assert str(article(with_date).published) == "2022-03-14"


def test_the_first_of_january_is_kept_where_the_page_writes_it() -> None:
    with_date = page("page-en.html").replace(b"<h1>", b'<p class="date">Published 1 January 2022</p><h1>')
    assert str(article(with_date).published) == "2022-01-01"


def test_an_arabic_page_in_its_own_code_page() -> None:
    text = page("page-ar.html").decode().replace("utf-8", "windows-1256").replace("©", "")
    assert article(text.encode("windows-1256")).text == article(page("page-ar.html")).text


def test_a_declared_code_page_that_is_wrong() -> None:
    assert article(page("page-ar.html").replace(b"utf-8", b"iso-8859-1")).language == "ar"


@pytest.mark.parametrize("data", [b"", b"<html></html>", b"<html><body><nav><a href='/'>x</a></nav></body></html>"])
def test_a_page_without_an_article(data: bytes) -> None:
    (problem,) = results(data)
    assert isinstance(problem, Problem)
    assert problem.where == "p.html"


def test_refused() -> None:
    with pytest.raises(InputError, match="binary"):
        results(b"%PDF-1.4")
    with pytest.raises(InputError, match="limit"):
        results(b"<html>" + b" " * limits.MAX_PAGE_BYTES)


def test_deeply_nested_markup_is_no_crash() -> None:
    assert results(b"<html><body>" + b"<div>" * 20_000 + b"text" + b"</div>" * 20_000)
