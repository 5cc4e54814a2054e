"""The page in a notebook: whole inside a frame, alive, and without anything from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from kg.view.data import PageData
from kg.view.frame import Frame
from kg.view.page import html

Watcher = Callable[[Page], None]


@pytest.fixture
def notebook(browser: Browser, tmp_path: Path, sample: PageData) -> Page:
    """A document that holds what Jupyter would put under a cell."""
    held = Frame(html(replace(sample, title='A "title" & <b>more</b>')), 600)._repr_html_()
    path = tmp_path / "notebook.html"
    path.write_text(f"<!doctype html><title>Notebook</title><body>{held}</body>", encoding="utf-8")
    page = browser.new_context(viewport={"width": 1000, "height": 800}, offline=True).new_page()
    page.goto(path.as_uri())
    return page


def test_the_graph_is_drawn_and_answers(notebook: Page) -> None:
    complaints: list[str] = []
    notebook.on("pageerror", lambda error: complaints.append(str(error)))
    notebook.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    frame = notebook.frame_locator("iframe")
    expect(frame.locator("html[data-ready=true]")).to_be_attached()
    expect(frame.locator("h1")).to_have_text('A "title" & <b>more</b>')
    frame.locator(".ranking li:first-child button.actor").click()
    expect(frame.locator("#details h2")).to_have_text("Salim Fictional")
    expect(frame.locator("#details")).not_to_contain_text("Copy link")
    frame.locator("#view-map").click()
    expect(frame.locator("#map svg")).to_be_visible()
    frame.locator("#toggle-language").click()
    expect(frame.locator("html")).to_have_attribute("dir", "rtl")
    assert complaints == []


def test_what_is_printed_where_nothing_is_shown_is_short(sample: PageData) -> None:
    frame = Frame(html(sample))
    assert len(repr(frame)) < 100
    assert frame.html.startswith("<!doctype html>")
