"""The seed articles and their gold records: whole, well formed, and true to one another."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kg.ingest import read
from kg.ingest.language import detect
from kg.model import EVENT_TYPES, KINDS, STATUSES, Article

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
ITEMS = list(read([SEEDS / "articles"]))
ARTICLES = {item.key: item for item in ITEMS if isinstance(item, Article)}
GOLD: list[dict[str, Any]] = [json.loads(line) for line in (SEEDS / "gold.jsonl").read_text("utf-8").splitlines()]


def test_all_are_read() -> None:
    assert len(ITEMS) == len(ARTICLES) == len(list((SEEDS / "articles").iterdir()))
    assert sum(article.language == "ar" for article in ARTICLES.values()) >= 9
    assert sum(article.language == "en" for article in ARTICLES.values()) >= 7


@pytest.mark.parametrize("key", ARTICLES)
def test_an_article_is_complete(key: str) -> None:
    article = ARTICLES[key]
    assert article.title
    assert article.published
    assert article.publisher.startswith("Seed Desk")
    assert article.url == f"https://example.org/seeds/{key}"
    assert article.licence == "CC0-1.0"
    assert detect(article.text) == article.language == key[:2]
    assert 110 <= len(article.text.split()) <= 350


def test_there_is_one_gold_record_an_article() -> None:
    assert [record["id"] for record in GOLD] == list(ARTICLES)


@pytest.mark.parametrize("record", GOLD, ids=[record["id"] for record in GOLD])
def test_a_gold_record_is_well_formed_and_about_its_article(record: dict[str, Any]) -> None:
    article = ARTICLES[record["id"]]
    assert (record["lang"], record["date"]) == (article.language, str(article.published))
    for event in record["events"]:
        assert event["type"] in EVENT_TYPES
        assert event.get("status", "happened") in STATUSES
        for span in event["evidence"]:
            assert article.text[span["start"] : span["end"]].strip()
            assert span["end"] <= len(article.text)
        for participant in event["participants"]:
            assert participant["kind"] in KINDS
            assert participant.get("name", "") in article.text
            assert participant.get("head", "") in article.text


@pytest.mark.parametrize("record", GOLD, ids=[record["id"] for record in GOLD])
def test_what_happened_is_not_dated_after_the_report(record: dict[str, Any]) -> None:
    for event in record["events"]:
        start = event.get("date", "").split("/")[0]
        if event.get("status", "happened") == "happened" and len(start) == 10:
            assert date.fromisoformat(start) <= date.fromisoformat(record["date"])


def test_the_read_me_names_every_article() -> None:
    text = (SEEDS / "README.md").read_text("utf-8")
    assert [key for key in ARTICLES if f"`{key[:5]}`" not in text] == []
