from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.answers import page


def test_the_page_is_written_and_its_path_printed(kg: Callable[..., Any], tmp_path: Path) -> None:
    done = kg("view", "--output", "pages/graph.html", "--lang", "ar", "--title", "شبكة")
    page = Path(done.out.strip())
    assert page == (tmp_path / "pages" / "graph.html").resolve()
    text = page.read_text(encoding="utf-8")
    assert 'lang="ar"' in text
    assert 'dir="rtl"' in text


def test_a_path_that_cannot_be_written_is_one_line(kg: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert "file" in kg("view", "--output", "file/graph.html").complaint


def test_what_is_left_out_is_said(kg: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    assert "left out" not in kg("view").err
    monkeypatch.setattr(page, "DRAWN_WHOLE", 20)
    monkeypatch.setattr(page, "REDUCED_TO", 10)
    done = kg("view")
    assert done.out.strip().endswith("graph.html")
    assert "actors, some of each community; left out: " in done.err
