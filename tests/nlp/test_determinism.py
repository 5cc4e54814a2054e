"""What an article says depends on that article alone: not on the order, the process or the seed of hashes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = ROOT / "seeds" / "articles"
PROGRAM = """
import json, sys
from dataclasses import asdict
from kg.ingest import read
from kg.nlp import Extractor
from kg.records import to_record
articles = list(read([sys.argv[1]]))
lines = {}
for article in articles[::int(sys.argv[2])]:
    extraction = Extractor().extract(article)
    lines[article.key] = json.dumps([to_record(extraction), asdict(extraction)], default=str, ensure_ascii=False)
sys.stdout.buffer.write("\\n".join(lines[article.key] for article in articles).encode())
"""


def run(step: int, seed: str) -> bytes:
    """Every extraction of the sample articles, in the order of the files, read in steps of 1 or -1."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(ARTICLES), str(step)],
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def test_records_are_the_same_byte_for_byte_in_any_order_and_process() -> None:
    forwards, backwards = run(1, "1"), run(-1, "4242")
    assert len(forwards.splitlines()) == len(list(ARTICLES.glob("*.txt")))
    assert b'"events": [{"type"' in forwards
    assert forwards == backwards
