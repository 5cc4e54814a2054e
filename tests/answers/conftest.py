"""A graph that several tests ask: the sample articles with the events that a careful reader finds in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kg import pipeline
from kg.ingest import read
from kg.model import Article, Extraction
from kg.rdf.store import Store, open_store
from kg.records import from_record

SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def gold() -> Iterator[Extraction]:
    """The extractions that the gold records describe, with the articles they belong to."""
    articles = {item.key: item for item in read([str(SEEDS / "articles")]) if isinstance(item, Article)}
    for line in (SEEDS / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield replace(from_record(record), article=articles[record["id"]])


@pytest.fixture(scope="session")
def gold_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a store that holds them; tests only read it."""
    folder = tmp_path_factory.mktemp("gold") / "store"
    with open_store(folder) as store:
        assert [pipeline.stored(store, extraction) for extraction in gold()].count("new") == len(list(gold()))
    return folder


@pytest.fixture
def gold_store(gold_folder: Path) -> Iterator[Store]:
    """That store, open for reading."""
    with open_store(gold_folder, read_only=True) as store:
        yield store
