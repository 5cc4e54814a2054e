"""The map in a real Chromium: what happened where, who came from where, and how one moves about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from kg.view.data import PageData
from kg.view.page import write_page

Opener = Callable[..., Page]
MAP = "lang=en&theme=light&view=map"


@pytest.fixture
def written(tmp_path: Path, sample: PageData) -> Path:
    return write_page(tmp_path / "page.html", sample)


def middle(mark: Locator) -> tuple[float, float]:
    box = mark.locator("circle").bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_places_and_journeys_are_those_of_the_events(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.click("#view-map")
    expect(page.locator("#counts")).to_have_text("2 places · 2 journeys · 3 events · 1 without a known place")
    expect(page.locator("#map [role=button]")).to_have_count(2)
    assert page.locator("#map .journey").evaluate_all("all => all.map(one => one.dataset.journey).sort()") == [
        "FI~OM/Muscat",
        "OM~JO/",
    ]
    assert page.locator("#map .land path").count() > 150
    expect(page.locator("#legend")).to_contain_text("GeoNames (CC BY 4.0)")


def test_lies_as_the_world_does(open_page: Opener, written: Path) -> None:
    """Jordan is north-west of Muscat."""
    page = open_page(written, MAP)
    muscat, jordan = middle(page.locator("[data-mark='OM/Muscat']")), middle(page.locator("[data-mark='JO/']"))
    assert jordan[0] < muscat[0]
    assert jordan[1] < muscat[1]
    land = page.evaluate(
        "([x, y]) => document.elementsFromPoint(x, y).map(one => one.dataset?.country).find(Boolean)", list(jordan)
    )
    assert land == "JO"


def test_a_place_shows_its_events(open_page: Opener, written: Path) -> None:
    page = open_page(written, MAP)
    page.mouse.click(*middle(page.locator("[data-mark='OM/Muscat']")))
    expect(page.locator("#details h2")).to_have_text("\u2068Muscat\u2069, \u2068Oman\u2069")
    expect(page.locator("#details .card")).to_have_count(2)
    again = open_page(written, page.evaluate("location.hash.slice(1)"))
    expect(again.locator("#details .card")).to_have_count(2)
    expect(again.locator("[data-mark='OM/Muscat']")).to_have_attribute("aria-pressed", "true")


def test_a_journey_shows_its_events(open_page: Opener, written: Path) -> None:
    page = open_page(written, MAP)
    page.locator("[data-journey='FI~OM/Muscat'] .reach").dispatch_event("click", {"bubbles": True})
    expect(page.locator("#details h2")).to_contain_text("Finland")
    expect(page.locator("#details .card")).to_have_count(2)
    expect(page.locator("[data-journey='OM~JO/']")).to_have_class("journey dim")


def test_a_country_without_a_town_is_a_ring(open_page: Opener, written: Path) -> None:
    page = open_page(written, MAP)
    expect(page.locator("[data-mark='JO/'] circle")).to_have_class("hollow")
    expect(page.locator("[data-journey='OM~JO/'] .way")).to_have_attribute("stroke-dasharray", "6 5")  # only planned


def test_works_without_a_mouse(open_page: Opener, written: Path) -> None:
    page = open_page(written, MAP)
    page.focus("#map [tabindex='0']")
    assert page.evaluate("document.activeElement.dataset.mark") == "OM/Muscat"
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.dataset.mark") == "JO/"
    page.keyboard.press("Enter")
    expect(page.locator("#details .card")).to_have_count(1)
    before = page.locator("#map .land").get_attribute("transform")
    page.focus("#map [tabindex='0']")
    page.keyboard.press("+")
    assert page.locator("#map .land").get_attribute("transform") != before
    page.keyboard.press("0")
    page.keyboard.press("Escape")
    expect(page.locator("#details .ranking").first).to_be_visible()


def test_drags_and_zooms(open_page: Opener, written: Path) -> None:
    page = open_page(written, MAP)
    x, y = middle(page.locator("[data-mark='OM/Muscat']"))
    page.mouse.move(x + 60, y + 60)
    page.mouse.down()
    page.mouse.move(x + 30, y + 10, steps=4)
    page.mouse.up()
    assert middle(page.locator("[data-mark='OM/Muscat']")) == pytest.approx((x - 30, y - 50), abs=1.5)
    expect(page.locator("#details .card")).to_have_count(0)  # a drag chooses nothing
    page.mouse.move(x - 30, y - 50)
    page.mouse.wheel(0, -200)
    assert middle(page.locator("[data-mark='OM/Muscat']")) == pytest.approx((x - 30, y - 50), abs=1.5)


def test_filters_and_languages_hold_for_the_map(open_page: Opener, written: Path) -> None:
    page = open_page(written, MAP)
    page.check("[id='type-visit']")
    expect(page.locator("#counts")).to_have_text("1 place · 1 journey · 1 event")
    page.click("#toggle-language")
    expect(page.locator("#map .name")).to_have_text("\u2068مسقط\u2069")
    expect(page.locator("#view-map")).to_have_attribute("aria-pressed", "true")


def test_no_map_where_no_place_is_known(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    events = tuple(replace(event, place=replace(event.place, at=None)) for event in sample.events)
    page = open_page(write_page(tmp_path / "page.html", replace(sample, events=events)), MAP)
    expect(page.locator("#view-map")).to_have_count(0)
    expect(page.locator("#view-network")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#canvas")).to_be_visible()
