"""axe-core finds nothing to complain of, in every view, both languages and both themes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Page

from kg.view.data import LeftOut, PageData
from kg.view.page import write_page

Opener = Callable[..., Page]
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
WIDE, NARROW = (1440, 900), (360, 740)
LOOKS = ("lang=en&theme=light", "lang=en&theme=dark", "lang=ar&theme=light", "lang=ar&theme=dark")


def complaints(page: Page) -> list[tuple[Any, ...]]:
    """Every breach that axe-core sees: the rule, how many elements, the first of them and why."""
    page.evaluate(AXE)
    found = page.evaluate("axe.run()")["violations"]
    return [(v["id"], len(v["nodes"]), v["nodes"][0]["html"][:150], v["nodes"][0]["failureSummary"]) for v in found]


@pytest.fixture
def written(tmp_path: Path, sample: PageData) -> Path:
    return write_page(tmp_path / "page.html", sample)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("view", ["network", "map", "timeline", "table"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_every_view(open_page: Opener, written: Path, look: str, view: str, size: tuple[int, int]) -> None:
    assert complaints(open_page(written, f"{look}&view={view}", size)) == []


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(
    "choice",
    [
        "actor=actor/person/salim",
        "actor=actor/person/salim&colour=community",
        "tie=actor/person/salim~actor/person/aino",
        "event=event/b/1",
        "path=actor/person/pilar~actor/country/OM",
        "place=OM/Muscat&view=map",
        "journey=FI~OM/Muscat&view=map",
        "event=event/a/1&view=timeline",
        "from=2031-03-01&to=2031-12-31&type=meeting",
        "type=nothing",
    ],
)
def test_whatever_is_chosen(open_page: Opener, written: Path, look: str, choice: str) -> None:
    assert complaints(open_page(written, f"{look}&{choice}")) == []


@pytest.mark.parametrize("panel", ["filters", "details"])
def test_panels_over_a_narrow_screen(open_page: Opener, written: Path, panel: str) -> None:
    page = open_page(written, LOOKS[3], NARROW)
    page.click(f"#open-{panel}")
    assert complaints(page) == []


def test_open_menus_and_results(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.click("#download summary")
    assert complaints(page) == []
    page.fill("#search", "salim")
    assert complaints(page) == []


def test_what_is_left_out_is_readable(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    data = replace(sample, left_out=LeftOut(48_000, 100_000, 120_000))
    for look in LOOKS:
        assert complaints(open_page(write_page(tmp_path / "page.html", data), look)) == []


def test_a_breach_would_be_seen(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.evaluate("document.querySelector('#toggle-theme').removeAttribute('aria-label')")
    page.evaluate("document.querySelector('#toggle-theme').removeAttribute('title')")
    assert [rule for rule, *_ in complaints(page)] == ["button-name"]
