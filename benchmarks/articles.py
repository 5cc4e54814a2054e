"""The articles that the benchmarks of extraction read: ours and, where it is at hand, a news corpus."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from kg.ingest import read
from kg.model import Article

ROOT = Path(__file__).resolve().parents[1]
OURS = (str(ROOT / "seeds" / "articles"), str(ROOT / "benchmarks" / "crosscheck" / "articles.jsonl"))
CORPUS = ROOT.parent / "shared" / "corpus" / "articles.jsonl.gz"
WORDS = 200


def ours() -> list[Article]:
    """The sample articles and those of the cross-check."""
    return [item for item in read(OURS) if isinstance(item, Article)]


def corpus(path: Path = CORPUS) -> list[Article]:
    """The articles of a packed file of JSON lines, one a line."""
    lines = gzip.decompress(path.read_bytes())
    return [item for item in read(["-"], stdin=io.BytesIO(lines)) if isinstance(item, Article)]


def of_equal_length(articles: list[Article], words: int = WORDS) -> list[Article]:
    """The same texts, cut and joined so that every article but the last of a language has so many words."""
    return [
        Article(f"{language}-{number}", text, language=language, published=articles[0].published)
        for language in ("ar", "en")
        for number, text in enumerate(_cut(" ".join(a.text for a in articles if a.language == language), words))
    ]


def _cut(text: str, words: int) -> Iterator[str]:
    """Pieces of so many words, lines kept."""
    pieces = iter(text.split(" "))
    while piece := list(islice(pieces, words)):
        yield " ".join(piece)
