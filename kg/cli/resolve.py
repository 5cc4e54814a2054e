"""`kg resolve`: who is who and which reports tell one event, computed anew where it is due."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.judging import settled_lines, summary
from kg.cli.options import DEFAULT_STORE, AsJson, Store
from kg.cli.output import echo_json

EXAMPLE = "kg resolve --all"


def resolve(
    all_: Annotated[bool, typer.Option("--all", help="Judge everything anew, not only what awaits it.")] = False,
    export: Annotated[Path | None, typer.Option("--export", help="Write the ledger to this file, JSON lines.")] = None,
    take: Annotated[Path | None, typer.Option("--import", help="Take over persons' decisions from this file.")] = None,
    as_json: AsJson = False,
    store: Store = DEFAULT_STORE,
) -> None:
    """Make one actor of one person and one event of its reports, and say what changed.

    Every decision is a judgement in the ledger: see kg review, merge, split, undo and explain.
    """
    from kg.identity import adopt, rebuild, settle
    from kg.rdf.ledger import judgements, read_lines, write_lines
    from kg.rdf.store import open_store

    with open_store(store) as graph:
        if take:
            adopt(graph, list(read_lines(take.read_text(encoding="utf-8").splitlines(), str(take))))
        settled = rebuild(graph) if all_ else settle(graph)
        found = list(judgements(graph.inner))
    if export:
        with export.open("w", encoding="utf-8") as stream:
            write_lines(found, stream)
    counts = Counter((j.by, j.verdict) for j in found)
    if as_json:
        echo_json({**summary(settled), "ledger": {f"{by} {verdict}": n for (by, verdict), n in sorted(counts.items())}})
        return
    typer.echo("\n".join(settled_lines(settled)))
    for (by, verdict), n in sorted(counts.items()):
        typer.echo(f"    {by:<14} {verdict:<10} {n}")
