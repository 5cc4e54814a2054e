from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

ARTICLES = Path(__file__).resolve().parents[2] / "seeds" / "articles"


def test_an_article_goes_by_key_or_address_with_what_it_alone_asserted(kg: Callable[..., Any], tmp_path: Path) -> None:
    store = tmp_path / "s"
    first, second = "ar-01-damascus-russian-delegation", "en-01-damascus-yevkurov"
    kg("ingest", str(ARTICLES / f"{first}.txt"), str(ARTICLES / f"{second}.txt"), store=store)
    done = kg("forget", first, store=store)
    assert done.code == 0
    assert done.out.startswith("forgot article ")
    assert "no such article" in kg("forget", first, store=store).complaint
    assert kg("forget", f"https://example.org/seeds/{second}", store=store).code == 0
    assert "articles    0\n" in kg("status", store=store).out
