from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any


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
