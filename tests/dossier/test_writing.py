"""The report in a real browser and as Markdown: what a reader sees, and that nothing of an article runs."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Page, expect

from kg.dossier.data import Dossier
from kg.dossier.writing import write
from kg.errors import StoreError

Made = Callable[..., Dossier]
Opener = Callable[..., Page]
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
HOSTILE = (
    "<script>document.title='ran'</script>",
    "</style></title><script>document.title='ran'</script>",
    "<img src=x onerror=\"document.title='ran'\">",
    "\" onmouseover=\"document.title='ran'\" tabindex=\"1",
    "{{ 7*7 }}{% raw %}",
    "[x](javascript:alert(1)) | **b** `c`",
    "--><base href='https://evil.example/'><meta http-equiv=refresh content=0>",
    "a\u2028b \u202egpj.exe\u202c c",
)


def test_a_page_has_every_section_and_its_figures(open_page: Opener, made: Made, tmp_path: Path) -> None:
    (file,) = write(tmp_path / "new" / "page.html", made(), "html")
    page = open_page(file)
    expect(page.locator("h1")).to_have_text("Dossier: Murhaf Abu Qasra")
    expect(page.locator("section")).to_have_count(9)
    expect(page.locator("figure img")).to_have_count(4)
    assert page.evaluate("[...document.images].every(image => image.naturalWidth > 100)")
    expect(page.locator("#timeline > .wide tbody tr")).to_have_count(3)
    expect(page.locator("#t2")).to_contain_text("denied")
    expect(page.locator("#t1")).to_contain_text("in this month")
    expect(page.locator("#t1")).to_contain_text("Andrei Belousov (minister of defence, Russia)")
    expect(page.locator("#t3")).to_contain_text("undated")
    expect(page.locator("#t3")).to_contain_text("reported 2025-11-17")
    expect(page.locator("#doubts")).to_contain_text("2025-11-15 (SANA); 2025-11-16 (TASS, Enab) (2)")
    expect(page.locator("#identity")).to_contain_text("One and the same: مرهف = Murhaf (Score 0.97, By rule:person)")
    expect(page.locator("#e1 blockquote p").first).to_have_attribute("lang", "ar")
    expect(page.locator("#e1 a[href^='https']")).to_have_attribute("href", "https://example.org/1")
    page.click("#doubts a")
    expect(page.locator("#t2")).to_be_in_viewport()


def test_arabic_runs_from_right_to_left(open_page: Opener, made: Made, tmp_path: Path) -> None:
    page = open_page(write(tmp_path / "page.html", made(language="ar", title="مرهف أبو قصرة"), "html")[0])
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("h1")).to_have_text("ملف: مرهف أبو قصرة")
    number, date = (page.locator(f"#t1 td >> nth={n}").bounding_box() for n in (0, 1))
    assert number is not None
    assert date is not None
    assert number["x"] > date["x"]
    assert page.evaluate("document.fonts.check('16px Dossier', 'مرهف')")


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("size", [(1440, 900), (360, 740)], ids=["wide", "narrow"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everyone_can_read_it(
    open_page: Opener, made: Made, tmp_path: Path, language: str, size: tuple[int, int], scheme: str
) -> None:
    page = open_page(write(tmp_path / "p.html", made(language=language), "html")[0], size=size)
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.evaluate(AXE)
    found: Any = page.evaluate("axe.run()")
    assert [(v["id"], v["nodes"][0]["html"][:150]) for v in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_stay_texts(open_page: Opener, made: Made, tmp_path: Path, text: str) -> None:
    dossier = made(text, "javascript:document.title='ran'")
    page = open_page(write(tmp_path / "page.html", dossier, "html")[0])
    shown = " ".join(re.sub("[\u202a-\u202e]", "", text.replace("\u2028", " ")).split())
    expect(page).to_have_title(f"Dossier: {shown}")
    expect(page.locator("blockquote p").first).to_have_text(shown)
    expect(page.locator(".from").first).to_contain_text("javascript:document.title='ran'")
    assert page.locator("script, base, main meta, main style, img:not([src^='data:image/svg'])").count() == 0
    assert page.locator("a[href]:not([href^='#'])").count() == 0
    page.hover("blockquote p >> nth=0")
    expect(page).to_have_title(f"Dossier: {shown}")


def test_the_policy_allows_no_script_and_only_our_style(made: Made, tmp_path: Path) -> None:
    html = write(tmp_path / "page.html", made(), "html")[0].read_text(encoding="utf-8")
    assert "default-src 'none'; style-src 'sha256-" in unescape(html)
    assert "unsafe" not in html
    assert "<script" not in html


def test_markdown_has_its_figures_beside_it(made: Made, tmp_path: Path) -> None:
    report, *beside = write(tmp_path / "ملف 1.md", made(), "md")
    text = report.read_text(encoding="utf-8")
    assert text.startswith("# Dossier: \u2068Murhaf Abu Qasra\u2069\n")
    assert {file.name for file in beside} == {
        f"ملف 1-{name}.{ending}"
        for name in ("activity", "counterparts", "topics", "standing")
        for ending in ("svg", "png")
    }
    linked = set(re.findall(r"\]\(([^<)]+)\)", text))
    assert linked == {file.name.replace(" ", "%20") for file in beside}
    assert all(file.stat().st_size > 1000 for file in beside)
    assert "\n\n\n" not in text
    assert "| 2 | \u20682025-11-16\u2069 | \u2068meeting\u2069 **denied**, Reports contradict each other" in text
    assert "[source](<https://example.org/1>)" in text
    lines = text.split("## What changed")[1].split("##")[0].splitlines()
    items = [line.split(":")[0] for line in lines if line.startswith("- ")]
    assert items == ["- First known meeting or visit", "- Strength in the network rises"]


def test_arabic_markdown_is_marked_as_right_to_left(made: Made, tmp_path: Path) -> None:
    text = write(tmp_path / "a.md", made(language="ar"), "md")[0].read_text(encoding="utf-8")
    assert text.startswith('<div dir="rtl" lang="ar">\n\n# ملف: ')
    assert text.endswith("</div>\n")


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_holds_no_markup_of_articles(made: Made, tmp_path: Path, text: str) -> None:
    written = write(tmp_path / "a.md", made(text, "javascript:alert(1)"), "md")[0].read_text(encoding="utf-8")
    assert not re.search("<(?!https)[a-zA-Z/!]", written)
    assert not re.search(r"(?<!\\)\]\([^)]*javascript", written)
    rows = [line for line in written.splitlines() if line.startswith("| ") and "---" not in line]
    bars = {len(re.findall(r"(?<!\\)\|", row)) for row in rows}
    assert bars <= {5, 6, 8}  # ties, posts, timeline: no text adds a column


def test_the_same_dossier_gives_the_same_bytes(made: Made, tmp_path: Path) -> None:
    for format_ in ("html", "md"):
        one, other = write(tmp_path / "1" / "a", made(), format_), write(tmp_path / "2" / "a", made(), format_)
        assert [file.read_bytes() for file in one] == [file.read_bytes() for file in other]


def test_sections_with_nothing_to_say_are_left_out(made: Made, tmp_path: Path) -> None:
    bare = made(
        names=(), posts=(), counterparts=(), topics=(), changes=(), standing=(), activity=None, doubts=(),
        judgements=(), judged=(),
    )  # fmt: skip
    text = write(tmp_path / "a.md", bare, "md")[0].read_text(encoding="utf-8")
    titles = re.findall("^## (.+)$", text, re.MULTILINE)
    assert titles == ["Timeline", "Contradictory or uncertain", "Identity", "What the sources say", "How to read this"]
    assert "No contradictions or uncertainties are known." in text


def test_a_path_that_cannot_be_written_is_an_error(made: Made, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(StoreError, match="cannot be written"):
        write(tmp_path / "file" / "page.html", made(), "html")
