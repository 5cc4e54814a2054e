from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kg.rdf.store import open_store

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ROOT / "seeds" / "articles"
TEXT = "The Syrian minister of defence met the Russian minister of defence in Moscow on 15 October 2025."


def test_articles_are_read_into_the_store_and_counted(kg: Callable[..., Any], tmp_path: Path) -> None:
    done = kg("ingest", str(ARTICLES), store=None)
    count = len(list(ARTICLES.glob("*.txt")))
    assert done.code == 0
    assert done.out.startswith(f"read {count} articles with ")
    assert f"{count} new, 0 updated, 0 unchanged" in done.out
    assert (tmp_path / "kg-store").is_dir()
    assert f"0 new, 0 updated, {count} unchanged" in kg("ingest", str(ARTICLES), store=None).out


def test_details_show_each_article_with_its_events(kg: Callable[..., Any], tmp_path: Path) -> None:
    done = kg("ingest", str(ARTICLES / "ar-01-damascus-russian-delegation.txt"), "--details", store=tmp_path / "s")
    first, *events = done.out.splitlines()[:-1]
    assert first.startswith("2025-11-17  Seed Desk Arabic: ")
    assert first.endswith("(new)")
    assert any("مرهف أبو قصرة" in line and "(2025-11-16)" in line for line in events)


def test_standard_input_and_json(kg: Callable[..., Any], tmp_path: Path) -> None:
    done = kg("ingest", "-", "--json", store=tmp_path / "s", stdin=TEXT.encode())
    report = json.loads(done.out)
    assert (report["read"], report["stored"], report["undated"]) == (1, 1, 1)


def test_what_is_left_out_is_counted_and_the_rest_goes_on(kg: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    done = kg("ingest", "a.txt", "b.txt", "c.txt", store=tmp_path / "s")
    assert done.code == 0
    assert "read 1 articles" in done.out
    assert done.err.startswith("skipped 2:\n    b.txt: it has no text")
    assert "c.txt: no such file" in done.err


def test_nothing_read_is_a_failure(kg: Callable[..., Any], tmp_path: Path) -> None:
    done = kg("ingest", "none.txt", store=tmp_path / "s")
    assert done.code == 1
    assert "none.txt" in done.err


def test_a_folder_of_something_else_is_no_store(kg: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").write_text("dear", "utf-8")
    assert "something else than a store" in kg("ingest", str(ARTICLES), store=tmp_path / "letters").complaint


def test_interrupted_it_says_so_and_keeps_what_was_stored(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kg", "ingest", str(ARTICLES), "-", "--details", "--store", str(tmp_path / "s")]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # tests run in the background ignore it
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().endswith("(new)\n")
        process.send_signal(signal.SIGINT)
        code, message = process.wait(60), process.stderr.read()
    assert (code, message) == (130, "kg: interrupted; everything stored so far is kept\n")
    with open_store(tmp_path / "s", read_only=True) as store:
        assert len(store.articles()) >= 1
        assert store.counts().runs == 1
