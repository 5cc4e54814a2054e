"""Nothing from an article runs: markup, closing tags, links that are scripts and marks of direction are only text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kg.view import payload
from kg.view.data import PageActor, PageData, PageEvidence
from kg.view.page import write_page

Opener = Callable[..., Page]

SCRIPT = "<script>document.title='ran'</script>"
CLOSING = "</script><script>document.title='ran'</script><!-- <script>"
IMAGE = "<img src=x onerror=\"document.title='ran'\">"
TURNED = "Admiral \u202egpj.exe\u202c end"
LINE = "a\u2028b\u0000c \ud800 d"
HOSTILE = (SCRIPT, CLOSING, IMAGE, LINE, "{{ 7*7 }}", "<a href='javascript:alert(1)'>x</a>", "\u2069\u2069)(~/~")
ADDRESSES = (
    "javascript:document.title='ran'",
    "data:text/html,<script>alert(1)</script>",
    " java\nscript:alert(1)",
    "file:///etc/passwd",
    "//evil.example",
)


def poisoned(data: PageData, text: str, address: str) -> PageData:
    """The sample with a text in every place that an article, or a careless code list, could fill."""
    evidence = (PageEvidence(text, text, text, address, text, text, 1, 2, text),)
    actors = tuple(
        replace(
            a,
            labels={"en": text, "ar": text},
            names=(text,),
            posts=tuple(replace(p, wording=text, role=text) for p in a.posts),
        )
        for a in data.actors
    )
    events = tuple(
        replace(
            e,
            evidence=evidence,
            attribution=text,
            type=text,
            status=text,
            topics=(text,),
            place=replace(e.place, city=text, name=text),
        )
        for e in data.events
    )
    return replace(data, actors=actors, events=events, title=text)


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "packed"])
@pytest.mark.parametrize(
    ("text", "address"), [(text, ADDRESSES[at % len(ADDRESSES)]) for at, text in enumerate(HOSTILE)]
)
def test_texts_stay_texts(
    open_page: Opener,
    tmp_path: Path,
    sample: PageData,
    text: str,
    address: str,
    packed: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if packed:
        monkeypatch.setattr(payload, "PLAIN_UP_TO", 0)
    page = open_page(write_page(tmp_path / "page.html", poisoned(sample, text, address)))
    expect(page.locator("h1")).to_have_text(text.replace("\ud800", "?"))
    page.click(".ranking li:first-child button.actor")
    page.click(".tie-list li:first-child button.count")
    expect(page.locator("#details blockquote").first).to_have_text(text.replace("\ud800", "?"))
    page.click("#view-table")
    page.click("#view-map")
    expect(page.locator("#map [role=button]")).to_have_count(2)
    page.locator("#map [data-journey] .reach").first.dispatch_event("click", {"bubbles": True})
    expect(page.locator("#details .card").first).to_be_visible()
    page.click("#view-timeline")
    page.select_option("#rows", "actor")
    expect(page.locator("#timeline .row-head")).to_have_count(5)
    page.click("#toggle-language")
    page.fill("#search", "script")
    assert page.locator("#app script, #app img, #app iframe, #app a, #app foreignObject").count() == 0
    assert page.title() != "ran"


@pytest.mark.parametrize("address", ADDRESSES)
def test_only_web_addresses_become_links(open_page: Opener, tmp_path: Path, sample: PageData, address: str) -> None:
    page = open_page(write_page(tmp_path / "page.html", poisoned(sample, "Title", address)))
    page.click(".ranking li:first-child button.actor")
    expect(page.locator("#details figcaption").first).to_contain_text("Title")
    assert page.locator("a").count() == 0


def test_marks_that_turn_letters_are_shown(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    data = replace(sample, actors=(replace(sample.actors[0], labels={"en": TURNED}, names=()), *sample.actors[1:]))
    page = open_page(write_page(tmp_path / "page.html", data))
    expect(page.locator(".ranking li").first).to_contain_text("Admiral [U+202E]gpj.exe")


def test_a_script_that_slips_in_is_refused(browser: object, tmp_path: Path, sample: PageData) -> None:
    """The policy holds by itself: a script put into the finished file does not run."""
    from playwright.sync_api import Browser

    assert isinstance(browser, Browser)
    path = write_page(tmp_path / "page.html", sample)
    path.write_text(
        path.read_text(encoding="utf-8").replace('<div id="app">', f'{SCRIPT}{IMAGE}<div id="app">'), encoding="utf-8"
    )
    page = browser.new_context(offline=True).new_page()
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-ready=true]")
    assert page.title() == "Defence-diplomacy network"
    page.context.close()


def test_actor_ids_are_no_markup(open_page: Opener, tmp_path: Path) -> None:
    data = PageData((PageActor(CLOSING, IMAGE, SCRIPT, {"en": "Only one"}),))
    page = open_page(write_page(tmp_path / "page.html", data))
    expect(page.locator("#nothing")).to_have_text("There are no events to show yet.")
