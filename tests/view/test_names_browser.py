"""Names of actors on the page: in which letters, and never where they cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Page, expect

from kg.view.data import PageActor, PageData, PageEvent, PageParticipant, PageTie
from kg.view.page import write_page

Opener = Callable[..., Page]


def test_a_name_known_in_arabic_only_is_spelt_and_marked(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    salim = replace(sample.actors[0], labels={"ar": "سالم الخيالي"}, names=(), latin="Salem al-Khayali")
    page = open_page(write_page(tmp_path / "page.html", replace(sample, actors=(salim, *sample.actors[1:]))))
    page.fill("#search", "khayali")
    page.press("#search", "Enter")
    expect(page.locator("#details h2")).to_have_text("Salem al-Khayali\u202f*")
    expect(page.locator("#details .names li")).to_have_text(["سالم الخيالي"])
    expect(page.locator("#details")).to_contain_text("a spelling made by rule, which no article attests")
    expect(page.locator("#legend")).to_contain_text("*: known in Arabic only, spelt by rule")
    page.click("#toggle-language")
    expect(page.locator("#details h2")).to_have_text("سالم الخيالي")
    expect(page.locator("#legend")).not_to_contain_text("*")


def test_names_never_lie_under_the_buttons(open_page: Opener, tmp_path: Path) -> None:
    """A crowd on a narrow screen: no name is drawn where a button, the counts or the legend hide it."""
    crowd = tuple(
        PageActor(f"a{i}", "person", labels={"en": f"Somebody Number {i}"}, x=60.0 * (i % 9), y=60.0 * (i // 9))
        for i in range(90)
    )
    ties = tuple(PageTie(f"a{i}", f"a{i + 1}", 0, (f"e{i}",)) for i in range(89))
    events = tuple(
        PageEvent(f"e{i}", "meeting", participants=(PageParticipant(f"a{i}"), PageParticipant(f"a{i + 1}")))
        for i in range(89)
    )
    page = open_page(write_page(tmp_path / "page.html", PageData(crowd, ties, events)), size=(360, 740))
    names = page.evaluate("networkPage.namesOnScreen()")
    assert len(names) >= 3
    covers = [box for one in page.locator(".zoom, .notes > *, #legend").all() if (box := one.bounding_box())]
    for name in names:
        for cover in covers:
            assert (
                name["x"] + name["width"] < cover["x"] + 1
                or cover["x"] + cover["width"] < name["x"] + 1
                or name["y"] + name["height"] < cover["y"] + 1
                or cover["y"] + cover["height"] < name["y"] + 1
            ), (name, cover)
