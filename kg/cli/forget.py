"""`kg forget`: take an article out of the store."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.options import DEFAULT_STORE, AsJson, Store
from kg.cli.output import echo_json

EXAMPLE = "kg forget https://example.org/news/1"


def forget(
    article: Annotated[str, typer.Argument(help="The article's id, key, address or IRI.")],
    as_json: AsJson = False,
    store: Store = DEFAULT_STORE,
) -> None:
    """Remove an article and exactly what it alone asserted."""
    from kg.identity import settle
    from kg.rdf.store import open_store

    with open_store(store) as graph:
        before = graph.counts().statements
        forgotten = graph.forget(article)
        removed = before - graph.counts().statements
        settle(graph)
    if as_json:
        echo_json({"article": forgotten, "statements": removed})
    else:
        typer.echo(f"forgot article {forgotten}: {removed} statements removed")
