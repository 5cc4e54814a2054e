from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
BOTH = (str(SEEDS / "gold.jsonl"), str(SEEDS / "articles"))


def test_figures_for_all_and_by_language(kg: Callable[..., Any]) -> None:
    out = kg("eval", *BOTH).out
    assert [line for line in out.splitlines() if line.startswith("[")] == ["[all]", "[ar]", "[en]"]
    assert out.splitlines()[-1].startswith("24 articles in gold, 24 predicted, ")


def test_json_and_details(kg: Callable[..., Any]) -> None:
    plain = json.loads(kg("eval", *BOTH, "--json").out)
    assert set(plain) == {"all", "ar", "en", "articles"}
    assert set(plain["all"]["facts"]) == {"p", "r", "f1", "tp", "predicted", "expected"}
    assert json.loads(kg("eval", *BOTH, "--json", "--details").out)["differences"]
    assert "\n  missed " in kg("eval", *BOTH, "--details").out


def test_a_missing_file_is_one_line(kg: Callable[..., Any]) -> None:
    assert "none.jsonl: No such file" in kg("eval", "none.jsonl", str(SEEDS / "articles")).complaint
