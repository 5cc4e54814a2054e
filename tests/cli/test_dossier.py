from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


def test_the_path_of_the_report_is_printed(kg: Callable[..., Any], tmp_path: Path) -> None:
    done = kg("dossier", "Murhaf Abu Qasra")
    assert done.out == f"{tmp_path / 'dossier-Murhaf-Abu-Qasra.html'}\n"
    html = (tmp_path / "dossier-Murhaf-Abu-Qasra.html").read_text(encoding="utf-8")
    assert html.startswith("<!doctype html>")
    assert "مرهف أبو قصرة" in html


@pytest.mark.parametrize("arguments", [("--format", "md", "--output", "x.txt"), ("-o", "x.md")])
def test_markdown_by_option_or_by_name(kg: Callable[..., Any], tmp_path: Path, arguments: tuple[str, ...]) -> None:
    report, *figures = kg("dossier", "سوريا–روسيا", "--lang", "ar", *arguments).out.splitlines()
    assert Path(report).read_text(encoding="utf-8").startswith('<div dir="rtl" lang="ar">')
    assert {Path(figure).suffix for figure in figures} == {".png", ".svg"}
    assert all(Path(figure).parent == tmp_path for figure in figures)


def test_filters_reach_the_report(kg: Callable[..., Any], tmp_path: Path) -> None:
    kg("dossier", "SY", "RU", "--from", "2025", "--type", "visit", "-o", "x.md")
    text = (tmp_path / "x.md").read_text(encoding="utf-8")
    assert "Period: from \u20682025\u2069" in text
    assert "2022" not in text.split("## Timeline")[1].split("##")[0]


def test_what_is_wrong_is_one_line(kg: Callable[..., Any], tmp_path: Path) -> None:
    assert "no event is known of this" in kg("dossier", "QA–IN").complaint
    assert "no actor is named 'Atlantis'" in kg("dossier", "Atlantis").complaint
    (tmp_path / "file").touch()
    assert "cannot be written" in kg("dossier", "SY", "-o", "file/x.html").complaint
