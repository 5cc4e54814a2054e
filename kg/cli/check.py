"""`kg check`: is the graph what the ontology's shapes say it must be?"""

from __future__ import annotations

from dataclasses import asdict

import typer

from kg.cli.guard import FAILED
from kg.cli.options import DEFAULT_STORE, AsJson, Store
from kg.cli.output import echo_json

EXAMPLE = "kg check --store kg-store"


def check(as_json: AsJson = False, store: Store = DEFAULT_STORE) -> None:
    """Validate the graph against the SHACL shapes.

    Ends with exit code 1 where something is wrong.
    """
    from kg.rdf.shacl import check as problems_of
    from kg.rdf.store import open_store
    from kg.reports import sentence

    with open_store(store, read_only=True) as graph:
        problems = problems_of(graph)
    if as_json:
        echo_json([asdict(problem) for problem in problems])
    else:
        typer.echo("\n".join(map(sentence, problems)) or "the graph conforms to the shapes")
    if problems:
        raise typer.Exit(FAILED)
