"""The page of marked-up articles in a real browser: what a reader sees, in both directions, and that nothing runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Page, expect

from kg.errors import StoreError
from kg.markup import marked
from kg.markup.page import write_page
from kg.markup.texts import Words
from kg.model import Article, Event, Extraction, Mention, Participant, Place, Span, Trigger
from kg.nlp import Extractor

Opener = Callable[..., Page]
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
ENGLISH = Words("en", types={"call": "phone call"}, roles={"minister-of-defence": "minister of defence"})
ARABIC = (
    "استقبل وزير الدفاع السوري مرهف أبو قصرة في دمشق أمس نائب وزير الدفاع الروسي يونس بك يفكيروف. "
    "وبحث الجانبان التعاون العسكري."
)
HOSTILE = (
    "<script>document.title='ran'</script>",
    "</style></title><script>document.title='ran'</script>",
    "<img src=x onerror=\"document.title='ran'\">",
    "\" onmouseover=\"document.title='ran'\" tabindex=\"1",
    "{{ 7*7 }}{% raw %}",
    "<a href='javascript:alert(1)'>x</a>",
    "a\u2028b \u202egpj.exe\u202c \ud800 c",
    "--><base href='https://evil.example/'><meta http-equiv=refresh content=0>",
)


def complaints(page: Page) -> list[tuple[Any, ...]]:
    page.evaluate(AXE)
    return [(v["id"], v["nodes"][0]["html"][:150]) for v in page.evaluate("axe.run()")["violations"]]


@pytest.fixture
def arabic() -> Extraction:
    article = Article("y", ARABIC, title="لقاء", published=date(2025, 11, 17), language="ar", key="two")
    return Extractor().extract(article)


def test_marks_their_meaning_and_the_events_are_seen(open_page: Opener, tmp_path: Path, extraction: Extraction) -> None:
    page = open_page(write_page(tmp_path / "new" / "page.html", [marked(extraction)], ENGLISH))
    expect(page.locator("mark.trigger mark.date")).to_have_count(1)
    note = page.locator("#a1-m1 .note")
    expect(note).to_be_hidden()
    page.hover("#a1-m1")
    expect(note).to_have_text("person · Salim Najjar · minister of defence · Oman · person:name")
    expect(note).to_be_visible()
    page.focus("#a1-m4")
    expect(page.locator("#a1-m4 .note")).to_be_visible()
    expect(page.locator(".event summary")).to_contain_text("phone call")
    expect(page.locator(".event summary")).to_contain_text("2031-03-09")
    expect(page.locator(".event code")).to_have_text("en.call")
    page.click(".event td a >> nth=1")
    expect(page.locator("mark:target")).to_contain_text("Aino")


def test_an_event_folds_and_a_kind_can_be_hidden(open_page: Opener, tmp_path: Path, extraction: Extraction) -> None:
    page = open_page(write_page(tmp_path / "page.html", [marked(extraction)], ENGLISH))
    page.click(".event summary")
    expect(page.locator(".event table")).to_be_hidden()
    person = page.locator("#a1-m1")
    expect(person).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")
    page.uncheck("#show-person")
    expect(person).to_have_css("background-color", "rgba(0, 0, 0, 0)")
    expect(page.locator("#a1-m1 sup")).to_be_hidden()
    expect(page.locator("#a1-m2")).not_to_have_css("background-color", "rgba(0, 0, 0, 0)")


def test_arabic_runs_from_right_to_left_whatever_the_page(
    open_page: Opener, tmp_path: Path, extraction: Extraction, arabic: Extraction
) -> None:
    both = [marked(extraction), marked(arabic)]
    page = open_page(write_page(tmp_path / "page.html", both, ENGLISH))
    expect(page.locator("html")).to_have_attribute("dir", "ltr")
    directions = page.locator(".text").evaluate_all("texts => texts.map(text => getComputedStyle(text).direction)")
    assert directions == ["ltr", "rtl"]
    first, second = (page.locator(f"#a2-m{n}").bounding_box() for n in (2, 3))
    assert first is not None
    assert second is not None
    assert first["x"] > second["x"]
    page = open_page(write_page(tmp_path / "ar.html", both, Words("ar")))
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("h1")).to_have_text("كيف قُرئت المقالات")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [(1440, 900), (360, 740)], ids=["wide", "narrow"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everyone_can_read_it(
    open_page: Opener, tmp_path: Path, extraction: Extraction, arabic: Extraction, language: str,
    size: tuple[int, int], scheme: str,
) -> None:  # fmt: skip
    words = Words(language)
    page = open_page(write_page(tmp_path / "p.html", [marked(extraction), marked(arabic)], words), size=size)
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    assert complaints(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stay_texts(open_page: Opener, tmp_path: Path, text: str) -> None:
    whole = Span(0, len(text))
    party = Participant(text, text, text, text, text, text, text, (text,), (whole,))
    event = Event(text, (party,), text, text, text, Place(text, text, text), (text,), text, (whole,), text)
    article = Article(text, text, text, None, text, "javascript:document.title='ran'", text, text)
    poisoned = Extraction(
        article, (whole,), (Mention(whole, text, text, text, text, text),), (event,), (), (Trigger(whole, text, text),)
    )
    page = open_page(write_page(tmp_path / "page.html", [marked(poisoned)] * 2, Words("en")))
    expect(page).to_have_title("How the articles were read")
    expect(page.locator("h2").first).to_have_text(text.replace("\ud800", "?"))
    assert page.locator("script, img, base, main meta, main style").count() == 0
    assert page.locator("a[href]:not([href^='#'])").count() == 0
    page.hover("main mark >> nth=0")
    expect(page).to_have_title("How the articles were read")


def test_only_web_addresses_become_links(open_page: Opener, tmp_path: Path, extraction: Extraction) -> None:
    urls = ("https://example.org/1", "javascript:alert(1)", "data:text/html,x", "//evil.example", "https://a b")
    articles = [marked(replace(extraction, article=replace(extraction.article, url=url))) for url in urls]
    page = open_page(write_page(tmp_path / "page.html", articles, ENGLISH))
    links = page.locator("a[href]:not([href^='#'])")
    assert links.evaluate_all("links => links.map(link => link.getAttribute('href'))") == ["https://example.org/1"]


def test_the_policy_allows_no_script_and_only_our_style(tmp_path: Path, extraction: Extraction) -> None:
    html = write_page(tmp_path / "page.html", [marked(extraction)], ENGLISH).read_text(encoding="utf-8")
    assert "default-src 'none'; style-src 'sha256-" in unescape(html)
    assert "unsafe" not in html
    assert "<script" not in html


def test_a_path_that_cannot_be_written_is_an_error(tmp_path: Path, extraction: Extraction) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(StoreError, match="cannot be written"):
        write_page(tmp_path / "file" / "page.html", [marked(extraction)], ENGLISH)
