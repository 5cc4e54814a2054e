"""The page in a real Chromium, with the network unplugged. Every test also asserts that the page asks for nothing,
reports no error and opens no dialog (see `open_page`)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kg.view.data import LeftOut, PageActor, PageData, PageEvent, PageParticipant, PageTie
from kg.view.page import write_page

Opener = Callable[..., Page]


@pytest.fixture
def written(tmp_path: Path, sample: PageData) -> Path:
    return write_page(tmp_path / "page.html", sample)


def actor(data: PageData, name: str) -> str:
    return next(a.id for a in data.actors if name in a.labels.values())


def place(page: Page, actor_id: str) -> dict[str, float]:
    found: dict[str, float] = page.evaluate("id => networkPage.placeOnScreen(id)", actor_id)
    return found


def test_shows_what_there_is(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    expect(page.locator("#counts")).to_have_text("6 actors · 5 ties · 4 events")
    expect(page.locator("h1")).to_have_text("Defence-diplomacy network")


def test_click_on_an_actor_shows_names_posts_and_events(open_page: Opener, written: Path, sample: PageData) -> None:
    page = open_page(written)
    at = place(page, actor(sample, "Salim Fictional"))
    page.mouse.click(at["x"], at["y"])
    details = page.locator("#details")
    expect(details.locator("h2")).to_contain_text("Salim Fictional")
    expect(details.locator(".names")).to_contain_text("سالم الخيالي")
    expect(details.locator(".posts")).to_contain_text("Minister of Defence, Oman")
    expect(details.locator(".posts")).to_contain_text("2031-03-05")
    expect(details.locator(".card")).to_have_count(2)
    expect(details.locator(".measures tr").first).to_contain_text("21 of 6")  # two that happened: the first of six


def test_click_on_a_tie_shows_sentences_with_source(open_page: Opener, written: Path, sample: PageData) -> None:
    page = open_page(written)
    one, other = (place(page, actor(sample, name)) for name in ("Salim Fictional", "Aino Keksitty"))
    page.mouse.click((one["x"] + other["x"]) / 2, (one["y"] + other["y"]) / 2)
    card = page.locator("#details .card")
    expect(card).to_have_count(1)
    expect(card.locator("time")).to_have_text("2031-03-05")
    expect(card.locator(".place")).to_contain_text("Muscat")
    expect(card).to_contain_text("Maritime security")
    english, arabic = card.locator("blockquote").all()  # the reader's language first
    expect(arabic).to_have_text("استقبل سالم الخيالي في مسقط آينو كيكسيتو والوفد الفنلندي.")
    expect(english).to_contain_text("Salim Fictional received Aino Keksitty")
    assert arabic.evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert english.evaluate("e => getComputedStyle(e).direction") == "ltr"
    expect(english.locator("mark").first).to_have_text("Salim Fictional")
    expect(card.locator("a").first).to_have_attribute("href", "https://news.example/2")
    expect(card.locator("figcaption").first).to_contain_text("Imagined News Agency")


def test_arabic_turns_the_page(open_page: Opener, written: Path, sample: PageData) -> None:
    page = open_page(written)
    page.click("#toggle-language")
    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.locator("html").get_attribute("lang") == "ar"
    expect(page.locator("h1")).to_have_text("شبكة الدبلوماسية الدفاعية")
    expect(page.locator("#counts")).to_have_text("6 جهات · 5 روابط · 4 أحداث")
    filters, details = page.locator("#filters").bounding_box(), page.locator("#details").bounding_box()
    assert filters
    assert details
    assert filters["x"] > details["x"]
    at = place(page, actor(sample, "Salim Fictional"))
    page.mouse.click(at["x"], at["y"])
    expect(page.locator("#details h2")).to_contain_text("سالم الخيالي")
    expect(page.locator("#details .posts")).to_contain_text("وزير الدفاع، عُمان")


def test_table_lists_events_and_opens_them(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.click("#view-table")
    rows = page.locator("#table tbody tr")
    expect(rows).to_have_count(4)
    expect(rows.first).to_contain_text("2032-10-01 – 2032-10-09")
    page.get_by_role("button", name="Type", exact=True).click()
    expect(rows.first).to_contain_text("Agreement")
    rows.first.locator("button").click()
    expect(page.locator("#details blockquote")).to_contain_text("memorandum")


@pytest.mark.parametrize("fragment", ["lang=en&theme=light", "lang=ar&theme=dark"])
def test_fits_a_narrow_screen(open_page: Opener, written: Path, fragment: str) -> None:
    page = open_page(written, fragment, (360, 740))
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    for control in page.locator(
        "header button:visible, header summary, header input, footer button, footer input"
    ).all():
        box = control.bounding_box()
        assert box
        assert box["x"] >= -8  # handles reach half their width over the scale
        assert box["x"] + box["width"] <= 368
    page.click("#open-details")
    page.click(".ranking li:first-child button")
    expect(page.locator("#details .card").first).to_be_visible()
    page.click("#details .close")
    expect(page.locator("#details")).to_be_hidden()


def test_themes_differ_and_the_choice_stays(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    light = page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")
    page.click("#toggle-theme")
    assert page.locator("html").get_attribute("data-theme") == "dark"
    assert page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor") != light
    assert re.search("theme=dark", page.evaluate("location.hash"))
    assert page.evaluate("[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family).join()").count(
        "Arabic"
    )


def test_colours_by_community(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.select_option("#colour", "community")
    assert re.search("colour=community", page.evaluate("location.hash"))
    expect(page.locator("#legend")).to_contain_text("1 · \u2068Oman, Finland\u2069")
    expect(page.locator("#legend")).to_contain_text("Other communities")  # the second has but two actors
    marks = page.locator(".ranking .mark path, .ranking .mark circle").evaluate_all(
        "all => all.map(one => one.getAttribute('fill'))"
    )
    assert len(set(marks)) == 2


def test_no_choice_of_colour_without_communities(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    page = open_page(write_page(tmp_path / "page.html", replace(sample, communities=())))
    expect(page.locator("#colour")).to_have_count(0)


def test_says_what_it_leaves_out(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    data = replace(sample, left_out=LeftOut(49_994, 104_000, 1))
    page = open_page(write_page(tmp_path / "page.html", data))
    expect(page.locator("#left-out")).to_have_text(
        "Not everything is shown Reduced: 6 of 50,000 actors are drawn, the strongest of each community. "
        "Left out: \u2068104,000 ties\u2069, \u20681 event\u2069."
    )


@pytest.mark.parametrize(("size", "wide"), [((1440, 900), True), ((360, 740), False)])
def test_the_drawing_lies_or_stands_as_the_screen_does(
    open_page: Opener, tmp_path: Path, size: tuple[int, int], wide: bool
) -> None:
    chain = tuple(
        PageActor(f"a{i}", "person", labels={"en": f"Person {i}"}, x=90.0 * i, y=20.0 * (i % 2)) for i in range(12)
    )
    ties = tuple(PageTie(f"a{i}", f"a{i + 1}", 0, (f"e{i}",)) for i in range(11))
    events = tuple(
        PageEvent(f"e{i}", "meeting", participants=(PageParticipant(f"a{i}"), PageParticipant(f"a{i + 1}")))
        for i in range(11)
    )
    page = open_page(write_page(tmp_path / "page.html", PageData(chain, ties, events)), size=size)
    first, last = place(page, "a0"), place(page, "a11")
    assert (abs(first["x"] - last["x"]) > abs(first["y"] - last["y"])) is wide


def test_says_so_when_there_is_nothing(open_page: Opener, tmp_path: Path) -> None:
    page = open_page(write_page(tmp_path / "empty.html", PageData()))
    expect(page.locator("#nothing")).to_have_text("There are no events to show yet.")


def test_a_report_that_says_otherwise_says_so(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    meeting = sample.events[0]
    plan = replace(meeting.evidence[1], status="planned", date="2031-03-04")
    told = replace(meeting, evidence=(meeting.evidence[0], plan))
    page = open_page(write_page(tmp_path / "page.html", replace(sample, events=(told, *sample.events[1:]))))
    page.click(".ranking li:first-child button.actor")
    page.click(".tie-list li:first-child button.count")
    expect(page.locator("#details .otherwise")).to_have_text("This report says: \u2068Planned · 2031-03-04\u2069")


def test_each_kind_of_actor_has_a_shape_of_its_own(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    entries = page.locator("#legend .lines li:has(.mark)")
    expect(entries).to_have_text(["Person", "Delegation", "Country"])
    outlines = entries.locator(".mark > *").evaluate_all(
        "all => all.map(one => one.getAttribute('d') ?? one.tagName)"
    )
    assert len(set(outlines)) == 3
