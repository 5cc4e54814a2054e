"""`kg export`: the graph, the network of actors, or the table of events in a file that other tools read."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.options import DEFAULT_STORE, Store

EXAMPLE = "kg export --format csv --output events.csv"


class Format(StrEnum):
    """What can be written."""

    turtle = "turtle"
    nquads = "nquads"
    jsonld = "jsonld"
    graphml = "graphml"
    gexf = "gexf"
    csv = "csv"


def export(
    format_: Annotated[Format, typer.Option("--format", "-f", help="Statements, network or table.")],
    output: Annotated[Path | None, typer.Option("--output", "-o", help="A file instead of standard output.")] = None,
    store: Store = DEFAULT_STORE,
) -> None:
    """Write the graph for other tools.

    turtle, nquads and jsonld hold the statements, graphml and gexf the network of actors, csv one row an event.
    """
    from kg.answers.export import export as write
    from kg.rdf.store import open_store

    with open_store(store, read_only=True) as graph:
        if output is None:
            write(graph, format_.value, sys.stdout.buffer)
            sys.stdout.buffer.flush()
            return
        with output.open("wb") as stream:
            write(graph, format_.value, stream)
    typer.echo(str(output.resolve()), err=True)
