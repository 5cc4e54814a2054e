"""The country an article writes from: posts without a country ("the minister of defence") are its own."""

from __future__ import annotations

import csv
from functools import lru_cache

from kg.model import Article
from kg.nlp.fold import fold
from kg.nlp.tokens import Tokens
from kg.resources import folder


@lru_cache(maxsize=1)
def _publishers() -> dict[str, str]:
    with (folder("seeds") / "reference" / "publishers.csv").open(encoding="utf-8") as stream:
        rows = csv.DictReader(line for line in stream if not line.startswith("#"))
        return {fold(name.strip()): row["iso"] for row in rows for name in row["names"].split("|")}


def home_country(article: Article, tokens: Tokens) -> str:
    """ISO code by publisher, else by an agency named in the first or last words of the article, else ""."""
    publishers = _publishers()
    publisher = fold(article.publisher.strip())
    if publisher in publishers:
        return publishers[publisher]
    host = article.url.split("//")[-1].split("/")[0].removeprefix("www.").lower()
    if host in publishers:
        return publishers[host]
    for key in (*tokens.keys[:12], *tokens.keys[-8:]):
        if len(key) > 2 and key in publishers:
            return publishers[key]
    return ""
