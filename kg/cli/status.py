"""`kg status`: what the store holds."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict

import typer

from kg.cli.options import DEFAULT_STORE, AsJson, Store
from kg.cli.output import echo_json

EXAMPLE = "kg status --json"


def status(as_json: AsJson = False, store: Store = DEFAULT_STORE) -> None:
    """Say what the store holds."""
    from kg.rdf.store import open_store
    from kg.reports import version

    with open_store(store, read_only=True) as graph:
        articles, counts = graph.articles(), graph.counts()
    days = sorted(article.published for article in articles if article.published)
    found = {
        "store": str(store.resolve()),
        "bytes": sum(file.stat().st_size for file in store.rglob("*") if file.is_file()),
        "version": version(),
        **asdict(counts),
        "languages": dict(Counter(article.language for article in articles).most_common()),
        "first": days[0] if days else "",
        "last": days[-1] if days else "",
        "undated": len(articles) - len(days),
    }
    if as_json:
        echo_json(found)
        return
    for name, value in found.items():
        shown = ", ".join(f"{key} {n}" for key, n in value.items()) if isinstance(value, dict) else value
        typer.echo(f"{name:<12}{shown}")
