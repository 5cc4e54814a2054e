"""The timeline in a real Chromium: rows, marks in their order of time, and what stands for too many of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kg.view.data import PageData, PageEvent, PageParticipant
from kg.view.page import write_page

Opener = Callable[..., Page]
TIMELINE = "lang=en&theme=light&view=timeline"


@pytest.fixture
def written(tmp_path: Path, sample: PageData) -> Path:
    return write_page(tmp_path / "page.html", sample)


def rows(page: Page) -> list[str]:
    texts: list[str] = page.locator("#timeline .row-head title").evaluate_all("all => all.map(one => one.textContent)")
    return texts


def test_has_a_row_a_country_with_its_events(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.click("#view-timeline")
    expect(page.locator("#counts")).to_have_text("3 events · 1 undated")
    assert rows(page) == ["Oman", "Finland", "Jordan"]
    expect(page.locator("#timeline .event")).to_have_count(6)
    expect(page.locator("#timeline .link")).to_have_count(3)
    expect(page.locator("#timeline .event .hollow")).to_have_count(2)  # the planned exercise


@pytest.mark.parametrize(("language", "turned"), [("en", 1), ("ar", -1)])
def test_time_runs_as_one_reads(open_page: Opener, written: Path, language: str, turned: int) -> None:
    page = open_page(written, f"lang={language}&theme=light&view=timeline")
    places = page.locator("#timeline [data-mark$='-OM']").evaluate_all("all => all.map(one => Number(one.dataset.x))")
    assert len(places) == 3
    visit, meeting, exercise = (turned * x for x in places)  # in the order of their days
    assert visit < exercise
    assert meeting < exercise


@pytest.mark.parametrize(
    ("by", "first"), [("actor", "Salim Fictional"), ("type", "Exercise"), ("topic", "Joint exercises")]
)
def test_rows_can_be_of_other_things(open_page: Opener, written: Path, by: str, first: str) -> None:
    page = open_page(written, TIMELINE)
    page.select_option("#rows", by)
    assert first in rows(page)
    again = open_page(written, page.evaluate("location.hash.slice(1)"))
    expect(again.locator("#rows")).to_have_value(by)


def test_a_mark_opens_its_event(open_page: Opener, written: Path) -> None:
    page = open_page(written, TIMELINE)
    page.click("#timeline [data-mark='2-JO'] rect")
    expect(page.locator("#details .card time")).to_have_text("\u20682032-10-01\u2069 to \u20682032-10-09\u2069")
    expect(page.locator("#timeline .event.dim")).to_have_count(4)
    expect(page.locator("#timeline .link.lit")).to_have_count(1)


def test_works_without_a_mouse(open_page: Opener, written: Path) -> None:
    page = open_page(written, TIMELINE)
    page.focus("#timeline [data-mark='2-OM']")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.dataset.mark") == "2-JO"
    page.keyboard.press("Enter")
    expect(page.locator("#details .card")).to_have_count(1)


def test_cells_stand_for_too_many_and_narrow_the_period(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    salim, aino = sample.actors[:2]
    both = (PageParticipant(salim.id), PageParticipant(aino.id))
    many = tuple(
        PageEvent(f"e{month}-{n}", "meeting", date=f"2031-{month:02}-15", participants=both)
        for month in range(1, 7)
        for n in range(100)
    )
    page = open_page(write_page(tmp_path / "page.html", replace(sample, events=many, ties=())), TIMELINE)
    expect(page.locator("#legend")).to_contain_text("Too many events to show each")
    expect(page.locator("#timeline [data-cell]")).to_have_count(12)
    page.locator("#timeline [data-cell]").first.click()
    expect(page.locator("#counts")).to_have_text("100 events")
    expect(page.locator("#timeline [data-event]")).to_have_count(200)
