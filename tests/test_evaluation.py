"""Extraction is scored as the benchmark scores it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.evaluation import evaluate

SEEDS = Path(__file__).resolve().parents[1] / "seeds"


def test_the_sample_articles_are_scored_against_their_gold_records() -> None:
    seen: list[str] = []
    report, problems = evaluate(
        str(SEEDS / "gold.jsonl"), [str(SEEDS / "articles")], watcher=lambda done, _: seen.append(done.article.key)
    )
    assert problems == []
    assert len(seen) == report.gold == report.predicted
    assert set(report.groups) == {"all", "ar", "en"}
    assert report.groups["ar"]["facts"].f1 > 0.4  # a floor, far below what was measured
    assert report.groups["en"]["facts"].f1 > 0.4


@pytest.mark.parametrize(
    ("gold", "reason"),
    [('{"id": "a"}\n{', "broken JSON"), ("[1]", "no object"), ('{"events": []}', "id"), ("", "gold does not have")],
)
def test_a_gold_file_that_is_none_is_refused(tmp_path: Path, gold: str, reason: str) -> None:
    (tmp_path / "gold.jsonl").write_text(gold, "utf-8")
    (tmp_path / "articles.jsonl").write_text(json.dumps({"id": "a", "text": "The ministers met in Cairo."}), "utf-8")
    with pytest.raises(InputError, match=reason):
        evaluate(str(tmp_path / "gold.jsonl"), [str(tmp_path / "articles.jsonl")])


def test_missing_files_are_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="No such file"):
        evaluate(str(tmp_path / "none.jsonl"), [str(SEEDS / "articles")])
    with pytest.raises(InputError, match="no article could be read"):
        evaluate(str(SEEDS / "gold.jsonl"), [str(tmp_path / "none.jsonl")])
