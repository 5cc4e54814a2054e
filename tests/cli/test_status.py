from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any


def test_what_the_store_holds(kg: Callable[..., Any], gold_folder: Path) -> None:
    found = json.loads(kg("status", "--json").out)
    assert (found["store"], found["languages"]) == (str(gold_folder), {"ar": 13, "en": 11})
    assert (found["articles"], found["undated"], found["last"]) == (24, 0, "2025-11-17")
    assert found["events"] > found["articles"]
    assert found["bytes"] > 0
    assert "languages   ar 13, en 11\n" in kg("status").out
