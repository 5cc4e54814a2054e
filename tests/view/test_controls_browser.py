"""Search, filters, period, sizes, keys and the address of the page in a real Chromium."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kg.view.data import PageData
from kg.view.page import write_page

Opener = Callable[..., Page]


@pytest.fixture
def written(tmp_path: Path, sample: PageData) -> Path:
    return write_page(tmp_path / "page.html", sample)


def actor(data: PageData, name: str) -> str:
    return next(a.id for a in data.actors if name in a.labels.values())


@pytest.mark.parametrize(
    ("box", "shown"),
    [
        ("type-visit", "2 actors · 1 tie · 1 event"),
        ("topic-military-cooperation", "5 actors · 3 ties · 2 events"),
        ("country-FI", "4 actors · 3 ties · 2 events"),
        ("status-planned", "2 actors · 1 tie · 1 event"),
        ("kind-delegation", "1 actor · 0 ties · 1 event"),
    ],
)
def test_filters_narrow_what_is_shown(open_page: Opener, written: Path, box: str, shown: str) -> None:
    page = open_page(written)
    page.check(f"[id='{box}']")
    expect(page.locator("#counts")).to_have_text(shown)
    page.click("#reset")
    expect(page.locator("#counts")).to_have_text("6 actors · 5 ties · 4 events")


def test_period_leaves_out_undated_events_and_says_so(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.focus("#period-to")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#counts")).to_have_text("4 actors · 3 ties · 2 events")
    expect(page.locator("#undated")).to_have_text("1 undated event left out")


def test_centrality_follows_the_period(open_page: Opener, written: Path, sample: PageData) -> None:
    page = open_page(written, "lang=en&theme=light&to=2031-12-31")
    assert page.evaluate("networkPage.figures().counterparts") == {
        actor(sample, "Salim Fictional"): 2,
        actor(sample, "Aino Keksitty"): 2,
        actor(sample, "Finnish delegation"): 1,
        actor(sample, "Oman"): 1,
    }


def test_what_is_only_planned_adds_no_centrality(open_page: Opener, written: Path, sample: PageData) -> None:
    page = open_page(written)
    salim = actor(sample, "Salim Fictional")
    assert page.evaluate("id => networkPage.figures().strength[id]", salim) == 2
    page.check("[id='status-planned']")
    assert page.evaluate("id => networkPage.figures().strength[id]", salim) == 1


def test_search_finds_both_scripts_folded(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.keyboard.press("/")
    for typed, found in (
        ("ساِلم الخيالى", "Salim Fictional"),
        ("keksitty", "Aino Keksitty"),
        ("Pílar", "Pilar Inventada"),
    ):
        page.fill("#search", typed)
        expect(page.locator("#results [role=option]").first).to_contain_text(found)
    page.fill("#search", "memorandum")
    page.keyboard.press("Enter")
    expect(page.locator("#details blockquote")).to_contain_text("signed a memorandum")
    page.keyboard.press("Escape")
    expect(page.locator("#details .ranking")).to_be_visible()


def test_keys_move_from_actor_to_actor(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.focus("#canvas .vis-network")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#details h2")).to_contain_text("Salim Fictional")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#details h2")).not_to_contain_text("Salim Fictional")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('#details') !== null")


def test_address_holds_the_view(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.check("[id='type-meeting']")
    page.select_option("#size", "betweenness")
    page.click(".ranking li:first-child button")
    fragment = page.evaluate("location.hash.slice(1)")
    again = open_page(written, fragment)
    expect(again.locator("#counts")).to_have_text("3 actors · 2 ties · 1 event")
    expect(again.locator("#size")).to_have_value("betweenness")
    expect(again.locator("#details h2")).to_have_text(page.locator("#details h2").inner_text())


def test_neighbourhood_and_path(open_page: Opener, written: Path, sample: PageData) -> None:
    page = open_page(written, f"lang=en&theme=light&actor={actor(sample, 'Pilar Inventada').split('/data/')[1]}")
    page.get_by_role("button", name="Only its neighbourhood").click()
    expect(page.locator("#counts")).to_contain_text("2 actors · 1 tie · 1 event")
    page.get_by_role("button", name="Show the whole network").first.click()
    page.get_by_role("button", name="Path to").click()
    page.fill("#search", "oman")
    page.keyboard.press("Enter")
    expect(page.locator(".path li")).to_have_count(5)
    expect(page.locator(".path")).to_contain_text("Rashed Invented")


def test_the_period_plays_to_its_end_and_stops(open_page: Opener, written: Path) -> None:
    page = open_page(written, "lang=en&theme=light&from=2032-04-01")
    play = page.get_by_role("button", name="Play the period")
    play.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Stop")).to_be_focused()
    expect(page.locator("#counts")).to_have_text("0 actors · 0 ties · 0 events")  # from April on nothing happens
    expect(page.locator("#counts")).to_have_text("2 actors · 1 tie · 1 event")  # October: the exercise
    expect(play).to_be_visible()
    assert "to=" not in page.evaluate("location.hash")


def test_focus_can_be_seen_wherever_the_tab_key_leads(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    seen = set()
    for _ in range(45):
        page.keyboard.press("Tab")
        where, outline = page.evaluate(
            """() => {
                const focused = document.activeElement, range = focused.className === "handle";
                const style = getComputedStyle(focused, range ? "::-webkit-slider-thumb" : null);
                const named = focused.id || focused.textContent || focused.tagName;
                const where = focused === document.body ? "nowhere" : named;
                return [where, range ? "thumb" : style.outlineStyle];
            }"""
        )
        seen.add(where)
        assert outline != "none" or where == "nowhere", where  # between the last and the first
    assert {"search", "view-map", "toggle-language", "size", "play", "period-from", "period-to"} <= seen


def test_sizes_follow_the_measure_that_is_chosen(open_page: Opener, written: Path, sample: PageData) -> None:
    """By strength the minister who met two leads; by betweenness those at the ends of the network shrink to nothing."""
    page = open_page(written)
    expect(page.locator(".ranking li:first-child")).to_contain_text("Salim Fictional")
    page.select_option("#size", "closeness")
    expect(page.locator("#details h2")).to_have_text("Most central by: \u2068Closeness\u2069")
    assert "size=closeness" in page.evaluate("location.hash")
    figures = page.evaluate("networkPage.figures().closeness")
    first = page.locator(".ranking li:first-child .actor").inner_text()
    assert figures[actor(sample, first)] == max(figures.values())
