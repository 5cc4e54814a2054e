"""Identifiers that stand twice in one run: the same article again, or two articles under one name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b

from kg.ingest.article import Found
from kg.model import Article, Problem


class Seen:
    """The keys of one run, as short digests: some 150 bytes an article, whatever its length."""

    def __init__(self) -> None:
        self._texts: dict[int, int] = {}

    def once(self, found: Found) -> Iterator[Article | Problem]:
        """The article as it is, without its key where that names another one, or why it is left out."""
        article = found.article
        key, text = _digest(article.key), _digest(article.id)
        if not article.key or key not in self._texts:
            self._texts[key] = text
            yield article
        elif self._texts[key] == text:
            yield Problem(found.where, f"the article {article.key!r} was read already in this run", "remove the copy")
        else:
            reason = f"the id {article.key!r} already names another article; this one goes by its hash"
            yield Problem(found.where, reason, "give each article an id of its own", note=True)
            yield replace(article, key="")


def _digest(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=7).digest(), "big")
